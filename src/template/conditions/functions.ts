/** What each function of the fixed table does with its arguments. */
import { single, toBoolean, toNumber, toText } from './coerce.ts';
import { dayOf, formatDays } from './dates.ts';
import type { Environment } from './environment.ts';
import type { Expression } from './expression.ts';
import { matches } from './regex.ts';
import type { Single, Value } from './value.ts';
import { longestText, spend, type Work } from './work.ts';

/** The surroundings of one call: the conversation, the work that is left, and the call itself. */
interface Call {
  readonly environment: Environment;
  readonly work: Work;
  readonly node: Expression;
}

type Run = (args: readonly Value[], call: Call) => Value;

const valuesIn = (value: Value): readonly Single[] =>
  typeof value === 'object' && value.kind === 'nodes' ? value.values : [value];

/** The text of an argument; empty once the work is done. */
const read = (value: Value, { work }: Call): string => {
  const text = toText(value);
  return spend(work, text.length) ? text : '';
};

const itemsOf = (value: Value, call: Call): readonly string[] => {
  const one = single(value);
  if (typeof one === 'object' && one.kind === 'items') return one.items;
  return read(one, call)
    .split(/\s+/)
    .filter((item) => item !== '');
};

/** A list keeps its items whole; a text is its words, or the whole of it. Of nothing only nothing is selected, as in ODK. */
const selected: Run = ([answer = '', value = ''], call) => {
  const wanted = read(value, call);
  const one = single(answer);
  if (one === wanted) return true;
  const items = itemsOf(one, call);
  return wanted.trim() === '' ? items.length === 0 : items.includes(wanted.trim());
};

/** Matching reads a text for every state of the pattern. */
const regexCost = 40;

const regex: Run = ([value = '', pattern = ''], call) => {
  const text = toText(value);
  return spend(call.work, text.length * regexCost) && matches(call.node, text, toText(pattern));
};

/** A number is handed on as it is written, as in ODK: `0` is then a filled text. */
const coalesce: Run = ([first = '', second = '']) => {
  const chosen = single(toText(first) === '' ? second : first);
  return typeof chosen === 'number' ? toText(chosen) : chosen;
};

const concat: Run = (args, call) => {
  const texts: string[] = [];
  let length = 0;
  for (const value of args.flatMap(valuesIn)) {
    const text = read(value, call);
    length += text.length;
    if (length > longestText) break;
    texts.push(text);
  }
  return texts.join('');
};

/** From `start` up to but not with `end`, counted from 0, or from the end when negative; empty when one is no finite number. */
const substr: Run = ([text = '', ...positions], call) => {
  const [start = 0, end] = positions.map(toNumber);
  return [start, end ?? 0].every(Number.isFinite) ? read(text, call).slice(start, end) : '';
};

/** Halves go away from zero, as in ODK; a negative number of digits rounds to tens, hundreds and so on. */
const round: Run = ([number = '', digits = 0]) => {
  const value = toNumber(number);
  const places = Math.trunc(toNumber(digits));
  if (Number.isNaN(places) || !Number.isFinite(value)) return Number.isNaN(places) ? places : value;
  if (places > 15) return value;
  if (places < -308) return 0;
  const scale = 10 ** Math.abs(places);
  const scaled = places < 0 ? Math.abs(value) / scale : Math.abs(value) * scale;
  if (!Number.isFinite(scaled)) return value;
  const rounded = Math.round(scaled);
  return Math.sign(value) * (places < 0 ? rounded * scale : rounded / scale);
};

const numbersIn = (args: readonly Value[]): readonly number[] => args.flatMap(valuesIn).map(toNumber);

/** NaN for no numbers, and when one of them is none. */
const extreme =
  (choose: (a: number, b: number) => number): Run =>
  (args) => {
    const [first = Number.NaN, ...others] = numbersIn(args);
    return others.reduce((best, number) => choose(best, number), first);
  };

/** Keyed by name; its keys are those of `signatures`. Missing arguments, which the parser refuses, read as empty. */
export const functions: ReadonlyMap<string, Run> = new Map<string, Run>([
  ['selected', selected],
  ['count-selected', ([answer = ''], call) => itemsOf(answer, call).length],
  ['if', ([test = '', then = '', otherwise = '']) => (toBoolean(test) ? then : otherwise)],
  ['coalesce', coalesce],
  ['concat', concat],
  ['string-length', ([text = ''], call) => read(text, call).length],
  ['contains', ([text = '', piece = ''], call) => read(text, call).includes(read(piece, call))],
  ['starts-with', ([text = '', piece = ''], call) => read(text, call).startsWith(read(piece, call))],
  ['substr', substr],
  ['round', round],
  ['int', ([number = '']) => Math.trunc(toNumber(number))],
  ['number', ([value = '']) => toNumber(value)],
  ['string', ([value = ''], call) => read(value, call)],
  ['true', () => true],
  ['false', () => false],
  ['today', (_, { environment }) => dayOf(environment.now)],
  ['now', (_, { environment }) => environment.now],
  ['format-date', ([date = '', format = ''], call) => formatDays(toNumber(date), read(format, call))],
  ['count', ([answers = '']) => valuesIn(answers).length],
  ['sum', (args) => numbersIn(args).reduce((sum, number) => sum + number, 0)],
  ['min', extreme(Math.min)],
  ['max', extreme(Math.max)],
  ['position', (_, { environment }) => environment.position],
  ['once', ([value = ''], { environment }) => (toText(environment.self) === '' ? value : environment.self)],
  ['regex', regex],
  ['not', ([condition = '']) => !toBoolean(condition)],
]);
