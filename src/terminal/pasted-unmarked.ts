/** A paste on a terminal that does not mark it: text and line ends that come all at once, as nobody types them. */
import type { Key } from '../faces/canvas.ts';

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

/** Says what was heard when these keys came together, at `now` in milliseconds: where they are a paste, it is one key. */
export const pastedUnmarked = (): ((keys: readonly Key[], now: number) => readonly Key[]) => {
  let pastedAt = Number.NEGATIVE_INFINITY;
  /** How much of the paste came so far. */
  let pasted = 0;

  const isPaste = (text: string, follows: boolean): boolean => {
    if (isInside.test(text) || text.length > tooLong) return true;
    return follows && (isBeside.test(text) || (isAlone.test(text) && pasted > tooLong));
  };
  return (keys, now) => {
    const heard: Key[] = [];
    let run: Key[] = [];
    const end = (): void => {
      if (run.length === 0) return;
      const text = run.map((key) => textOf(key) ?? '').join('');
      const follows = now - pastedAt < followsWithin;
      if (isPaste(text, follows)) {
        pastedAt = now;
        pasted = text.length + (follows ? pasted : 0);
        heard.push({ key: 'paste', text });
      } else {
        heard.push(...run);
        // A part of a paste without a line end is typed text as well; the next part may have one again.
        if (follows && !isAlone.test(text)) pastedAt = now;
      }
      run = [];
    };
    for (const key of keys) {
      if (textOf(key) !== null) run.push(key);
      else {
        end();
        if (leaves.has(key.key)) pastedAt = Number.NEGATIVE_INFINITY;
        heard.push(key);
      }
    }
    end();
    return heard;
  };
};
