/** What was told and what was half typed around the small questions: nothing that was told goes by unseen. */

interface HalfTyped {
  readonly text: string;
  readonly caret: number;
}

export interface Told {
  /** What stands there already is not said twice: it comes last again. */
  readonly tell: (lines: readonly string[]) => void;
  /** What stands above a question, the same value until more is told; asked once more, what stood there is there still. */
  readonly above: (question: string) => readonly string[];
  /** A picture with all of it is on the screen. */
  readonly seen: () => void;
  /** How many of the lines above a question were seen when it was asked before. */
  readonly known: (question: string) => number;
  /** Not on any picture yet. */
  readonly waiting: () => readonly string[];
  /** Something is asked under what was told so far, or beside it. */
  readonly asked: () => void;
  /** Told since something was asked last: how it ended, and never words that were told in confidence before that. */
  readonly since: () => readonly string[];
  /** Something else came between: nothing of it is shown again. */
  readonly forget: () => void;
  /** What was typed at this question when it was left without an answer. */
  readonly begun: (question: string) => HalfTyped | null;
  readonly keep: (question: string, typed: HalfTyped | null) => void;
}

/** Where the same stands already; null: nowhere. */
const placeOf = (block: readonly string[], lines: readonly string[]): number | null => {
  if (block.every((line) => line.trim() === '')) return null;
  const at = lines.findLastIndex((_, from) => block.every((line, index) => lines[from + index] === line));
  return at === -1 ? null : at;
};

export const toldLines = (): Told => {
  let lines: readonly string[] = [];
  let fresh: readonly string[] = [];
  let seen = 0;
  let last = '';
  let typed: HalfTyped | null = null;
  const turnTo = (question: string): void => {
    if (question === last) return;
    lines = lines.slice(seen);
    seen = 0;
    typed = null;
    last = question;
  };
  return {
    tell: (more) => {
      const at = placeOf(more, lines);
      if (at !== null) {
        lines = lines.toSpliced(at, more.length);
        if (seen > at) seen = Math.max(at, seen - more.length);
      }
      lines = [...lines, ...more];
      fresh = [...fresh, ...more];
    },
    above: (question) => {
      turnTo(question);
      return lines;
    },
    seen: () => {
      seen = lines.length;
    },
    known: (question) => {
      turnTo(question);
      return seen;
    },
    waiting: () => lines.slice(seen),
    asked: () => {
      fresh = [];
    },
    since: () => fresh,
    forget: () => {
      lines = [];
      fresh = [];
      seen = 0;
      typed = null;
      last = '';
    },
    begun: (question) => (question === last ? typed : null),
    keep: (question, begun) => {
      turnTo(question);
      typed = begun;
    },
  };
};
