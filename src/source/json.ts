/** Reads JSON, and one line of JSONL, into a source tree: strict, with a place for every value, in one pass. */
import { excerpt } from './excerpt.ts';
import { firstIllegible, legible, normalised } from './legible.ts';
import type { MapEntry, SourceNode } from './node.ts';
import type { Place } from './place.ts';
import { placesIn } from './places.ts';
import { error, type Problem, type Reading, warning } from './problem.ts';

/** Deeper files are no transcript or template. */
export const deepest = 100;

const quote = 34;
/** So many keys are compared one by one; more are kept in a set. */
const few = 16;
const numberForm = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const stringForm = /"(?:[^"\\\n]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const escapeForm = /\\(?:u([0-9a-fA-F]{4})|(.))/g;
const wordForm = /[a-zA-Z]+/y;
const words = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);
const escapes = new Map(
  Object.entries({ b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\', '/': '/' }),
);

const unescaped = (text: string): string =>
  text.replace(escapeForm, (_, code: string | undefined, letter: string) =>
    code === undefined ? (escapes.get(letter) ?? letter) : String.fromCharCode(Number.parseInt(code, 16)),
  );

/**
 * The tree of one JSON text (RFC 8259). A syntax error leaves no value, and only the first is told; a double key and a
 * character that cannot be kept are told beside the value. `firstLine` is the line of the file where the text starts.
 */
export const readJson = (source: string, firstLine = 1): Reading<SourceNode> => {
  const given = normalised(source);
  const text = legible(given);
  const problems: Problem[] = [];
  let at = 0;
  let line = firstLine;
  let lineStart = 0;
  let failed = false;

  const here = (): Place => ({ line, column: at - lineStart + 1 });

  /** The place of what was just read on this line, from the offset `start` on. */
  const since = (start: number): Place => ({ line, column: start - lineStart + 1, length: at - start });

  const fail = (code: string): null => {
    if (!failed) problems.push(error(code, here(), excerpt(text.slice(at, at + 200))));
    failed = true;
    return null;
  };

  /** Passes over white space and gives the character that follows, '' at the end. */
  const next = (): string => {
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === 10) {
        line++;
        lineStart = at + 1;
      } else if (code !== 32 && code !== 9) return text.charAt(at);
      at++;
    }
  };

  const escapedString = (): string | null => {
    stringForm.lastIndex = at;
    const found = stringForm.exec(text)?.[0];
    if (found === undefined) return null;
    const content = unescaped(found.slice(1, -1));
    const clean = legible(normalised(content));
    if (firstIllegible(content.replaceAll('\r', '')) >= 0)
      problems.push(warning('control-character', here(), excerpt(clean)));
    at += found.length;
    return clean;
  };

  /** The string that begins here. One without escapes, as nearly all are, is cut out at its closing quote. */
  const stringHere = (): string | null => {
    const end = text.indexOf('"', at + 1);
    const content = end < 0 ? '\\' : text.slice(at + 1, end);
    if (content.includes('\\')) {
      const escaped = escapedString();
      if (escaped !== null) return escaped;
      return fail(/^"(?:[^"\\\n]|\\.)*"/.test(text.slice(at)) ? 'json-escape' : 'json-open-string');
    }
    if (content.includes('\n')) return fail('json-open-string');
    at = end + 1;
    return content;
  };

  const list = (start: Place, depth: number): SourceNode | null => {
    const items: SourceNode[] = [];
    at++;
    if (next() !== ']') {
      for (;;) {
        const item = value(depth + 1);
        if (item === null) return null;
        items.push(item);
        const after = next();
        if (after === ']') break;
        if (after !== ',') return fail(after === '' ? 'json-ends-early' : 'json-comma-or-end');
        at++;
        if (next() === ']') return fail('json-last-comma');
      }
    }
    at++;
    return { kind: 'list', items, at: start };
  };

  const entry = (depth: number): MapEntry | null => {
    if (next() !== '"') return fail('json-key');
    const start = at;
    const key = stringHere();
    if (key === null) return null;
    const keyAt = since(start);
    if (next() !== ':') return fail('json-colon');
    at++;
    const item = value(depth + 1);
    return item === null ? null : { key, keyAt, value: item };
  };

  const map = (start: Place, depth: number): SourceNode | null => {
    const entries: MapEntry[] = [];
    let keys: Set<string> | null = null;
    at++;
    if (next() !== '}') {
      for (;;) {
        const read = entry(depth);
        if (read === null) return null;
        const { key, keyAt } = read;
        if (keys === null && entries.length > few) keys = new Set(entries.map((known) => known.key));
        if (keys?.has(key) ?? entries.some((known) => known.key === key))
          problems.push(error('double-key', keyAt, excerpt(key), { key }));
        else entries.push(read);
        keys?.add(key);
        const after = next();
        if (after === '}') break;
        if (after !== ',') return fail(after === '' ? 'json-ends-early' : 'json-comma-or-end');
        at++;
        if (next() === '}') return fail('json-last-comma');
      }
    }
    at++;
    return { kind: 'map', entries, at: start };
  };

  const plain = (): SourceNode | null => {
    const start = at;
    numberForm.lastIndex = at;
    const digits = numberForm.exec(text)?.[0];
    if (digits !== undefined) {
      at += digits.length;
      return { kind: 'scalar', value: Number(digits), text: digits, quoted: false, at: since(start) };
    }
    wordForm.lastIndex = at;
    const word = wordForm.exec(text)?.[0] ?? '';
    const meaning = words.get(word);
    if (meaning === undefined) return fail('json-syntax');
    at += word.length;
    return { kind: 'scalar', value: meaning, text: word, quoted: false, at: since(start) };
  };

  const value = (depth: number): SourceNode | null => {
    const first = next();
    if (depth > deepest) return fail('too-deep');
    if (first === '{') return map(here(), depth);
    if (first === '[') return list(here(), depth);
    if (first === '') return fail('json-ends-early');
    if (text.charCodeAt(at) !== quote) return plain();
    const start = at;
    const content = stringHere();
    return content === null
      ? null
      : { kind: 'scalar', value: content, text: content, quoted: true, at: since(start) };
  };

  const strange = firstIllegible(given);
  if (strange >= 0)
    problems.push(
      warning('control-character', placesIn(text, firstLine)(strange), excerpt(text.slice(strange))),
    );
  if (next() === '') {
    fail('file-empty');
    return { value: null, problems };
  }
  const tree = value(1);
  if (tree !== null && next() !== '') fail('json-after-end');
  return { value: failed ? null : tree, problems };
};
