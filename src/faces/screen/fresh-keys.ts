/** Which keys count: whoever presses a key that takes something or goes on, meant what was in sight then, and nothing that came after it. */
import type { Key } from '../canvas.ts';

export interface FreshKeys {
  /** This is asked now: a question, a sheet over it, a page. The same as before is nothing new. */
  readonly asked: (what: object) => void;
  /** It is drawn; false: only that the window is too small for it. */
  readonly drawn: (inSight: boolean) => void;
  /** Whether what is asked may hear this key. To be asked once about every key. `types`: the key only adds to a text. */
  readonly counts: (key: Key, types: boolean) => boolean;
}

/** A key that goes on, or back, so soon after a picture was meant for the one before it; in milliseconds. */
const tooSoon = 300;

/** At most so many milliseconds are between the keys that one held key sends; a keyboard waits longer with the second. */
const between = { first: 600, others: 300 } as const;

/** They do nothing that the next key does not undo. */
const moves: ReadonlySet<Key['key']> = new Set([
  ...(['left', 'right', 'up', 'down', 'word-left', 'word-right', 'home', 'line-end'] as const),
  ...(['text-start', 'text-end', 'page-up', 'page-down'] as const),
  ...(['backspace', 'delete', 'clear', 'clear-word', 'undo', 'redo'] as const),
]);

const goesOn: ReadonlySet<Key['key']> = new Set(['enter', 'end', 'shift-tab']);

/** The same key again and again. */
interface Run {
  readonly name: string;
  readonly count: number;
  readonly at: number;
  /** What was asked when it began, and whether that was in sight. */
  readonly began: object | null;
  readonly inSight: boolean;
}

const nameOf = (key: Key): string => ('text' in key ? `${key.key} ${key.text}` : key.key);

/** `elapsed`: milliseconds since some moment. */
export const freshKeys = (elapsed: () => number): FreshKeys => {
  let now: object | null = null;
  /** When it came into sight; null: it has not. */
  let since: number | null = null;
  /** When the first picture of all came into sight: nobody has read it yet, and what was typed before was for a shell. */
  let first: number | null = null;
  let isSmall = false;
  let run: Run = { name: '', count: 0, at: 0, began: null, inSight: false };

  const runOn = (name: string, at: number): Run => {
    const most = run.count === 1 ? between.first : between.others;
    return run.name === name && at - run.at <= most
      ? { ...run, count: run.count + 1, at }
      : { name, count: 1, at, began: now, inSight: since !== null };
  };

  return {
    asked: (what) => {
      if (what === now) return;
      now = what;
      since = null;
    },
    drawn: (inSight) => {
      isSmall = !inSight;
      since = inSight ? (since ?? elapsed()) : null;
      first ??= since;
    },
    counts: (key, types) => {
      const at = elapsed();
      run = runOn(nameOf(key), at);
      if (!isSmall && (first === null || at - first < tooSoon)) return false;
      if (types) return key.key !== 'enter' || run.began === now;
      if (isSmall) return false;
      if (moves.has(key.key)) return true;
      if (since === null || run.began !== now || !run.inSight) return false;
      return !goesOn.has(key.key) || at - since >= tooSoon;
    },
  };
};
