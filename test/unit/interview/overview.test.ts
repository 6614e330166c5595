/** All that is asked in its order, as an interview goes on. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, begin, next, type Reply } from '../../../src/interview/engine.ts';
import { overviewOf } from '../../../src/interview/overview.ts';
import { town, visit } from './visit.ts';

describe('the overview of an interview', () => {
  it('names each stop with its phase, and what waits for the review comes last', () => {
    const started = begin(visit, town);
    const all = overviewOf(started);
    expect(all.now).toBe(0);
    expect(all.stations[0]).toEqual({
      path: 'welcome',
      step: 'question',
      phase: 'opening',
      after: false,
      settled: false,
      answered: false,
    });
    expect(all.stations.map(({ path }) => path)).not.toContain('why_team');
    expect(all.stations.at(-1)).toMatchObject({ path: 'reflection', phase: 'closing', after: true });

    const replies: readonly Reply[] = [
      { reply: 'leave' },
      { reply: 'jump', path: 'topics' },
      { reply: 'answer', value: ['team'] },
      { reply: 'jump', path: 'why_team' },
      { reply: 'skip', reason: 'later' },
      { reply: 'jump', path: 'example' },
      { reply: 'another' },
    ];
    const later = overviewOf(replies.reduce((state, reply) => apply(state, reply).state, started));
    const at = (path: string, step = 'question') =>
      later.stations.find((station) => station.path === path && station.step === step);
    expect(at('topics')).toMatchObject({ settled: true, answered: true });
    expect(at('why_team')).toMatchObject({ settled: true, answered: false });
    expect(at('why_team', 'headline')).toMatchObject({ settled: true, answered: false, phase: 'opening' });
    expect(at('example[1].story')).toMatchObject({ phase: 'discover', after: false });
    expect(at('example[1].stage')).toMatchObject({ phase: 'discover', after: true });
    expect(at('example', 'more')).toMatchObject({ settled: false, answered: false });
  });

  it('agrees with what is asked next, whatever was replied', () => {
    const reply = fc.constantFrom<Reply>(
      { reply: 'leave' },
      { reply: 'answer', value: ['team', 'fun'] },
      { reply: 'answer', value: 'words' },
      { reply: 'answer', value: 3 },
      { reply: 'skip', reason: 'later' },
      { reply: 'headline', text: 'short' },
      { reply: 'another' },
      { reply: 'no-more' },
      { reply: 'back' },
    );
    fc.assert(
      fc.property(fc.array(reply, { maxLength: 60 }), (replies) => {
        const state = replies.reduce((before, each) => apply(before, each).state, begin(visit, town));
        const { stations, now } = overviewOf(state);
        const ask = next(state);
        expect(stations[now]?.path ?? null).toBe(ask.ask === 'done' ? null : ask.path);
        expect(stations[now]?.step ?? 'done').toBe(ask.ask);
      }),
    );
  });
});
