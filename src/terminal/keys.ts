/** What a terminal sends, taken apart into keys; several letters at once and a paste stay together. */

type EditKey =
  | 'enter'
  | 'interrupt'
  | 'end'
  | 'backspace'
  | 'delete'
  | 'left'
  | 'right'
  | 'home'
  | 'line-end'
  | 'clear'
  | 'clear-word';

export type Key =
  | { readonly key: 'text'; readonly text: string }
  /** Line ends are line feeds. */
  | { readonly key: 'paste'; readonly text: string }
  | { readonly key: EditKey };

const controls: ReadonlyMap<string, EditKey> = new Map([
  ['\r', 'enter'],
  ['\n', 'enter'],
  ['\x03', 'interrupt'],
  ['\x04', 'end'],
  ['\x7f', 'backspace'],
  ['\b', 'backspace'],
  ['\x01', 'home'],
  ['\x05', 'line-end'],
  ['\x15', 'clear'],
  ['\x17', 'clear-word'],
]);

/** What follows the escape character; keys that are not here do nothing. */
const sequences: ReadonlyMap<string, EditKey> = new Map([
  ['[D', 'left'],
  ['OD', 'left'],
  ['[C', 'right'],
  ['OC', 'right'],
  ['[H', 'home'],
  ['OH', 'home'],
  ['[1~', 'home'],
  ['[F', 'line-end'],
  ['OF', 'line-end'],
  ['[4~', 'line-end'],
  ['[3~', 'delete'],
]);

const pasteBegins = '\x1b[200~';
const pasteEnds = '\x1b[201~';

/** A run of letters, one end of line, an escape sequence, or one control character. */
const piece = /[^\x00-\x1f\x7f]+|\r\n|\x1b\[[0-?]*[ -/]*[@-~]|\x1bO[@-~]|[\s\S]/gy;
/** The beginning of an escape sequence of which the rest is yet to come. */
const unfinished = /\x1b(?:\[[0-?]*[ -/]*|O)?$/;

/** Says what keys each part of the input holds; it remembers what is not finished yet. */
export const keyStream = (): ((input: string) => readonly Key[]) => {
  let rest = '';
  let pasted: string[] | null = null;

  /** What is pasted up to here; the marker of its end may be cut in two. */
  const inPaste = (
    parts: string[],
    input: string,
  ): { readonly keys: readonly Key[]; readonly after: string } => {
    const end = input.indexOf(pasteEnds);
    if (end === -1) {
      rest = unfinished.exec(input)?.[0] ?? '';
      parts.push(input.slice(0, input.length - rest.length));
      return { keys: [], after: '' };
    }
    parts.push(input.slice(0, end));
    pasted = null;
    const text = parts.join('').replace(/\r\n?/g, '\n');
    return { keys: text === '' ? [] : [{ key: 'paste', text }], after: input.slice(end + pasteEnds.length) };
  };

  return (input) => {
    const keys: Key[] = [];
    let left = rest + input;
    rest = '';
    while (left !== '') {
      if (pasted !== null) {
        const { keys: found, after } = inPaste(pasted, left);
        keys.push(...found);
        left = after;
        continue;
      }
      const begin = left.indexOf(pasteBegins);
      const typed = begin === -1 ? left : left.slice(0, begin);
      const whole =
        begin === -1 ? typed.slice(0, typed.length - (unfinished.exec(typed)?.[0].length ?? 0)) : typed;
      if (begin === -1) rest = typed.slice(whole.length);
      else pasted = [];
      for (const [part] of whole.matchAll(piece)) {
        const key = keyOf(part);
        if (key !== null) keys.push(key);
      }
      left = begin === -1 ? '' : left.slice(begin + pasteBegins.length);
    }
    return keys;
  };
};

const keyOf = (part: string): Key | null => {
  if (part === '\t') return { key: 'text', text: ' ' };
  const edit = part.startsWith('\x1b')
    ? sequences.get(part.slice(1))
    : controls.get(part === '\r\n' ? '\n' : part);
  if (edit !== undefined) return { key: edit };
  return /^[\x00-\x1f\x7f]/.test(part) ? null : { key: 'text', text: part };
};
