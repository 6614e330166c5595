/** What a terminal sends, taken apart into keys; several letters at once and a paste stay together. */
import type { Key } from '../faces/canvas.ts';
import { controls, keyOfSequence, withAlt } from './key-names.ts';

export interface KeyStream {
  /** The keys in the next part of the input; how it is cut into parts makes no difference. */
  readonly take: (input: string) => readonly Key[];
  /** What the keys of the last `take` were made of, as it came; null: a marked paste is in it. */
  readonly cameAs: () => string | null;
  /** Milliseconds after which, when nothing more comes, `settle` is due; null: nothing is unfinished. */
  readonly waits: () => number | null;
  /** Takes what is unfinished as it stands: an escape character that nothing follows is the key Esc. */
  readonly settle: () => readonly Key[];
}

const pasteBegins = '\x1b[200~';
const pasteEnds = '\x1b[201~';

/** The rest of a sequence or line end comes at once, but over a slow line; that of a paste may take its time. */
const wait = { escape: 50, lineEnd: 50, sequence: 500, paste: 2000 } as const;

/** A run of letters, one end of line, an escape sequence, Alt with a key, or one control character. */
const piece =
  /[^\x00-\x1f\x7f]+|\r\n|\x1b?\x1b(?:\[\[[A-E]|\[\d+\$|\[[0-?]*[ -/]*[@-~]|O\d*[@-~])|\x1b[A-Za-z\u00c0-\u024f\x7f\b\r]|[\s\S]/gy;
/** The beginning of an escape sequence of which the rest is yet to come. */
const unfinished = /\x1b{1,2}(?:\[\[|\[[0-?]*[ -/]*|O\d*)?$/;

/** Alt with a letter that has no use of its own is that letter: it opens nothing, and no word is lost. */
const isLetter = /^[A-Za-z\u00c0-\u024f]$/;

const keysIn = (whole: string): readonly Key[] =>
  [...whole.matchAll(piece)].flatMap(([part]) => keyOf(part) ?? []);

const keyOf = (part: string): Key | null => {
  const control = controls.get(part === '\r\n' ? '\n' : part);
  if (control !== undefined) return { key: control };
  if (part.startsWith('\x1b')) {
    const withoutEscape = part.slice(1);
    const other = withAlt.get(withoutEscape);
    if (other !== undefined) return { key: other };
    if (isLetter.test(withoutEscape)) return { key: 'text', text: withoutEscape };
    const withEscape = part.startsWith('\x1b\x1b');
    return keyOfSequence(part.slice(withEscape ? 2 : 1), withEscape);
  }
  return /^[\x00-\x1f\x7f]/.test(part) ? null : { key: 'text', text: part };
};

/** Nothing in it is a key: its control characters go along with the text. */
export const pasteOf = (text: string): readonly Key[] =>
  text === '' ? [] : [{ key: 'paste', text: text.replace(/\r\n?/g, '\n') }];

/** The end of a part that may be the beginning of the mark that ends a paste. */
const cutMark = (part: string): string => {
  const from = part.lastIndexOf('\x1b');
  const tail = from === -1 ? '' : part.slice(from);
  return tail.length < pasteEnds.length && pasteEnds.startsWith(tail) ? tail : '';
};

export const keyStream = (): KeyStream => {
  let rest = '';
  let pasted: string[] | null = null;
  let came: string | null = null;
  /** A carriage return was the last: a line feed right after it is of the same line end. */
  let isReturned = false;

  /** The keys at the beginning of `input`, and what is left of it. */
  const inPaste = (parts: string[], input: string): readonly [readonly Key[], string] => {
    const end = input.indexOf(pasteEnds);
    if (end === -1) {
      rest = cutMark(input);
      parts.push(input.slice(0, input.length - rest.length));
      return [[], ''];
    }
    pasted = null;
    return [pasteOf([...parts, input.slice(0, end)].join('')), input.slice(end + pasteEnds.length)];
  };
  const outside = (input: string): readonly [readonly Key[], string] => {
    const begin = input.indexOf(pasteBegins);
    if (begin !== -1) {
      pasted = [];
      return [keysIn(input.slice(0, begin)), input.slice(begin + pasteBegins.length)];
    }
    rest = unfinished.exec(input)?.[0] ?? '';
    return [keysIn(input.slice(0, input.length - rest.length)), ''];
  };

  return {
    take: (input) => {
      const keys: Key[] = [];
      let left = rest + (isReturned && input.startsWith('\n') ? input.slice(1) : input);
      rest = '';
      const whole = pasted !== null || left.includes(pasteBegins) ? null : left;
      while (left !== '') {
        const [found, after]: readonly [readonly Key[], string] =
          pasted === null ? outside(left) : inPaste(pasted, left);
        keys.push(...found);
        left = after;
      }
      came = whole === null ? null : whole.slice(0, whole.length - rest.length);
      if (input !== '') isReturned = pasted === null && input.endsWith('\r');
      return keys;
    },
    cameAs: () => came,
    waits: () => {
      if (pasted !== null) return wait.paste;
      if (rest === '') return isReturned ? wait.lineEnd : null;
      return /^\x1b+$/.test(rest) ? wait.escape : wait.sequence;
    },
    settle: () => {
      const keys = pasted === null ? keysIn(rest) : pasteOf([...pasted, rest].join(''));
      rest = '';
      pasted = null;
      isReturned = false;
      return keys;
    },
  };
};
