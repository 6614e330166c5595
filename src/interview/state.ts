/** Everything an interview has come to so far; a value that the same events always bring about again. */
import type { Answer, HeadlineKind, Template } from '../template/template.ts';
import type { Path } from './conversation.ts';
import type { Surroundings } from './surroundings.ts';

export interface InterviewOptions {
  /** Aliases of who takes part: they tell what no one else is named for. */
  readonly participants: readonly string[];
  /** Of the conversation, for what a `check` says; null: the template's own. */
  readonly language: string | null;
  /**
   * `live-first`: what waits for the review (`moment: after`) is asked last. `headlines-first`: the same, and what has a
   * headline is told in that one line; the question itself waits for the review.
   */
  readonly order: 'live-first' | 'headlines-first' | 'as-written';
}

export interface State {
  readonly template: Template;
  readonly surroundings: Surroundings;
  readonly options: InterviewOptions;
  /** By path, also those that a condition hides now: they return when the path reopens. */
  readonly answers: ReadonlyMap<Path, Answer>;
  /** Steps that were moved past without an answer. */
  readonly passed: ReadonlySet<StepKey>;
  readonly skips: ReadonlyMap<Path, string>;
  readonly headlines: ReadonlyMap<Path, { readonly kind: HeadlineKind; readonly text: string }>;
  readonly notes: ReadonlyMap<Path, string>;
  /** Numbers of the turns of a repeat, rising and never used twice. */
  readonly turns: ReadonlyMap<Path, readonly number[]>;
  /** The item gone over, by the path of its turn. */
  readonly items: ReadonlyMap<Path, string>;
  /** Repeats in which no further turn is wanted. */
  readonly closed: ReadonlySet<Path>;
  /** Who told it, where that was said: of a question, a turn or a repeat. */
  readonly tellers: ReadonlyMap<Path, readonly string[]>;
  /** The step gone back or jumped to; null: on to the first that is open. */
  readonly at: StepKey | null;
  readonly paused: boolean;
}

/** The path of a question or repeat; of a question's headline the path with `#`. */
export type StepKey = string;

export const headlineKey = (path: Path): StepKey => `${path}#`;

/** A state that is being written: it never leaves the function that made it. */
export interface Draft extends State {
  readonly answers: Map<Path, Answer>;
  readonly passed: Set<StepKey>;
  readonly skips: Map<Path, string>;
  readonly headlines: Map<Path, { readonly kind: HeadlineKind; readonly text: string }>;
  readonly notes: Map<Path, string>;
  readonly turns: Map<Path, readonly number[]>;
  readonly items: Map<Path, string>;
  readonly closed: Set<Path>;
  readonly tellers: Map<Path, readonly string[]>;
  at: StepKey | null;
  paused: boolean;
}

export const begin = (
  template: Template,
  surroundings: Surroundings,
  options: Partial<InterviewOptions> = {},
): State => emptyDraft(template, surroundings, options);

export const emptyDraft = (
  template: Template,
  surroundings: Surroundings,
  options: Partial<InterviewOptions>,
): Draft => ({
  template,
  surroundings,
  options: { participants: [], language: null, order: 'live-first', ...options },
  answers: new Map(),
  passed: new Set(),
  skips: new Map(),
  headlines: new Map(),
  notes: new Map(),
  turns: new Map(),
  items: new Map(),
  closed: new Set(),
  tellers: new Map(),
  at: null,
  paused: false,
});

export const draftOf = (state: State): Draft => ({
  ...state,
  answers: new Map(state.answers),
  passed: new Set(state.passed),
  skips: new Map(state.skips),
  headlines: new Map(state.headlines),
  notes: new Map(state.notes),
  turns: new Map(state.turns),
  items: new Map(state.items),
  closed: new Set(state.closed),
  tellers: new Map(state.tellers),
});

export const turnsIn = (state: State, repeat: Path): readonly number[] => state.turns.get(repeat) ?? none;

const none: readonly number[] = [];
