/** What is answered on the story screen: a thing that hears keys and draws itself in the space it gets. */
import type { Key, Paper, Row } from '../canvas.ts';

/** `Paper` with the columns and rows that a part of the screen has for itself. */
export type Space = Paper;

export interface Drawn {
  /** At most `space.rows`; fewer where fewer are needed. */
  readonly rows: readonly Row[];
  readonly caret: { readonly row: number; readonly column: number } | null;
}

export type Pressed<Value> =
  /** Not a key of this field: the screen may have a use for it. */
  | { readonly pressed: 'unheard' }
  | { readonly pressed: 'changed' }
  /** As `changed`; the draft goes onto disk now (Enter in a text). */
  | { readonly pressed: 'settled' }
  /** Ctrl+D where nothing was answered yet. */
  | { readonly pressed: 'empty' }
  /** It cannot stand so; a sentence that says how it can. */
  | { readonly pressed: 'refused'; readonly why: string }
  | { readonly pressed: 'done'; readonly value: Value };

/** A key and what it does here: `['^D', 'next']`. */
export type Hint = readonly [key: string, does: string];

export interface Field<Value> {
  readonly press: (key: Key) => Pressed<Value>;
  /** The same for the same keys and space; changes nothing that can be seen. */
  readonly draw: (space: Space) => Drawn;
  /** Whether this key, here and now, only adds to a text and takes nothing; without it none does. */
  readonly types?: ((key: Key) => boolean) | undefined;
  /** Puts another text in the place of what is typed; undo brings the old one back. Without it there is no such text. */
  readonly replace?: ((text: string) => void) | undefined;
  /** What is typed and cannot be read as an answer: it may be a note. Without it, or null: there is nothing of the kind. */
  readonly unread?: (() => string | null) | undefined;
  /** Its own keys, the most useful first; at most three. */
  readonly hints: readonly Hint[];
  /** Half-typed text that is worth keeping, with its caret in UTF-16 units; null: this field keeps none. */
  readonly typed: () => { readonly text: string; readonly caret: number } | null;
}
