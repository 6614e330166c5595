/** What every step of a review works at: the session that is open, and how it is asked, changed and left. */
import type { Choice, Face, Given } from '../../../faces/face.ts';
import type { Path } from '../../../interview/conversation.ts';
import { apply, type State } from '../../../interview/engine.ts';
import { Failure } from '../../../messages/failure.ts';
import type { Say } from '../../../messages/speech.ts';
import type { ChangeKind } from '../../../store/live-store.ts';
import type { Store } from '../../../store/store.ts';
import type { Context, Signal } from '../../context.ts';
import { askLine } from '../hold/ask-line.ts';
import { type Ended, holdInterview, type Until, untilReplied } from '../hold/hold-interview.ts';
import { refuseStopped } from '../hold/outcome-of.ts';
import { sentenceOf } from '../hold/sentence-of.ts';
import { type Sitting, stepOf } from '../hold/sitting.ts';
import type { InquiryAt } from '../inquiry-at.ts';

/** How a step was left before it was done. `back`: to the step before it. */
type Left = 'back' | Exclude<Ended, 'done'>;
export type StepEnd = 'done' | Left;

/** What was given, or how the step was left. */
export type Reply<Value> = { readonly value: Value } | { readonly left: Left };

/** What can be seen of a session without holding it. */
export interface Seen {
  readonly place: InquiryAt;
  readonly store: Store;
  readonly number: number;
  readonly sitting: () => Omit<Sitting, 'held'>;
  readonly say: Say;
}

export interface Desk extends Seen {
  readonly context: Context;
  readonly face: Face;
  /** The facilitator, where known. */
  readonly by: string | null;
  /** ISO day. */
  readonly today: string;
  readonly sitting: () => Sitting;
  readonly tell: (...lines: readonly string[]) => void;
  /** One line; `/back` and `/pause` leave the step. `changed` is told at every change of what is typed. */
  readonly line: (
    question: string,
    known?: readonly Choice[],
    initial?: string,
    changed?: (text: string, caret: number) => void,
  ) => Promise<Reply<string>>;
  readonly choose: <Value extends string>(
    question: string,
    options: readonly Choice<Value>[],
    enter?: Value,
  ) => Promise<Reply<Value>>;
  readonly confirm: (question: string) => Promise<Reply<boolean>>;
  /** Asks on through the engine until `until`. */
  readonly hold: (until: Until) => Promise<StepEnd>;
  /** Asks one thing again, also where it was answered before. */
  readonly open: (path: Path) => Promise<StepEnd>;
  /** Keeps what a step did, and helps through it when that cannot be done now. */
  readonly keep: (work: () => void) => Promise<Reply<null>>;
  /** Goes on from a state that the store has made so by itself. */
  readonly become: (state: State) => void;
  /** Keeps a whole new state of the session. */
  readonly keepState: (state: State, change: ChangeKind, path: Path | null) => Promise<Reply<null>>;
}

/** `stopped` is how a signal ended the review, if one did. */
export const deskAt = (
  { context, place, store, face }: Pick<Desk, 'context' | 'place' | 'store' | 'face'>,
  begun: Sitting,
  stopped: () => Signal | null,
): Desk => {
  let sitting = begun;
  const { say } = begun;
  const by = begun.facts.facilitator;

  /** Ctrl+C is heard twice before it counts. */
  const given = async <Value>(ask: () => Promise<Given<Value>>): Promise<Reply<Value>> => {
    for (let warned = false; ; warned = true) {
      const reply = await ask();
      switch (reply.given) {
        case 'value':
          return { value: reply.value };
        case 'back':
          return { left: 'back' };
        case 'pause':
          return { left: 'paused' };
        case 'end':
          return { left: stopped() ?? 'ended' };
        case 'interrupt':
          if (warned) return { left: 'interrupted' };
          face.tell([say('hold.interrupt')]);
      }
    }
  };
  const line: Desk['line'] = (question, known, initial, changed) =>
    given(() => askLine({ face, say, help: say('review.help'), changed }, question, known, initial));
  const hold: Desk['hold'] = async (until) => {
    const held = await holdInterview(context, store, face, sitting, until);
    sitting = held.sitting;
    if (!held.saved) refuseStopped(held);
    return held.ended;
  };
  const keep: Desk['keep'] = async (work) => {
    for (;;) {
      try {
        work();
        return { value: null };
      } catch (thrown) {
        if (!(thrown instanceof Failure) || context.prompts === null) throw thrown;
        face.tell([say('hold.trouble', { why: sentenceOf(thrown, say) })]);
        const again = await line(say(`review.trouble.${face.hands}`));
        if ('left' in again) return again;
      }
    }
  };
  return {
    context,
    place,
    store,
    face,
    number: begun.number,
    by,
    today: context.now().slice(0, 10),
    sitting: () => sitting,
    say,
    tell: (...lines) => face.tell(lines),
    line,
    choose: (question, options, enter) => given(() => face.choose(question, options, say, enter)),
    confirm: (question) => given(() => face.confirm(question, say)),
    hold,
    open: async (path) => {
      const moved = apply(sitting.state, { reply: 'jump', path });
      sitting = { ...sitting, state: moved.state };
      return hold(untilReplied);
    },
    keep,
    become: (state) => {
      sitting = { ...sitting, state };
    },
    keepState: async (state, change, path) => {
      const changed = { ...sitting, state };
      const kept = await keep(() => sitting.held.keep(stepOf(changed, change, path)));
      if ('value' in kept) sitting = changed;
      return kept;
    },
  };
};
