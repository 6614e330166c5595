/** The story screen that is stopped, suspended, made smaller or closed: nothing is lost, and the terminal is given back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beginning, newPlace, resuming } from '../endurance/inquiry-place.ts';
import { keptIn, linesOf } from '../endurance/kept.ts';
import { type ScreenSeat, screenInterviewer } from '../endurance/screen-interviewer.ts';
import { exitCodeIn, isCalm, type OnItsWay, onItsWay, resumedAndGoneOn } from '../endurance/troubled.ts';
import { bin, saniveld } from '../support/run-cli.ts';

const half = 'Ik woon hier al sinds de brug';

const typing = async ({ seat }: OnItsWay<ScreenSeat>, words = half): Promise<void> => {
  seat.type(words);
  await seat.says(words);
};

const isKept = ({ place, state }: OnItsWay<ScreenSeat>, text = half): void =>
  expect(keptIn(place.data, 1)).toEqual({
    sessions: 1,
    lines: linesOf(state),
    drafts: text === '' ? [] : [{ kind: 'answer', path: 'who_you_are', text }],
    damage: [],
  });

const isWhole = async (way: OnItsWay<ScreenSeat>, text = half): Promise<void> => {
  const { kept, wanted, damage } = await resumedAndGoneOn(screenInterviewer, way, text);
  expect([kept, damage]).toEqual([wanted, []]);
};

/** The process that holds the session. */
const holderOf = (folder: string): number => {
  const [session] = Object.values(saniveld(['resume', '--json'], { folder }).json()['sessions'] ?? []);
  return Number(session?.held_by);
};

/** Writes down how the program ended. */
const written = (words: string): readonly string[] => ['bash', '-c', `${words}; echo $? > exit-code`, 'bash'];

describe('a story screen that is stopped', { concurrent: true }, () => {
  it.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('by %s keeps what is half typed, ends with %i and says how to go on', async (signal, code) => {
    const way = await onItsWay(screenInterviewer);
    await typing(way);
    way.seat.kill(signal);
    expect(await way.seat.ended).toEqual({ code, signal: 0 });
    expect(way.seat.shows('→ saniveld resume S001')).toBe(true);
    expect([way.seat.isGivenBack(), isCalm(way.seat.raw())]).toEqual([true, true]);
    isKept(way);
    await isWhole(way);
  });

  it('by a terminal that is closed keeps what is half typed and ends with 129', async () => {
    // As a shell does: it passes the hangup on, and knows how the program ended.
    const shell = `exec 3<&0; trap 'kill -HUP $child' HUP; "$@" <&3 & child=$!; wait $child; wait $child`;
    const way = await onItsWay(screenInterviewer, { before: written(shell) });
    await typing(way);
    way.seat.close();
    await expect.poll(() => exitCodeIn(way.place.folder), { timeout: 20_000 }).toBe(129);
    isKept(way);
    await isWhole(way);
  });

  it.each([
    ['nl', 'Alles is bewaard. Nog eens Ctrl+C om weg te gaan.', 'Gestopt. Alles van S001 is bewaard.'],
    ['en', 'Everything is saved. Ctrl+C again to leave.', 'Stopped. Everything of S001 is saved.'],
  ] as const)('by Ctrl+C asks for it once more, and ends with 130 (%s)', async (language, once, twice) => {
    const way = await onItsWay(screenInterviewer, { language });
    await typing(way);
    way.seat.type('\u0003');
    await way.seat.says(once);
    expect(way.seat.shows(half)).toBe(true);
    way.seat.type('\u0003');
    expect(await way.seat.ended).toEqual({ code: 130, signal: 0 });
    expect([way.seat.shows(twice), way.seat.shows('→ saniveld resume S001')]).toEqual([true, true]);
    expect(way.seat.isGivenBack()).toBe(true);
    isKept(way);
    await isWhole(way);
  });

  it('in the middle of a note has it there again in its own sheet', async () => {
    const way = await onItsWay(screenInterviewer);
    await typing(way);
    way.seat.type('\t');
    await way.seat.says('Notitie voor uzelf');
    way.seat.type('Dit is van haar moe');
    await way.seat.says('Dit is van haar moe');
    way.seat.kill('SIGKILL');
    await way.seat.ended;
    expect(keptIn(way.place.data, 1).drafts).toEqual([
      { kind: 'answer', path: 'who_you_are', text: half },
      { kind: 'note', path: 'who_you_are', text: 'Dit is van haar moe' },
    ]);
    const again = screenInterviewer.sit(resuming(bin, 'nl', []), { folder: way.place.folder });
    await again.untilAsked(way.state, 0);
    expect(again.shows(half)).toBe(true);
    again.type('\t');
    await again.untilDraft('Dit is van haar moe');
    again.kill('SIGTERM');
    await again.ended;
  });
});

describe('a story screen in the middle of a word', () => {
  it('is suspended and continued, and goes on with that word', async () => {
    const shell = `set -m; "$@"; echo 'it is stopped'; read -r _; fg > fg-said; "exit" $?`;
    const way = await onItsWay(screenInterviewer, { before: ['bash', '-c', shell, 'bash'] });
    await typing(way, 'Ik woon hier al si');
    process.kill(holderOf(way.place.folder), 'SIGTSTP');
    await way.seat.says('it is stopped');
    expect(way.seat.isGivenBack()).toBe(true);
    isKept(way, 'Ik woon hier al si');
    way.seat.type('\r');
    await way.seat.says('Ik woon hier al si');
    way.seat.type('nds de brug');
    await way.seat.says(half);
    way.seat.type('\u0003');
    await way.seat.says('Nog eens Ctrl+C');
    way.seat.type('\u0003');
    expect(await way.seat.ended).toEqual({ code: 130, signal: 0 });
    expect(way.seat.isGivenBack()).toBe(true);
    await isWhole(way);
  });

  it('is made larger and smaller, down to where nothing fits, and keeps every key', async () => {
    const way = await onItsWay(screenInterviewer);
    let told = '';
    for (const [columns, rows] of [
      [40, 12],
      [200, 60],
      [29, 7],
      [30, 8],
      [3, 1],
      [80, 24],
    ] as const) {
      way.seat.resize(columns, rows);
      for (const letter of `${columns} bij ${rows}, `) {
        way.seat.type(letter);
        told += letter;
      }
      await expect.poll(() => keptIn(way.place.data, 1).drafts[0]?.text, { timeout: 20_000 }).toBe(told);
    }
    await way.seat.says(told);
    way.seat.kill('SIGTERM');
    await way.seat.ended;
    expect(isCalm(way.seat.raw())).toBe(true);
    isKept(way, told);
    await isWhole(way, told.trimEnd());
  });
});

describe('a story screen whose output goes nowhere', () => {
  it.each([
    [
      'at Ctrl+C with 130',
      [
        ['\u0003', 'Nog eens Ctrl+C'],
        ['\u0003', ''],
      ],
      130,
    ],
    [
      'from the menu with 0',
      [
        ['\u001b', 'Wat wilt u doen?'],
        ['\u001b[F\r', ''],
      ],
      0,
    ],
  ] as const)('is put down all the same, %s', async (_, keys, code) => {
    const shell = '"$@" | true; (exit "${PIPESTATUS[0]}")';
    const way = await onItsWay(screenInterviewer, { before: written(shell) });
    await typing(way);
    for (const [key, answer] of keys) {
      await way.seat.goOn(key);
      if (answer !== '') await way.seat.says(answer);
    }
    await way.seat.ended;
    expect([exitCodeIn(way.place.folder), way.seat.isGivenBack()]).toEqual([code, true]);
    isKept(way);
  });

  it('is not begun where there is no terminal to draw on', async () => {
    const { folder } = newPlace();
    const command = [...written('"$@" 2> said'), ...beginning(bin, 'nl', [])];
    await screenInterviewer.sit(command, { folder }).ended;
    const said = readFileSync(join(folder, 'said'), 'utf8');
    expect([exitCodeIn(folder), said]).toEqual([2, expect.stringContaining('--plain')]);
  });
});
