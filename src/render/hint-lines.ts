/** Lays out a hint under what it is about: `→ …`, going on under its own first word, with what is to be typed in one piece. */
import { wrapWords } from './wrap.ts';

export interface HintLayout {
  /** Terminal columns; without it the hint is one line. */
  readonly width?: number;
  /** Blanks before the arrow. */
  readonly indent?: number;
  /** Facts of the hint that may have to be typed, such as a condition: never broken, nor parted from their key. */
  readonly typed?: readonly string[];
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The words between which the hint may be broken; a command is one. */
const wordsOf = (hint: string, typed: readonly string[]): readonly string[] => {
  if (hint.startsWith('saniveld ')) return [hint];
  const pieces = typed.filter((piece) => piece.trim() !== '').map(escaped);
  const whole = pieces.length === 0 ? '' : `(?:[\\w-]+: )?\\S*?(?:${pieces.join('|')})\\S*|`;
  return hint.match(new RegExp(`${whole}\\S+`, 'g')) ?? [];
};

/** Nothing for an empty hint. A piece that is wider than the line stands on a line of its own. */
export const hintLines = (
  hint: string,
  { width = Number.POSITIVE_INFINITY, indent = 4, typed = [] }: HintLayout = {},
): readonly string[] => {
  if (hint === '') return [];
  const room = Math.max(24, width - indent - 2);
  const before = ' '.repeat(indent);
  return wrapWords(wordsOf(hint, typed), room).map((line, at) => `${before}${at === 0 ? '→' : ' '} ${line}`);
};
