/** Which key an escape sequence stands for: xterm, tmux, screen, rxvt and the Linux console each say some in their own way. */
import type { Key, NamedKey } from '../faces/canvas.ts';

export const controls: ReadonlyMap<string, NamedKey> = new Map([
  ['\r', 'enter'],
  ['\n', 'enter'],
  ['\t', 'tab'],
  ['\x1b', 'escape'],
  ['\x03', 'interrupt'],
  ['\x04', 'end'],
  ['\x7f', 'backspace'],
  ['\b', 'backspace'],
  ['\x01', 'home'],
  ['\x05', 'line-end'],
  ['\x15', 'clear'],
  ['\x17', 'clear-word'],
  ['\x1a', 'undo'],
  ['\x19', 'redo'],
]);

/** After `ESC [` or `ESC O`. */
const byLetter: ReadonlyMap<string, NamedKey> = new Map([
  ['A', 'up'],
  ['B', 'down'],
  ['C', 'right'],
  ['D', 'left'],
  ['F', 'line-end'],
  ['H', 'home'],
  ['Z', 'shift-tab'],
]);

/** Between `ESC [` and `~`. */
const byNumber: ReadonlyMap<number, NamedKey> = new Map([
  [1, 'home'],
  [3, 'delete'],
  [4, 'line-end'],
  [5, 'page-up'],
  [6, 'page-down'],
  [7, 'home'],
  [8, 'line-end'],
]);

/** Of the keys beside the letters: only after `ESC O`, as after `ESC [` it is a mouse that begins so. */
const keypadEnter = 'M';

/** With Ctrl or Alt; what is not here is the same key as without. */
const further: ReadonlyMap<NamedKey, NamedKey> = new Map([
  ['left', 'word-left'],
  ['right', 'word-right'],
  ['home', 'text-start'],
  ['line-end', 'text-end'],
  ['backspace', 'clear-word'],
]);

/** Alt with a key that has no sequence of its own. */
export const withAlt: ReadonlyMap<string, NamedKey> = new Map([
  ['b', 'word-left'],
  ['f', 'word-right'],
  ['\x7f', 'clear-word'],
  ['\b', 'clear-word'],
  ['\r', 'enter'],
]);

const shift = 1;
const alt = 2;
const ctrl = 4;

const named = (key: NamedKey | undefined, held: number): Key | null =>
  key === undefined ? null : { key: ((held & (alt | ctrl)) === 0 ? undefined : further.get(key)) ?? key };

/** Of terminals that say keys by their code point (CSI u, and modifyOtherKeys of xterm). */
const byCode = (code: number, held: number): Key | null => {
  if (code === 9) return { key: (held & shift) === 0 ? 'tab' : 'shift-tab' };
  if (!isCharacter(code)) return null;
  const letter = String.fromCodePoint(code);
  if ((held & ctrl) !== 0 && /^[a-z]$/i.test(letter))
    return named(controls.get(String.fromCodePoint(code & 31)), 0);
  const control = controls.get(letter);
  if (control !== undefined) return named(control, held);
  const moves = (held & alt) === 0 ? undefined : withAlt.get(letter);
  if (moves !== undefined) return { key: moves };
  return /^\P{Cc}$/u.test(letter) && (held & ctrl) === 0 ? { key: 'text', text: letter } : null;
};

/** No half of a pair, and none of the code points that terminals use for keys without a letter. */
const isCharacter = (code: number): boolean =>
  (code >= 0 && code < 0xd800) || (code > 0xf8ff && code <= 0x10ffff);

/** `[1;5D`, `OA`, `[3~`, `[7^` (rxvt), `[97;5u`, `[27;5;97~`. */
const form = /^([[O])([\d;:]*)([~^$@A-Za-z])$/;
const released = '3';

/** What follows the escape character; `withEscape`: one more stood before it, as some terminals say Alt. Null: a key without a use. */
export const keyOfSequence = (sequence: string, withEscape: boolean): Key | null => {
  const [, opening, given = '', last = ''] = form.exec(sequence) ?? [];
  if (opening === undefined) return null;
  const params = given.split(';');
  const [modifiers = '', event] = (params[1] ?? (opening === 'O' ? given : '')).split(':');
  if (event === released) return null;
  const number = Number.parseInt(given, 10);
  const held = Math.max(0, (Number(modifiers) || 1) - 1) | (withEscape ? alt : 0);
  if (last === 'u') return byCode(number, held);
  if (last === '~' && number === 27 && params[2] !== undefined) return byCode(Number(params[2]), held);
  if (/[~$]/.test(last)) return named(byNumber.get(number), held);
  if (/[\^@]/.test(last)) return named(byNumber.get(number), ctrl);
  if (last === keypadEnter) return opening === 'O' ? { key: 'enter' } : null;
  const ofRxvt = /[a-d]/.test(last);
  return named(byLetter.get(ofRxvt ? last.toUpperCase() : last), ofRxvt && opening === 'O' ? ctrl : held);
};
