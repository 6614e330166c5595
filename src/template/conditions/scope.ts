/** What a condition may name where it stands: the questions of the template and how they lie around it. */
import type { QuestionType } from '../template.ts';

export interface KnownName {
  readonly type: QuestionType;
  /** Values of the options of a choice, choices or rank; else empty. */
  readonly options: readonly string[];
  /** The labels of the options, in every language, with their values. */
  readonly labels?: ReadonlyMap<string, string>;
  /** Whether it stands before the condition's own question, in the order of the file. */
  readonly earlier: boolean;
  /** Ids of the repeats around it, outermost first. */
  readonly repeats: readonly string[];
}

/** Every question of the template by its id, also those that stand later and the current one. */
type KnownNames = ReadonlyMap<string, KnownName>;

export type ConditionUse = 'when' | 'check' | 'computed';

export interface ConditionScope {
  /** The condition as it was written: problems quote it. */
  readonly source: string;
  readonly known: KnownNames;
  /** Id of the question that the condition stands at; null at a repeat or a phase. */
  readonly current: string | null;
  /** Ids of the repeats around the condition, outermost first (for a repeat's own `when`: those around the repeat). */
  readonly repeats: readonly string[];
  readonly use: ConditionUse;
}
