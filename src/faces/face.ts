/** What a face of a live interview is to the one who conducts it: it shows what is asked and gives back what was done. */
import type { Inquiry } from '../inquiry/inquiry.ts';
import type { Reply } from '../interview/engine.ts';
import type { Ask } from '../interview/next.ts';
import type { Overview } from '../interview/overview.ts';
import type { Complaint } from '../interview/refusal.ts';
import type { ForwardReply } from '../interview/reply.ts';
import type { State } from '../interview/state.ts';
import type { Language, Say } from '../messages/speech.ts';

interface HalfTyped {
  readonly text: string;
  readonly caret: number;
}

/** Everything a face needs to put one step before the facilitator. */
export interface Scene {
  readonly state: State;
  readonly ask: Ask;
  /** All that is asked, in its order, with where the interview is. */
  readonly overview: Overview;
  /** Of the program's own sentences. */
  readonly say: Say;
  readonly language: Language;
  /** `S012`, or null before anything is kept. */
  readonly session: string | null;
  /** Aliases of who takes part. */
  readonly participants: readonly string[];
  /** Ids of their roles, in the same order; null: not said. */
  readonly roles?: readonly (string | null)[];
  /** For the names of places and groups; without it their ids are shown. */
  readonly inquiry?: Inquiry | null;
  /** The answer or headline that was being typed here when the interview stopped. */
  readonly draft: HalfTyped | null;
  /** The same of a note. */
  readonly noteDraft: HalfTyped | null;
  /** Zero-based numbers of the probes that were ticked here. */
  readonly ticked: readonly number[];
  /** Paths where text was typed that is no answer yet. */
  readonly halfTyped?: ReadonlySet<string>;
  /** Used so far, by phase id, up to this question. */
  readonly minutes: ReadonlyMap<string, number>;
  /** When everything was last on disk, ISO with time; null: not yet. */
  readonly savedAt: string | null;
  /** Whether something of it is not on disk now, as was told; asked at every picture, where it may be so. */
  readonly isUnsaved?: () => boolean;
  /** Told when the conversation goes to rest on purpose, and when it goes on. */
  readonly rests?: (resting: boolean) => void;
}

/** Called at every change of what is typed; an empty text is nothing typed. Never throws. */
export type KeepDraft = (draft: {
  readonly kind: 'answer' | 'headline' | 'note';
  readonly path: string;
  readonly text: string;
  readonly caret: number;
  /** Enter was pressed: onto disk now. */
  readonly settled: boolean;
  /** Called once it is on disk, at once or later; never when it never is. */
  readonly kept?: () => void;
}) => void;

/** What the facilitator did. */
export type Move =
  | {
      readonly move: 'reply';
      readonly reply: Reply;
      /**
       * To what stands at the place that is left for another: kept first. `unfit`: what was typed there cannot stand so,
       * and whoever goes on comes back to it.
       */
      readonly changed?: ForwardReply | 'unfit';
    }
  | { readonly move: 'tick'; readonly probe: number }
  | { readonly move: 'speak'; readonly language: Language }
  /** On purpose: /pause. */
  | { readonly move: 'pause' }
  /** Ctrl+C. */
  | { readonly move: 'interrupt' }
  /** The input ended: Ctrl+D, or a pipe that is empty. What was typed is in the draft. */
  | { readonly move: 'end' };

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  /** What helps to choose, in a sentence or two. */
  readonly detail?: string;
  /** It is found by these as well, though they are not shown. */
  readonly words?: string;
  /** In sight at first where not all fit, though another is what Enter takes. */
  readonly seenFirst?: boolean;
}

/** What was given, or how the asking ended: Ctrl+C is an `interrupt`, input that ran out an `end`. */
export type Given<Value> =
  | { readonly given: 'value'; readonly value: Value }
  /** To the question before, or stop on purpose; at `line` both come as what is typed for them, such as `/back`. */
  | { readonly given: 'back' }
  | { readonly given: 'pause' }
  | { readonly given: 'interrupt' }
  | { readonly given: 'end' };

/** How a line is asked where keys are heard one by one. */
export interface Lines {
  /** Only what is known is an answer: the only one that what is typed leaves is taken. */
  readonly closed?: boolean | undefined;
  /**
   * Several of what is known may be named. `reads`: what Enter takes of this, in a sentence; it is shown before. Of the
   * known one by the name of `marked` as long as nothing is typed.
   */
  readonly several?: { readonly marked: string; readonly reads: (typed: string) => string } | undefined;
}

export interface Face {
  /** What the facilitator answers and leaves with: commands that are typed, or keys that are heard one by one. */
  readonly hands: 'typed' | 'keys';
  /** Asks until there is a move; what cannot stand (`refused`) is said first, with how to put it right. */
  readonly ask: (scene: Scene, refused: readonly Complaint[], keep: KeepDraft) => Promise<Move>;
  /** Whose conversation the small questions are about from now on: `S012`, aliases. A face that names it nowhere does without. */
  readonly about?: (facts: readonly string[]) => void;
  /** Lines that stand by themselves: what to read aloud, what was kept, a calm warning. Wrapped by the face. */
  readonly tell: (lines: readonly string[]) => void;
  /**
   * One line; `known` is offered by number and as typed, other text is accepted too.
   */
  readonly line: (
    question: string,
    options: Lines & {
      readonly say: Say;
      readonly known?: readonly Choice[];
      readonly initial?: string;
      /** Called at every change of what is typed, with the caret in UTF-16 units. */
      readonly changed?: ((text: string, caret: number) => void) | undefined;
    },
  ) => Promise<Given<string>>;
  /** One of these, by number or by what it says; Enter alone takes `enter`, where there is one. */
  readonly choose: <Value extends string>(
    question: string,
    options: readonly Choice<Value>[],
    say: Say,
    enter?: Value,
  ) => Promise<Given<Value>>;
  readonly confirm: (question: string, say: Say) => Promise<Given<boolean>>;
  /** Whether what is told while somebody types is shown at once, and disturbs nothing. */
  readonly tellsWhileTyping?: true;
  /** Milliseconds of the last `ask` in which the conversation rested on purpose; a face without such a thing has none. */
  readonly rested?: () => number;
  /** Ends whatever it is waiting for as `end`, and gives the terminal back as it was. */
  readonly close: () => void;
}
