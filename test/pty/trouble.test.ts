/** An interview that is stopped from outside: nothing is lost, the way on is told, and resuming makes it whole. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptIn, linesOf } from '../endurance/kept.ts';
import { plainInterviewer } from '../endurance/plain-interviewer.ts';
import { exitCodeIn, isCalm, onItsWay, resumedAndGoneOn } from '../endurance/troubled.ts';

const half = 'Ik woon hier al sinds de brug';

describe('an interview that is stopped', () => {
  it.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('by %s keeps what is half typed, ends with %i and says how to go on', async (signal, code) => {
    const way = await onItsWay(plainInterviewer);
    way.seat.type(half);
    await way.seat.says(half);
    const mark = way.seat.mark();
    way.seat.kill(signal);
    expect(await way.seat.ended).toEqual({ code, signal: 0 });
    expect(way.seat.from(mark)).toContain('→ saniveld resume S001');
    expect(isCalm(way.seat.said())).toBe(true);
    expect(keptIn(way.place.data, 1)).toEqual({
      sessions: 1,
      lines: linesOf(way.state),
      drafts: [{ kind: 'answer', path: 'who_you_are', text: half }],
      damage: [],
    });
    const { kept, wanted, damage } = await resumedAndGoneOn(plainInterviewer, way, half);
    expect([kept, damage]).toEqual([wanted, []]);
  });

  it('by a terminal that is closed keeps what is half typed and ends with 129', async () => {
    // As a shell does: it passes the hangup on, and knows how the program ended.
    const shell = `exec 3<&0; trap 'kill -HUP $child' HUP; "$@" <&3 & child=$!; wait $child; wait $child; echo $? > exit-code`;
    const before = ['sh', '-c', shell, 'sh'];
    const way = await onItsWay(plainInterviewer, { before });
    way.seat.type(half);
    await way.seat.says(half);
    way.seat.close();
    await expect.poll(() => exitCodeIn(way.place.folder), { timeout: 20_000 }).toBe(129);
    expect(keptIn(way.place.data, 1).drafts.map(({ text }) => text)).toEqual([half]);
    const { kept, wanted, damage } = await resumedAndGoneOn(plainInterviewer, way, half);
    expect([kept, damage]).toEqual([wanted, []]);
  });

  it.each([
    ['nl', 'Alles is bewaard. Nog eens Ctrl+C om weg te gaan.', 'Gestopt. Alles van S001 is bewaard.'],
    ['en', 'Everything is saved. Ctrl+C again to leave.', 'Stopped. Everything of S001 is saved.'],
  ] as const)(
    'by Ctrl+C asks for it once more, keeps the line, and ends with 130 (%s)',
    async (language, once, twice) => {
      const way = await onItsWay(plainInterviewer, { language });
      way.seat.type(half);
      await way.seat.says(half);
      const mark = way.seat.mark();
      way.seat.type('\u0003');
      await way.seat.says(once, mark);
      await way.seat.until('the line was there again', () => way.seat.from(mark).endsWith(`\n> ${half}`));
      way.seat.type('\u0003');
      expect(await way.seat.ended).toEqual({ code: 130, signal: 0 });
      expect(way.seat.from(mark)).toContain(twice);
      expect(way.seat.from(mark)).toContain('→ saniveld resume S001');
      const { kept, wanted, damage } = await resumedAndGoneOn(plainInterviewer, way, half);
      expect([kept, damage]).toEqual([wanted, []]);
    },
  );

  it('by the end of its input is put down, and ends well', async () => {
    const way = await onItsWay(plainInterviewer);
    const mark = way.seat.mark();
    way.seat.type('\u0004');
    expect(await way.seat.ended).toEqual({ code: 0, signal: 0 });
    expect(way.seat.from(mark)).toContain('saniveld resume S001');
    const { kept, wanted } = await resumedAndGoneOn(plainInterviewer, way, '');
    expect(kept).toEqual(wanted);
  });

  it('and resumed with a clock that was set back goes on in the order in which it was told', async () => {
    const way = await onItsWay(plainInterviewer);
    way.seat.kill('SIGTERM');
    await way.seat.ended;
    const { kept, wanted, damage } = await resumedAndGoneOn(plainInterviewer, way, '', {
      SANIVELD_NOW: '2026-11-01T09:00:00+01:00',
    });
    expect([kept, damage]).toEqual([wanted, []]);
    expect(readdirSync(join(way.place.folder, 'sessions'))).toContain('saniveld.db');
  });
});
