/** What the screen remembers from question to question: text that was not sent, lines not shown, and what stands there now. */
import type { ForwardReply } from '../../../interview/reply.ts';
import { leavesNothing } from '../../words/unasked.ts';
import type { Field } from '../field.ts';
import { type FreshKeys, freshKeys } from '../fresh-keys.ts';
import { type Told, toldLines } from '../pages/told.ts';
import type { History } from '../text/history.ts';
import type { Panel } from './panel.ts';

export interface HalfTyped {
  readonly text: string;
  readonly caret: number;
}

/** The step that is asked, for as long as it is: with its undo, its ticks and the sheet that is open over it. */
export interface Standing {
  readonly step: string;
  readonly place: string;
  field: Field<ForwardReply>;
  /** The text that was there before anything was typed. */
  before: string;
  readonly entered: boolean;
  /** Whether a key was pressed in it. */
  touched: boolean;
  panel: Panel | null;
}

export interface Memory {
  readonly texts: Map<string, HalfTyped>;
  /** What was done to the texts, by session, what they are for and path: undo goes on where it was. */
  readonly histories: Map<string, History>;
  /** Given before they were asked, by path. */
  readonly headlines: Map<string, string>;
  /** Phases that were entered, and at which step. */
  readonly phases: Map<string, string>;
  /** Session and who tells, for the head of a page. */
  about: readonly string[];
  /** Lines that the program tells. */
  readonly told: Told;
  readonly keys: FreshKeys;
  /** Typed already where another turn was offered: the beginning of the first answer in it. A draft there until it is one here. */
  turnBegun: { readonly text: string; readonly offeredAt: string } | null;
  /** The last reply, and what it was for. */
  went: {
    readonly reply: string;
    readonly kind: 'answer' | 'headline';
    readonly path: string;
    readonly step: string;
  };
  standing: Standing | null;
  /** Whether something is not saved now. */
  isUnsaved: () => boolean;
  /** Milliseconds that the conversation rested while the last question was asked. */
  rested: number;
}

export const nothingYet = (elapsed: () => number): Memory => ({
  texts: new Map(),
  histories: new Map(),
  headlines: new Map(),
  phases: new Map(),
  about: [],
  told: toldLines(),
  keys: freshKeys(elapsed),
  turnBegun: null,
  went: { reply: '', kind: 'answer', path: '', step: '' },
  standing: null,
  isUnsaved: () => false,
  rested: 0,
});

/** Whether a reply takes with it what was typed, or lets go of it on purpose. */
export const isForward = (reply: string): boolean =>
  leavesNothing(reply) || reply === 'another' || reply === 'no-more';

/** The step that stood there already, with all that was done in it, unless it has had its reply: `refused` says it has not. */
export const goingOn = ({ standing, went }: Memory, step: string, refused: boolean): Standing | null =>
  standing?.step === step && (refused || went.step !== step || !isForward(went.reply)) ? standing : null;

/** What the last reply took with it is gone. */
export const forgetGone = ({ texts, went: { reply, kind, path } }: Memory): void => {
  if (leavesNothing(reply)) texts.delete(`${kind} ${path}`);
};
