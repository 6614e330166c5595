/** What a value of a hand-written file must look like: one description that reads it, and that docs are made from. */
import { excerpt } from './excerpt.ts';
import { hardSpaceIn, withPlainSpaces } from './hard-spaces.ts';
import { nearest } from './nearest.ts';
import type { ScalarNode, SourceNode } from './node.ts';
import { numberIn } from './number-words.ts';
import { ownWord } from './other-words.ts';
import type { Place } from './place.ts';
import { error, type Problem } from './problem.ts';

export type Report = (problem: Problem) => void;

/** What is being read: the key it stands under, for messages, and where its problems go. */
export interface Reader {
  readonly key: string;
  readonly report: Report;
}

/** The form of a value, as docs and a JSON Schema tell it. */
export type Form =
  | { readonly form: 'text' | 'number' | 'yes-no' | 'texts' | 'condition' | 'any' }
  | { readonly form: 'whole'; readonly least: number }
  | { readonly form: 'name'; readonly pattern: string }
  | { readonly form: 'one-of'; readonly values: readonly string[] }
  | { readonly form: 'list'; readonly of: Form }
  | { readonly form: 'map'; readonly of: Form }
  | { readonly form: 'keys'; readonly name: string };

/** Reads one kind of value; null when it is not of that kind, which has then been reported. */
export interface Shape<T> {
  readonly form: Form;
  readonly read: (node: SourceNode, reader: Reader) => T | null;
}

/** A value with the place it stands at and the characters it was written in. */
export interface Placed<T> {
  readonly value: T;
  readonly at: Place;
  readonly text: string;
}

/** The words of a node that a message quotes. */
export const wordsOf = (node: SourceNode): string => (node.kind === 'scalar' ? excerpt(node.text) : '');

/** Nothing was written: `key:` or `key: null`. */
export const isEmpty = (node: SourceNode): boolean => node.kind === 'scalar' && node.value === null;

/** A fixed space is told as such: the rest of the value may be right. */
const refuse = (node: SourceNode, reader: Reader, code: string, params = {}): null => {
  const text = wordsOf(node);
  const isOneLine = node.kind === 'scalar' && !node.quoted && !node.text.includes('\n');
  const hard = isOneLine ? hardSpaceIn(node.text) : -1;
  if (hard >= 0)
    reader.report(error('yaml-hard-space', { ...node.at, column: node.at.column + hard, length: 1 }, text));
  else reader.report(error(code, node.at, text, { key: reader.key, text, ...params }));
  return null;
};

const scalarOf = (node: SourceNode): ScalarNode | null => (node.kind === 'scalar' ? node : null);

/** Any single value, in its own characters: `007` stays `007`. */
export const text: Shape<string> = {
  form: { form: 'text' },
  read: (node, reader) => scalarOf(node)?.text ?? refuse(node, reader, 'needs-text'),
};

const numberOf = (node: SourceNode): number | null => {
  const value = scalarOf(node)?.value;
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
};

/** The number that someone may have meant, or null. */
const meantBy = (node: SourceNode): number | null =>
  node.kind === 'scalar' ? numberIn(withPlainSpaces(node.text)) : null;

export const number: Shape<number> = {
  form: { form: 'number' },
  read: (node, reader) => {
    const value = numberOf(node);
    if (value !== null) return value;
    const meant = meantBy(node);
    return meant === null
      ? refuse(node, reader, 'needs-number')
      : refuse(node, reader, 'needs-number-near', { instead: meant });
  },
};

/** A whole number of at least `least`. */
export const whole = (least: number): Shape<number> => ({
  form: { form: 'whole', least },
  read: (node, reader) => {
    const value = numberOf(node);
    if (value !== null && Number.isSafeInteger(value) && value >= least) return value;
    const meant = meantBy(node);
    return meant === null
      ? refuse(node, reader, 'needs-whole-number', { least })
      : refuse(node, reader, 'needs-whole-number-near', {
          least,
          instead: Math.round(Math.max(least, meant)),
        });
  },
});

const truths: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'y', 'on', 'ja', 'j', 'aan', 'waar', '1'].map((word) => [word, true] as const),
  ...['false', 'no', 'n', 'off', 'nee', 'uit', 'onwaar', '0'].map((word) => [word, false] as const),
]);

/** `true` or `false` where a word for it was typed, such as `ja`; else null. */
export const truthOf = (node: SourceNode): boolean | null =>
  node.kind === 'scalar' ? (truths.get(node.text.trim().toLowerCase()) ?? null) : null;

export const yesNo: Shape<boolean> = {
  form: { form: 'yes-no' },
  read: (node, reader) => {
    const value = scalarOf(node)?.value;
    if (typeof value === 'boolean') return value;
    const meant = truthOf(node);
    return meant === null
      ? refuse(node, reader, 'needs-true-or-false')
      : refuse(node, reader, 'needs-true-or-false-near', { instead: String(meant) });
  },
};

/** The same words as a name: `Mooiste moment` becomes `mooiste_moment`; null when that would not fit either. */
export const asName = (written: string, pattern: RegExp): string | null => {
  const own = ownWord(written, ['nl', 'en', 'de', 'fr']) ?? written;
  const plain = own
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  const candidates = [plain.trim(), plain.replace(/[^a-z0-9]+/g, '_').replace(/^_+|_+$/g, '')];
  return candidates.find((candidate) => pattern.test(candidate)) ?? null;
};

/** A name that code and people can both use, such as an id; a wrong one is told with one that would do. */
export const name = (pattern: RegExp, code = 'not-a-name'): Shape<string> => ({
  form: { form: 'name', pattern: pattern.source },
  read: (node, reader) => {
    const value = text.read(node, reader);
    if (value === null || pattern.test(value)) return value;
    const near = asName(value, pattern);
    return near === null
      ? refuse(node, reader, code)
      : refuse(node, reader, `${code}-near`, { instead: near });
  },
});

/** One of a few words; a misspelt one is told with the nearest. */
export const oneOf = <T extends string>(values: readonly T[], code = 'needs-one-of'): Shape<T> => ({
  form: { form: 'one-of', values },
  read: (node, reader) => {
    const written = text.read(node, reader);
    if (written === null) return null;
    const value = values.find((known) => known === written);
    if (value !== undefined) return value;
    const near = ownWord(written, values) ?? nearest(written, values);
    const allowed = values.join(', ');
    return near === null
      ? refuse(node, reader, code, { allowed })
      : refuse(node, reader, `${code}-near`, { allowed, nearest: near });
  },
});

/** One line of plain words can become a list between brackets. */
const fitsBrackets = /^[^\n"'[\]{}:#&*!|>%@`]+$/;

/** Whether an item may be a mere word; an option may be its value alone. */
const takesWords = (of: Form): boolean => (of.form === 'keys' ? of.name === 'option' : of.form !== 'any');

/** Told with the line to type, where that is simple. */
const refuseForList = (node: SourceNode, reader: Reader, of: Form): null =>
  takesWords(of) && node.kind === 'scalar' && !node.quoted && fitsBrackets.test(node.text)
    ? refuse(node, reader, 'needs-list-near', { instead: `[${excerpt(node.text)}]` })
    : refuse(node, reader, 'needs-list');

/** A list; items that cannot be read are reported and left out. */
export const listOf = <T>(shape: Shape<T>): Shape<readonly T[]> => ({
  form: { form: 'list', of: shape.form },
  read: (node, reader) => {
    if (node.kind !== 'list') return refuseForList(node, reader, shape.form);
    return node.items.flatMap((item) => {
      const value = shape.read(item, reader);
      return value === null ? [] : [value];
    });
  },
});

/** A map with keys of the writer's own. */
export const mapOf = <T>(shape: Shape<T>): Shape<ReadonlyMap<string, T>> => ({
  form: { form: 'map', of: shape.form },
  read: (node, reader) => {
    if (node.kind !== 'map') return refuse(node, reader, 'needs-map');
    return new Map(
      node.entries.flatMap(({ key, value }) => {
        const read = shape.read(value, { ...reader, key });
        return read === null ? [] : [[key, read] as const];
      }),
    );
  },
});

/** The same value, with its place and its characters. */
export const placed = <T>(shape: Shape<T>): Shape<Placed<T>> => ({
  form: shape.form,
  read: (node, reader) => {
    const value = shape.read(node, reader);
    return value === null ? null : { value, at: node.at, text: wordsOf(node) };
  },
});

/** The node itself, for what only its reader can judge. */
export const node = (form: Form = { form: 'any' }): Shape<SourceNode> => ({ form, read: (found) => found });
