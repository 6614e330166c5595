/** An interview that cannot be kept for a while: the facilitator hears it calmly, and nothing that was told is let go of. */
import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { after, type Doing } from '../endurance/conduct.ts';
import { heldLine } from '../endurance/held-line.ts';
import { beginning, newPlace } from '../endurance/inquiry-place.ts';
import { keptIn, linesOf } from '../endurance/kept.ts';
import { report } from '../endurance/length.ts';
import { otherWriter } from '../endurance/other-writer.ts';
import { plainInterviewer } from '../endurance/plain-interviewer.ts';
import { smallDisk } from '../endurance/small-disk.ts';
import { isCalm, onItsWay, resumedAndGoneOn } from '../endurance/troubled.ts';
import { bin, emptyFolder, saniveld } from '../support/run-cli.ts';

/** What the program says, in both its languages. */
const said = {
  nl: {
    trouble: 'Niet bewaard:',
    ask: 'Enter: nog eens proberen.',
    again: 'Ik probeer het nog eens.',
    over: 'Alles is weer bewaard.',
    copy: 'noodkopie',
    next: 'Op zijn mooist',
  },
  en: {
    trouble: 'Not saved:',
    ask: 'Enter: try again.',
    again: 'I am trying again.',
    over: 'Everything is saved again.',
    copy: 'emergency copy',
    next: 'At its best',
  },
} as const;

const words = `Wij wonen hier ${'al sinds de brug er lag, '.repeat(60)}en dat blijft zo`;
/** The answer to `who_you_are`, too long for the little room that is left. */
const longAnswer: Doing = {
  keys: [...words, '\r'],
  reply: { reply: 'answer', value: words },
  draft: { kind: 'answer', path: 'who_you_are', of: 'words' },
};

const cleanUp: (() => void)[] = [];
afterEach(() => {
  for (const work of cleanUp.splice(0)) work();
});

describe('a disk that is full', () => {
  it.each(['nl', 'en'] as const)(
    'is told calmly, and saving goes on once there is room (%s)',
    async (language) => {
      const disk = smallDisk();
      cleanUp.push(disk.close);
      report(`full disk: ${disk.name}`);
      const {
        seat: line,
        place,
        state,
        tell,
      } = await onItsWay(plainInterviewer, { folder: disk.folder, language });
      const sentence = said[language];
      disk.fill(place.data, line.process);
      const mark = line.mark();
      line.type(longAnswer.keys.join(''));
      await line.says(sentence.ask, mark);
      expect(line.from(mark)).toContain(sentence.trouble);
      expect(line.from(mark)).not.toContain(sentence.next);
      expect(keptIn(place.data, 1).lines).toEqual(linesOf(state));
      const tried = line.mark();
      line.type('\r');
      await line.says(sentence.again, tried);
      await line.says(sentence.ask, tried);
      expect(line.from(tried)).not.toContain(sentence.trouble);
      disk.makeRoom(line.process);
      const room = line.mark();
      line.type('\r');
      await line.says(sentence.over, room);
      await line.says(sentence.next, room);
      expect(isCalm(line.said())).toBe(true);
      const reached = after(state, longAnswer);
      expect(keptIn(place.data, 1)).toMatchObject({ lines: linesOf(reached), drafts: [], damage: [] });
      line.kill('SIGTERM');
      await line.ended;
      const ended = await resumedAndGoneOn(plainInterviewer, { place, state: reached, tell }, '');
      expect([ended.kept, ended.damage]).toEqual([ended.wanted, []]);
    },
  );

  it('lets the interview go on with an emergency copy elsewhere, which can be taken in', async () => {
    const disk = smallDisk();
    cleanUp.push(disk.close);
    const { seat: line, place, state } = await onItsWay(plainInterviewer, { folder: disk.folder });
    const elsewhere = emptyFolder();
    disk.fill(place.data, line.process);
    let mark = line.mark();
    line.type(longAnswer.keys.join(''));
    await line.says(said.nl.ask, mark);
    mark = line.mark();
    line.type(`${elsewhere}\r`);
    await line.says('Vertel eens over een moment', mark);
    const [copy = ''] = readdirSync(elsewhere);
    expect(copy).toMatch(/^saniveld-S001-emergency-.*\.yaml$/);

    const story = 'Toen de verwarming uitviel.';
    mark = line.mark();
    line.type(`${story}\r.\r`);
    await line.says('bijgewerkt', mark);
    expect(keptIn(place.data, 1).lines).toEqual(linesOf(state));

    const other = newPlace();
    const taken = saniveld(['import', join(elsewhere, copy), '--lang', 'nl'], { folder: other.folder });
    expect([taken.code, taken.out]).toEqual([0, expect.stringContaining('1 ')]);
    const lines = keptIn(other.data, 1).lines.join('\n');
    expect(lines).toContain(JSON.stringify(words));
    expect(lines).toContain(JSON.stringify(story));

    disk.makeRoom(line.process);
    mark = line.mark();
    line.type('Een verhaal\r');
    await line.says(said.nl.over, mark);
    await line.says('De noodkopie is niet meer nodig', mark);
    const db = new Database(place.data, { readonly: true });
    expect(db.prepare('SELECT kind, file FROM output').all()).toEqual([
      { kind: 'emergency', file: join(elsewhere, copy) },
    ]);
    db.close();
    line.kill('SIGTERM');
    expect((await line.ended).code).toBe(143);
    expect(isCalm(line.said())).toBe(true);
  });
});

describe('a data file that another program is writing to', { concurrent: true }, () => {
  it.each(['nl', 'en'] as const)(
    'holds up neither typing nor the facilitator, and is waited for (%s)',
    async (language) => {
      const { seat: line, place, state } = await onItsWay(plainInterviewer, { language });
      const other = await otherWriter(place.data);
      const mark = line.mark();
      const began = performance.now();
      line.type('Ik woon hier');
      await line.says('Ik woon hier', mark);
      expect(performance.now() - began).toBeLessThan(3000);
      line.type('\r');
      const sentence = said[language];
      await line.says(sentence.ask, mark);
      expect(line.from(mark)).toContain(sentence.trouble);
      expect(isCalm(line.from(mark))).toBe(true);
      expect(keptIn(place.data, 1).lines).toEqual(linesOf(state));
      other.kill();
      await other.ended;
      const free = line.mark();
      line.type('\r');
      await line.says(sentence.over, free);
      await line.says(sentence.next, free);
      line.kill('SIGTERM');
      await line.ended;
      expect(keptIn(place.data, 1).lines.join()).toContain('"Ik woon hier"');
    },
  );

  it('keeps the text when the facilitator leaves without waiting', async () => {
    const way = await onItsWay(plainInterviewer);
    const other = await otherWriter(way.place.data);
    let mark = way.seat.mark();
    way.seat.type('Ik woon hier\r');
    await way.seat.says(said.nl.ask, mark);
    mark = way.seat.mark();
    way.seat.type('\u0003');
    await way.seat.says('Nog eens Ctrl+C', mark);
    way.seat.type('\u0003');
    expect(await way.seat.ended).toEqual({ code: 130, signal: 0 });
    other.kill();
    expect(way.seat.from(mark)).toContain('kon niet worden bewaard');
    expect(isCalm(way.seat.said())).toBe(true);
    expect(keptIn(way.place.data, 1)).toMatchObject({ lines: linesOf(way.state), damage: [] });
  });
});

describe('a folder that may not be written to', () => {
  it.each([
    ['nl', 'ja'],
    ['en', 'yes'],
  ] as const)('is told before anything is asked, calmly, and ends with 1 (%s)', async (language, yes) => {
    const { folder } = newPlace();
    chmodSync(folder, 0o555);
    const line = heldLine(beginning(bin, language), { folder, uid: 65534 });
    await line.until('a question', () => /> ?$/.test(line.said()));
    const mark = line.mark();
    line.type(`${yes}\r`);
    const { code } = await line.ended;
    expect(line.from(mark)).toContain('→');
    expect([code, isCalm(line.said())]).toEqual([1, true]);
    expect(readdirSync(folder)).toEqual(['inquiry.yaml']);
  });
});
