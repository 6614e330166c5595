/** Reads back how far an interview got; what cannot be read is left out, so that an interview can always go on. */
import type { Progress } from '../../interview/progress.ts';
import { textsIn } from './answer-rows.ts';

export const progressFrom = (json: string): Progress => {
  const value: unknown = JSON.parse(json);
  const fields = new Map<string, unknown>(
    typeof value === 'object' && value !== null ? Object.entries(value) : [],
  );
  const at = fields.get('at');
  return {
    at: typeof at === 'string' ? at : null,
    passed: textsIn(fields.get('passed')),
    closed: textsIn(fields.get('closed')),
    tellers: pairsIn(fields.get('tellers'), textsIn),
    ticked: pairsIn(fields.get('ticked'), numbersIn),
    minutes: pairsIn(fields.get('minutes'), Number),
    ...(fields.get('headlinesFirst') === true ? { headlinesFirst: true } : {}),
    ...(fields.get('resting') === true ? { resting: true } : {}),
  };
};

const pairsIn = <T>(value: unknown, second: (value: unknown) => T): readonly (readonly [string, T])[] =>
  listOf(value).flatMap((pair) => {
    const [first, rest] = listOf(pair);
    return typeof first === 'string' ? [[first, second(rest)] as const] : [];
  });

const numbersIn = (value: unknown): readonly number[] =>
  listOf(value).filter((item) => typeof item === 'number');

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
