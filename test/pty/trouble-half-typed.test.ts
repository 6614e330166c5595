/** Half-typed text that cannot be kept: the facilitator hears it while typing, and is never told that all is saved. */
import { readdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { after, type Doing, pasted } from '../endurance/conduct.ts';
import { newPlace } from '../endurance/inquiry-place.ts';
import { keptIn } from '../endurance/kept.ts';
import { otherWriter } from '../endurance/other-writer.ts';
import { screenInterviewer } from '../endurance/screen-interviewer.ts';
import { smallDisk } from '../endurance/small-disk.ts';
import { exitCodeIn, isCalm, onItsWay } from '../endurance/troubled.ts';
import { emptyFolder, saniveld } from '../support/run-cli.ts';

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
    await seat.says('NIET bewaard');
    expect(keptIn(place.data, 1).drafts).toEqual([]);
    disk.makeRoom(seat.process);
    seat.type('!');
    await seat.says(over);
    expect(seat.shows('NIET bewaard')).toBe(false);
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

describe('half-typed text that is not saved when the program is ended', { concurrent: true }, () => {
  const copiesIn = (folder: string): readonly string[] =>
    readdirSync(folder).filter((name) => /^saniveld-S001-emergency-.*\.yaml$/.test(name));
  const half = 'Ik woon hier al sinds de brug';
  /** What another inquiry takes in of a copy. */
  const takenIn = (copy: string): string => {
    const other = newPlace();
    saniveld(['import', copy, '--lang', 'nl'], { folder: other.folder });
    return keptIn(other.data, 1).lines.join('\n');
  };

  it('goes into an emergency copy beside the data, which is named', async () => {
    const { seat, place } = await onItsWay(screenInterviewer);
    const other = await otherWriter(place.data);
    seat.type(half);
    await seat.says(half);
    seat.kill('SIGTERM');
    expect((await seat.ended).code).toBe(143);
    other.kill();
    await other.ended;
    const folder = dirname(place.data);
    const [copy = ''] = copiesIn(folder);
    expect([seat.shows('in de noodkopie'), seat.shows(copy), seat.isGivenBack()]).toEqual([true, true, true]);
    expect(isCalm(seat.raw())).toBe(true);
    expect(takenIn(join(folder, copy))).toContain(JSON.stringify(half));
  });

  it('goes into one at home when there is no room beside the data', async () => {
    const disk = smallDisk();
    cleanUp.push(disk.close);
    const home = emptyFolder();
    const how = { folder: disk.folder, environment: { HOME: home } };
    const { seat, place } = await onItsWay(screenInterviewer, how);
    disk.fill(place.data, seat.process);
    seat.type(pasted(words));
    await seat.says(trouble);
    seat.kill('SIGHUP');
    expect((await seat.ended).code).toBe(129);
    // Where only files are limited, no file has room for so long a text.
    const copies = copiesIn(home);
    expect(copies).toHaveLength(disk.name.startsWith('a small disk') ? 1 : 0);
    for (const copy of copies) {
      expect(seat.shows(copy)).toBe(true);
      expect(takenIn(join(home, copy))).toContain('en dat blijft zo');
    }
  });

  it('goes into one when the terminal is closed', async ({ expect: here }) => {
    const shell = `exec 3<&0; trap 'kill -HUP $child' HUP; "$@" <&3 & child=$!; wait $child; wait $child`;
    const before = ['bash', '-c', `${shell}; echo $? > exit-code`, 'bash'];
    const { seat, place } = await onItsWay(screenInterviewer, { before });
    const other = await otherWriter(place.data);
    seat.type(half);
    await seat.says(half);
    seat.close();
    await here.poll(() => exitCodeIn(place.folder), { timeout: 20_000 }).toBe(129);
    other.kill();
    await other.ended;
    const folder = dirname(place.data);
    expect(takenIn(join(folder, copiesIn(folder)[0] ?? ''))).toContain(JSON.stringify(half));
  });

  it('is left, without a copy, by who chose so', async () => {
    const { seat, place } = await onItsWay(screenInterviewer);
    const other = await otherWriter(place.data);
    seat.type(half);
    await seat.says(half);
    seat.type('\u0003');
    await seat.says(ask);
    seat.type('\u0003');
    await seat.says('Nog eens Ctrl+C');
    seat.type('\u0003');
    expect((await seat.ended).code).toBe(130);
    other.kill();
    await other.ended;
    expect(copiesIn(dirname(place.data))).toEqual([]);
  });
});
