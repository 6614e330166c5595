/** What was done to a text, to take back and do again: a word that was typed at a time, a paste at once. */

/** At `at`, `removed` made place for `inserted`. */
export interface Change {
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
}

/** `typed`, `erased` and `deleted` join with the same just before them. */
export type Kind = 'typed' | 'erased' | 'deleted' | 'whole';

interface Step extends Change {
  readonly kind: Kind;
  readonly caretBefore: number;
  readonly caretAfter: number;
}

/** A change to make, and where the caret goes. */
interface Redone {
  readonly change: Change;
  readonly caret: number;
}

/** Blanks and the dashes of a list may differ between what was typed and what stands as an answer. */
const wordsOf = (text: string): string => text.replace(/[\s*•·-]+/g, '');

export class History {
  /** What the text has come to; null: nothing was begun. */
  text: string | null = null;
  #done: Step[] = [];
  #undone: Step[] = [];
  #open = false;

  keep(kind: Kind, change: Change, caretBefore: number, caretAfter: number): void {
    const last = this.#open ? this.#done.at(-1) : undefined;
    const joined = last === undefined || last.kind !== kind ? null : join(kind, last, change);
    if (joined !== null && last !== undefined) {
      this.#done[this.#done.length - 1] = { ...joined, kind, caretBefore: last.caretBefore, caretAfter };
    } else this.#done.push({ ...change, kind, caretBefore, caretAfter });
    this.#undone = [];
    this.#open = true;
  }

  /** Another buffer begins with this: what was done before can still be taken back, unless it is about another text. */
  goOn(text: string): void {
    const before = this.text;
    this.text = text;
    this.#open = false;
    if (before === null || text === before) return;
    if (wordsOf(text) === wordsOf(before)) {
      this.keep('whole', { at: 0, removed: before, inserted: text }, before.length, text.length);
      this.#open = false;
    } else [this.#done, this.#undone] = [[], []];
  }

  /** What comes next is a step by itself. */
  close(): void {
    this.#open = false;
  }

  /** Null: there is nothing to take back. */
  undo(): Redone | null {
    const step = this.#done.pop();
    this.#open = false;
    if (step === undefined) return null;
    this.#undone.push(step);
    const change = { at: step.at, removed: step.inserted, inserted: step.removed };
    return { change, caret: step.caretBefore };
  }

  redo(): Redone | null {
    const step = this.#undone.pop();
    this.#open = false;
    if (step === undefined) return null;
    this.#done.push(step);
    return { change: step, caret: step.caretAfter };
  }
}

/** Two changes as one; null where they do not belong together. */
const join = (kind: Kind, last: Change, next: Change): Change | null => {
  const { at, removed, inserted } = last;
  switch (kind) {
    case 'typed':
      return next.at === at + inserted.length && !beginsWord(inserted, next.inserted)
        ? { at, removed, inserted: inserted + next.inserted }
        : null;
    case 'erased':
      return next.at + next.removed.length === at ? { ...next, removed: next.removed + removed } : null;
    case 'deleted':
      return next.at === at ? { at, removed: removed + next.removed, inserted } : null;
    case 'whole':
      return null;
  }
};

const beginsWord = (typed: string, next: string): boolean => /\s$/.test(typed) && /^\S/.test(next);
