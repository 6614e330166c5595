/** Half-typed text that cannot be kept: the facilitator hears it while typing, and is never told that all is saved. */
import { renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { after, type Doing, pasted } from '../endurance/conduct.ts';
import { keptIn } from '../endurance/kept.ts';
import { screenInterviewer } from '../endurance/screen-interviewer.ts';
import { smallDisk } from '../endurance/small-disk.ts';
import { isCalm, onItsWay } from '../endurance/troubled.ts';

const words = `Wij wonen hier ${'al sinds de brug er lag, '.repeat(900)}en dat blijft zo`;
const trouble = 'Niet bewaard:';
const over = 'Alles is weer bewaard.';
const ask = 'Enter: nog eens proberen.';

const cleanUp: (() => void)[] = [];
afterEach(() => {
  for (const work of cleanUp.splice(0)) work();
});

const onFullDisk = async () => {
  const disk = smallDisk();
  cleanUp.push(disk.close);
  const way = await onItsWay(screenInterviewer, { folder: disk.folder });
  disk.fill(way.place.data, way.seat.process);
  way.seat.type(pasted(words));
  return { ...way, disk };
};

describe('half-typed text on a disk that is full', () => {
  it('is told of at once, and kept whole as soon as there is room', async () => {
    const { seat, place, disk } = await onFullDisk();
    await seat.says(trouble);
    expect(keptIn(place.data, 1).drafts).toEqual([]);
    disk.makeRoom(seat.process);
    seat.type('!');
    await seat.says(over);
    expect(keptIn(place.data, 1).drafts).toMatchObject([{ text: `${words}!` }]);
    seat.kill('SIGTERM');
    expect((await seat.ended).code).toBe(143);
    expect(isCalm(seat.raw())).toBe(true);
  });

  it('is never said to be saved to who leaves', async () => {
    const { seat } = await onFullDisk();
    await seat.says(trouble);
    seat.type('\u0003');
    await seat.says(ask);
    seat.type('\u0003');
    await seat.says('Nog eens Ctrl+C');
    seat.type('\u0003');
    expect((await seat.ended).code).toBe(130);
    expect(seat.shows('kon niet worden bewaard')).toBe(true);
    expect([seat.raw().includes(over), seat.isGivenBack()]).toEqual([false, true]);
  });
});

describe('words that are typed where a folder is asked', () => {
  it('are no headline that was given', async () => {
    const disk = smallDisk();
    cleanUp.push(disk.close);
    const { seat, place, state } = await onItsWay(screenInterviewer, { folder: disk.folder });
    seat.type('Ik');
    await seat.says('Ik');
    await seat.goOn('\r');
    const who: Doing = { keys: ['Ik\r'], reply: { reply: 'answer', value: 'Ik' }, draft: null };
    await seat.untilAsked(after(state, who), 0);
    disk.fill(place.data, seat.process);
    seat.type(pasted(words));
    await seat.says(trouble);
    await seat.goOn('\u0004');
    await seat.says(ask);
    seat.type('abc');
    await seat.says('abc');
    await seat.goOn('\r');
    await seat.says('Dat is geen map');
    disk.makeRoom(seat.process);
    await seat.goOn('\r');
    await seat.says('Het verhaal in één regel');
    expect(seat.shows('abc')).toBe(true);
    seat.kill('SIGTERM');
    await seat.ended;
    expect(keptIn(place.data, 1).drafts).toMatchObject([{ kind: 'headline', text: 'abc' }]);
  });
});

describe('a folder that is renamed under an interview', () => {
  it('is told of, and what is typed is kept once it is back', async () => {
    const { seat, place } = await onItsWay(screenInterviewer);
    const folder = dirname(place.data);
    renameSync(folder, `${folder}-elsewhere`);
    seat.type('Ik woon hier');
    await seat.says('staat niet meer waar het stond');
    renameSync(`${folder}-elsewhere`, folder);
    seat.type('!');
    await seat.says(over);
    seat.kill('SIGTERM');
    await seat.ended;
    expect(keptIn(place.data, 1).drafts).toMatchObject([{ text: 'Ik woon hier!' }]);
  });
});
