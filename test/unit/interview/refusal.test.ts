import { describe, expect, it } from 'vitest';
import { refusalCodes } from '../../../src/interview/refusal.ts';
import { isMessageKey, sayIn } from '../../../src/messages/say.ts';
import { refusals, run, session, town } from './visit.ts';

describe('refusals', () => {
  it.each(refusalCodes)('%s has a sentence and a hint', (code) => {
    expect(isMessageKey(`refusal.${code}`)).toBe(true);
    expect(isMessageKey(`refusal.${code}.hint`)).toBe(true);
  });

  it('carry every fact that their sentences name', () => {
    const texts = [
      session(
        '  mood: 99\n  topics: [tem, fun, fun]\n  guests: 0\n  why_team: x\n  story: y\n  told_examples: 1',
      ),
      session(
        `  place: x\n  again: x\n  met: x\n  who_next: {}\n  wishes: {}\n  example: [${'{story: x},'.repeat(6)}]`,
      ),
      session('  example: [3, {practice: p, enabling: [a, b, c, d], stage: x, reach: {a: b}, told_by: Q}]'),
      session(
        '  example: [{practice: p, effect: [{after: [9, x], what: a}]}]\n  theme: x\n  energy: [{energy_why: a}]',
      ),
      session('  mood: 3', 'skipped: {mood: x}\nheadlines: {wishes: x, "example[3].story": y}'),
    ];
    for (const text of texts) {
      const { refused } = run(text, town);
      expect(refused.length).toBeGreaterThan(1);
      for (const language of ['en', 'nl'] as const) {
        const say = sayIn(language);
        for (const { code, params } of refused) {
          expect(say(`refusal.${code}`, params)).not.toMatch(/\{\w+\}/);
          expect(say(`refusal.${code}.hint`, params).length).toBeGreaterThan(5);
        }
      }
    }
  });

  it('say which path to skip', () => {
    const { refused } = run(session('  mood: 3\n  example: [{story: x}]'), town);
    const [needed] = refused.filter(({ code }) => code === 'answer-required');
    expect(needed?.question).toBe('example[1].practice');
    expect(sayIn('en')('refusal.answer-required.hint', needed?.params ?? {})).toContain(
      'such as example[1].practice: later',
    );
  });

  it('propose no question that takes no answer', () => {
    const { refused } = run(session('  mood: 3\n  xyz: 1'), town);
    const known = String(refused[0]?.params.instead);
    expect(known).toContain('mood');
    expect(known).not.toContain('welcome');
  });

  it('come in the order of the file', () => {
    const lines = refusals(session('  xyz: 1\n  mood: 99\n  abc: 2')).map((line) => line.split(':')[0]);
    expect(lines).toEqual(['3', '4', '5']);
  });
});
