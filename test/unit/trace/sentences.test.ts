/** Every code that the trace can give has a sentence in both languages, with the params it needs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/messages/en.ts';
import { isMessageKey, sayIn } from '../../../src/messages/say.ts';
import type { Finding, Trace } from '../../../src/trace/trace.ts';
import { conditionIds, rungs } from '../../../src/trace/trace.ts';
import {
  bestStory,
  example,
  frameOf,
  inquiryWith,
  priority,
  settingNames,
  sharedStory,
  status,
  statuses,
  traceOf,
  twoRounds,
  voices,
} from './village.ts';

const sentence = ({ code, params }: Finding): readonly string[] => {
  if (!isMessageKey(code)) throw new Error(`no sentence for ${code}`);
  return [sayIn('nl')(code, params), sayIn('en')(code, params)];
};

const findingsOf = (trace: Trace): readonly Finding[] => [
  ...trace.practices.flatMap((practice) => [
    ...practice.conditions.map(({ why }) => why),
    ...(practice.up === null ? [] : [practice.up]),
    ...(practice.doubt === null ? [] : [practice.doubt]),
    ...practice.flags.map((flag) => ({ code: `trace.flag.${flag}`, params: {} })),
    ...(practice.state === null ? [] : [{ code: `trace.state.${practice.state}`, params: {} }]),
    ...practice.refusals.map((code) => ({ code: `trace.refusal.${code}`, params: {} })),
    { code: `trace.rung.${practice.rung}`, params: {} },
  ]),
  ...trace.refusals.map(({ code, params }) => ({ code: `trace.refusal.${code}`, params })),
];

describe('sentences of the trace', () => {
  it('say everything that a trace can find', () => {
    const names = settingNames(5);
    const stories = [[], [example()], bestStory(), sharedStory(), [...sharedStory(), ...voices(['a', 'b'])]];
    fc.assert(
      fc.property(
        fc.constantFrom(...stories),
        fc.nat(5),
        fc.nat(5),
        fc.boolean(),
        fc.nat(2),
        fc.constantFrom({}, { carers: 'reached' as const }, { carers: 'not_yet' as const }),
        (told, size, seen, grouped, count, reach) => {
          const inquiry = inquiryWith({
            frame: size === 0 ? null : frameOf(names.slice(0, size)),
            groups: grouped ? [priority] : [],
            rounds: twoRounds.slice(0, count),
          });
          const records = [
            ...told,
            ...statuses(names, 4, seen, { reach }),
            status({ stage: -1, setting: 's05' }),
          ];
          for (const finding of findingsOf(traceOf(records, { inquiry }))) {
            for (const text of sentence(finding)) expect(text).not.toMatch(/[{}]|undefined/);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('name each rung with its meaning and each condition met or not', () => {
    for (const rung of rungs) {
      expect(isMessageKey(`trace.rung.${rung}`) && isMessageKey(`trace.rung.${rung}.meaning`)).toBe(true);
    }
    for (const id of conditionIds) expect(isMessageKey(`trace.${id}.met`)).toBe(true);
  });

  it('hold no percentages: it says k of n', () => {
    const own = Object.entries(en).filter(([key]) => key.startsWith('trace.'));
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter(([, text]) => text.includes('%'))).toEqual([]);
  });
});
