/** An interview through pipes that break, and by a clock that was set back: what was answered is kept in its order. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { after } from '../endurance/conduct.ts';
import { beginning, begun, isTold, newPlace, type Place, resuming } from '../endurance/inquiry-place.ts';
import { keptIn, linesOf } from '../endurance/kept.ts';
import { chanceFor } from '../endurance/length.ts';
import { tellerOf } from '../endurance/telling.ts';
import { bin, saniveld, testEnvironment } from '../support/run-cli.ts';

/** The whole of an interview as it is typed, and what it comes to. */
const toldWhole = () => {
  const tell = tellerOf(chanceFor('trouble of pipes'), 1);
  let state = begun();
  const lines: string[] = [];
  while (!isTold(state)) {
    const doing = tell(state);
    lines.push(doing.keys.join('').replaceAll('\r', '\n'));
    state = after(state, doing);
  }
  return { state, lines };
};

const runIn = (place: Place, command: readonly string[]) => {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { cwd: place.folder, env: testEnvironment(place.folder) });
  child.stdin.on('error', () => {});
  return child;
};

describe('an interview through pipes', () => {
  it.each(['stdout', 'stderr'] as const)('keeps every answer when its %s is broken', async (stream) => {
    const place = newPlace();
    const child = runIn(place, beginning(bin));
    child[stream].destroy();
    child[stream === 'stdout' ? 'stderr' : 'stdout'].resume();
    const { state, lines } = toldWhole();
    child.stdin.end(lines.join(''));
    const [code] = await once(child, 'exit');
    expect(keptIn(place.data, 1)).toMatchObject({ lines: linesOf(state), damage: [] });
    expect(code).toBe(0);
  });

  it('that run dry halfway keep what was answered, end with 1, and go on where they stopped', async () => {
    const place = newPlace();
    const { state, lines } = toldWhole();
    const half = Math.floor(lines.length / 2);
    const first = saniveld(beginning(bin).slice(2), {
      folder: place.folder,
      input: lines.slice(0, half).join(''),
    });
    expect([first.code, `${first.out}${first.err}`]).toEqual([
      1,
      expect.stringContaining('saniveld resume S001'),
    ]);
    const then = saniveld(resuming(bin).slice(2), {
      folder: place.folder,
      input: lines.slice(half).join(''),
    });
    expect(then.code).toBe(0);
    expect(keptIn(place.data, 1)).toMatchObject({ lines: linesOf(state), drafts: [], damage: [] });
  });
});

describe('a clock that is set back between two runs', () => {
  it('changes neither the order of the history nor what is kept, and lasts no less than no time', () => {
    const place = newPlace();
    const { state, lines } = toldWhole();
    const half = Math.floor(lines.length / 2);
    const at = (now: string) => ({ folder: place.folder, environment: { SANIVELD_NOW: now } });
    saniveld(beginning(bin).slice(2), {
      ...at('2026-11-02T10:00:00+01:00'),
      input: lines.slice(0, half).join(''),
    });
    saniveld(resuming(bin).slice(2), {
      ...at('2026-10-30T08:00:00+01:00'),
      input: lines.slice(half).join(''),
    });
    expect(keptIn(place.data, 1)).toMatchObject({ lines: linesOf(state), damage: [] });
    const db = new Database(place.data, { readonly: true });
    const runs = db
      .prepare<[], { readonly run: string; readonly least: number; readonly rising: number }>(
        `SELECT run, min(elapsed) AS least, max(elapsed) >= min(elapsed) AS rising FROM audit GROUP BY run`,
      )
      .all();
    db.close();
    expect(runs.every(({ least, rising }) => least >= 0 && rising === 1)).toBe(true);
    const { changes } = saniveld(
      ['sessions', 'history', 'S001', '--json'],
      at('2026-11-03T10:00:00+01:00'),
    ).json();
    const numbers = Array.isArray(changes) ? changes.map(({ number }) => Number(number)) : [];
    expect(numbers.length).toBeGreaterThan(lines.length / 2);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });
});
