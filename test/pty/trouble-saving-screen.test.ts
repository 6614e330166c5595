/** A story screen that cannot keep what is told for a while: it says so calmly, the words stay, and nothing is let go of. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { State } from '../../src/interview/engine.ts';
import { after, type Doing, pasted } from '../endurance/conduct.ts';
import { newPlace } from '../endurance/inquiry-place.ts';
import { keptIn, linesOf } from '../endurance/kept.ts';
import { report } from '../endurance/length.ts';
import { otherWriter } from '../endurance/other-writer.ts';
import { screenInterviewer } from '../endurance/screen-interviewer.ts';
import { smallDisk } from '../endurance/small-disk.ts';
import { isCalm, onItsWay, resumedAndGoneOn } from '../endurance/troubled.ts';
import { emptyFolder, saniveld } from '../support/run-cli.ts';

/** What the program says, in both its languages. */
const said = {
  nl: {
    trouble: 'Niet bewaard:',
    ask: 'Enter: nog eens proberen.',
    again: 'Ik probeer het nog eens.',
    over: 'Alles is weer bewaard.',
    next: 'Vertel eens over een moment',
    half: 'Ik woon hier',
  },
  en: {
    trouble: 'Not saved:',
    ask: 'Enter: try again.',
    again: 'I am trying again.',
    over: 'Everything is saved again.',
    next: 'Tell me about a moment',
    half: 'I live here',
  },
} as const;

const words = `Wij wonen hier ${'al sinds de brug er lag, '.repeat(60)}en dat blijft zo`;
/** The answer to `who_you_are`, too long for the little room that is left. */
const longAnswer: Doing = {
  keys: [words, '\r'],
  reply: { reply: 'answer', value: words },
  draft: { kind: 'answer', path: 'who_you_are', of: 'words' },
};

const answered = (state: State): State => after(state, longAnswer);

const cleanUp: (() => void)[] = [];
afterEach(() => {
  for (const work of cleanUp.splice(0)) work();
});

describe('a disk that is full', () => {
  it.each(['nl', 'en'] as const)(
    'is told calmly on the screen, and saving goes on once there is room (%s)',
    async (language) => {
      const disk = smallDisk();
      cleanUp.push(disk.close);
      report(`full disk under the screen: ${disk.name}`);
      const way = await onItsWay(screenInterviewer, { folder: disk.folder, language });
      const { seat, place, state, tell } = way;
      const sentence = said[language];
      disk.fill(place.data, seat.process);
      seat.type(pasted(words));
      await seat.says('en dat blijft zo');
      await seat.goOn('\r');
      await seat.says(sentence.ask);
      expect([seat.shows(sentence.trouble), seat.shows(sentence.next)]).toEqual([true, false]);
      expect(keptIn(place.data, 1).lines).toEqual(linesOf(state));
      await seat.goOn('\r');
      await seat.says(sentence.again);
      expect(seat.shows(sentence.ask)).toBe(true);
      disk.makeRoom(seat.process);
      await seat.goOn('\r');
      await seat.says(sentence.next);
      expect(seat.shows(sentence.over)).toBe(true);
      expect(isCalm(seat.raw())).toBe(true);
      const reached = answered(state);
      expect(keptIn(place.data, 1)).toMatchObject({ lines: linesOf(reached), drafts: [], damage: [] });
      seat.kill('SIGTERM');
      await seat.ended;
      const ended = await resumedAndGoneOn(screenInterviewer, { place, state: reached, tell }, '');
      expect([ended.kept, ended.damage]).toEqual([ended.wanted, []]);
    },
  );

  it('lets the interview go on with an emergency copy elsewhere, which can be taken in', async () => {
    const disk = smallDisk();
    cleanUp.push(disk.close);
    const { seat, place, state } = await onItsWay(screenInterviewer, { folder: disk.folder });
    const elsewhere = emptyFolder();
    disk.fill(place.data, seat.process);
    seat.type(pasted(words));
    await seat.says('en dat blijft zo');
    await seat.goOn('\r');
    await seat.says(said.nl.ask);
    seat.type(elsewhere);
    await seat.says(elsewhere);
    await seat.goOn('\r');
    await seat.says('in de noodkopie');
    const [copy = ''] = readdirSync(elsewhere);
    expect(copy).toMatch(/^saniveld-S001-emergency-.*\.yaml$/);
    // A message of some length has a page of its own.
    if (!seat.shows(said.nl.next)) await seat.goOn('\r');
    const story = 'Toen de verwarming uitviel.';
    const reached = answered(state);
    await seat.untilAsked(reached, 0);
    seat.type(story);
    const ended: Doing = {
      keys: [...story, '\u0004'],
      reply: { reply: 'answer', value: story },
      draft: null,
    };
    await seat.untilEchoed({ doing: ended, state: reached, began: 0, entered: 0 });
    await seat.press(ended, ended.keys.length - 1);
    await seat.says('bijgewerkt');
    expect(keptIn(place.data, 1).lines).toEqual(linesOf(state));

    const other = newPlace();
    const taken = saniveld(['import', join(elsewhere, copy), '--lang', 'nl'], { folder: other.folder });
    expect([taken.code, taken.out]).toEqual([0, expect.stringContaining('1 ')]);
    const lines = keptIn(other.data, 1).lines.join('\n');
    expect(lines).toContain(JSON.stringify(words));
    expect(lines).toContain(JSON.stringify(story));

    disk.makeRoom(seat.process);
    if (!seat.shows('Het verhaal in één regel')) await seat.goOn('\r');
    await seat.says('Het verhaal in één regel');
    seat.type('Een verhaal');
    await seat.says('Een verhaal');
    await seat.goOn('\r');
    await seat.says(said.nl.over);
    await seat.says('De noodkopie is niet meer nodig');
    seat.kill('SIGTERM');
    expect((await seat.ended).code).toBe(143);
    expect([isCalm(seat.raw()), seat.isGivenBack()]).toEqual([true, true]);
    expect(keptIn(place.data, 1).lines.join('\n')).toContain('Een verhaal');
  });
});

describe('a data file that another program is writing to', { concurrent: true }, () => {
  it('holds up neither typing nor the facilitator, and is waited for', async () => {
    const { seat, place, state } = await onItsWay(screenInterviewer, { language: 'en' });
    const other = await otherWriter(place.data);
    const sentence = said.en;
    const began = performance.now();
    seat.type(sentence.half);
    await seat.says(sentence.half);
    expect(performance.now() - began).toBeLessThan(3000);
    await seat.goOn('\r');
    await seat.says(sentence.ask);
    expect([seat.shows(sentence.trouble), isCalm(seat.raw())]).toEqual([true, true]);
    expect(keptIn(place.data, 1).lines).toEqual(linesOf(state));
    other.kill();
    await other.ended;
    await seat.goOn('\r');
    await seat.says(sentence.next);
    expect(seat.shows(sentence.over)).toBe(true);
    seat.kill('SIGTERM');
    await seat.ended;
    expect(keptIn(place.data, 1).lines.join()).toContain(JSON.stringify(sentence.half));
  });

  it('is told about when the facilitator leaves without waiting', async () => {
    const { seat, place, state } = await onItsWay(screenInterviewer);
    const other = await otherWriter(place.data);
    seat.type(said.nl.half);
    await seat.says(said.nl.half);
    await seat.goOn('\r');
    await seat.says(said.nl.ask);
    seat.type('\u0003');
    await seat.says('Nog eens Ctrl+C');
    seat.type('\u0003');
    expect(await seat.ended).toEqual({ code: 130, signal: 0 });
    other.kill();
    expect([seat.shows('kon niet worden bewaard'), seat.isGivenBack()]).toEqual([true, true]);
    expect(isCalm(seat.raw())).toBe(true);
    expect(keptIn(place.data, 1)).toMatchObject({ lines: linesOf(state), damage: [] });
  });
});
