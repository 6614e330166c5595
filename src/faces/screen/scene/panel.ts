/** A small sheet over or beside the answer, such as the menu or a note: what it shows, and where each way out of it leads. */
import type { Key } from '../../canvas.ts';
import type { Move } from '../../face.ts';
import type { Field } from '../field.ts';

/** Where one goes from a panel. */
export type Step =
  | { readonly to: 'answer' }
  | { readonly to: 'panel'; readonly panel: Panel }
  | { readonly to: 'move'; readonly move: Move; readonly said?: string }
  | { readonly to: 'editor' };

export interface Panel {
  readonly title: string;
  /** Said under the title, dim. */
  readonly lines: readonly string[];
  readonly field: Field<string>;
  /** `alone`: nothing but this; `question`: under the question; `answer`: the answer stays in sight too. */
  readonly under: 'alone' | 'question' | 'answer';
  /** What is typed here is kept as this; null: it is not worth keeping. */
  readonly keeps: 'note' | 'headline' | null;
  /** Whether the conversation rests while it is open: its clock stands still. */
  readonly rests: boolean;
  /** Whether letters are not for it: it is put away, and they go on in the answer. */
  readonly passes: boolean;
  readonly done: (value: string) => Step;
  /** Nothing was typed or chosen. */
  readonly empty: () => Step;
  /** Esc, Tab or Shift+Tab. */
  readonly leave: () => Step;
}

export const toAnswer: Step = { to: 'answer' };

const back = (): Step => toAnswer;

export const panelOf = (panel: Pick<Panel, 'title' | 'field' | 'done'> & Partial<Panel>): Panel => ({
  ...{ lines: [], under: 'question', keeps: null, rests: false, passes: false, empty: back, leave: back },
  ...panel,
});

export const reply = (given: Extract<Move, { move: 'reply' }>['reply'], said = ''): Step => ({
  to: 'move',
  move: { move: 'reply', reply: given },
  ...(said === '' ? {} : { said }),
});

/** Typed, and no number of a list. */
export const isLetters = (key: Key): boolean =>
  key.key === 'paste' || (key.key === 'text' && !/^\d$/.test(key.text));
