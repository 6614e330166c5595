/** A paste on a terminal that does not mark it: text and line ends that come all at once, as nobody types them. */
import type { Key } from '../faces/canvas.ts';
import { pasteOf } from './keys.ts';

/** More letters at once than a slow line ever holds back; a terminal cuts a paste of so many where it likes. */
const tooLong = 1024;
/** Milliseconds within which the next part of a paste follows the one before. */
const followsWithin = 50;

const textOf = (key: Key): string | null => {
  switch (key.key) {
    case 'text':
      return key.text;
    case 'enter':
      return '\n';
    case 'tab':
      return '\t';
    default:
      return null;
  }
};

/** Text on both sides of a line end or tab. */
const isInside = /[^\n\t][\n\t]+[^\n\t]/;
/** Text on one side of a line end or tab. */
const isBeside = /[^\n\t][\n\t]|[\n\t][^\n\t]/;
/** A line end or tab by itself: mostly a key that somebody presses. */
const isAlone = /^[\n\t]+$/;

/** Nothing of a paste comes after these: what is typed next is for another question. */
const leaves: ReadonlySet<Key['key']> = new Set(['end', 'shift-tab', 'escape', 'interrupt']);

/**
 * Says what was heard when these keys came together, at `now` in milliseconds: where they are a paste, it is one key, as
 * if it were marked. `cameAs` is what the keys were made of; null: pastes are marked here.
 */
export const pastedUnmarked = (): ((
  keys: readonly Key[],
  now: number,
  cameAs: string | null,
) => readonly Key[]) => {
  let pastedAt = Number.NEGATIVE_INFINITY;
  /** How much of the paste came so far. */
  let pasted = 0;

  const isPaste = (text: string, others: boolean, follows: boolean): boolean => {
    if (isInside.test(text) || text.length > tooLong) return true;
    if (!follows || text === '') return false;
    return others || isBeside.test(text) || (isAlone.test(text) && pasted > tooLong);
  };
  return (keys, now, cameAs) => {
    const text = keys.map((key) => textOf(key) ?? '').join('');
    const others = keys.some((key) => textOf(key) === null);
    const follows = now - pastedAt < followsWithin;
    if (cameAs !== null && isPaste(text, others, follows)) {
      pastedAt = now;
      pasted = text.length + (follows ? pasted : 0);
      return pasteOf(cameAs);
    }
    if (keys.some(({ key }) => leaves.has(key))) pastedAt = Number.NEGATIVE_INFINITY;
    // A part of a paste without a line end is typed text as well; the next part may have one again.
    else if (follows && text !== '' && !isAlone.test(text)) pastedAt = now;
    return keys;
  };
};
