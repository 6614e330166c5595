/** What became of an import: counts, and what people must be told. */

/** Why something was not taken in, and where it stands. */
export interface Refused {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly question: string;
  readonly text: string;
  readonly message: string;
  readonly hint: string;
}

/** A practice that looks like one that is known. */
export interface NearPractice {
  readonly practice: string;
  readonly near: string;
}

/** What became of one transcript: `session` is null when it was refused, or left out because it was erased here. */
export interface Attempt {
  readonly session: string | null;
  readonly outcome: 'added' | 'updated' | 'unchanged' | 'left-out' | 'refused';
  readonly answers: number;
  readonly records: number;
  readonly refused: readonly Refused[];
  readonly near: readonly NearPractice[];
  /** Answers that were not written down, because consent is none. */
  readonly withheld: number;
  /** Answers that were left out, because who told them withdrew. */
  readonly wordsLeftOut: number;
}

/** Counts, so that a bulk import does not grow in memory; the lists hold at most `mostShown`. */
export interface TakenIn {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Sessions that were erased here before. */
  readonly leftOut: number;
  /** Of group sessions, answers of people who withdrew. */
  readonly wordsLeftOut: { readonly sessions: number; readonly words: number };
  readonly records: number;
  readonly last: Attempt | null;
  readonly refusals: number;
  readonly refused: readonly Refused[];
  readonly near: readonly (NearPractice & { readonly session: string })[];
  readonly withheld: readonly { readonly session: string; readonly count: number }[];
  /** What was kept otherwise than it was written. */
  readonly warned: readonly Refused[];
}

const mostShown = 200;

export const nothingYet: TakenIn = {
  added: 0,
  updated: 0,
  unchanged: 0,
  leftOut: 0,
  wordsLeftOut: { sessions: 0, words: 0 },
  records: 0,
  last: null,
  refusals: 0,
  refused: [],
  near: [],
  withheld: [],
  warned: [],
};

const appended = <T>(list: readonly T[], more: readonly T[]): readonly T[] =>
  more.length === 0 || list.length >= mostShown ? list : [...list, ...more].slice(0, mostShown);

/** `sum` with one more attempt counted in, and the warnings about its text. */
export const counting = (sum: TakenIn, attempt: Attempt, warned: readonly Refused[]): TakenIn => {
  const session = attempt.session ?? '';
  const one = (outcome: Attempt['outcome']): number => (attempt.outcome === outcome ? 1 : 0);
  return {
    added: sum.added + one('added'),
    updated: sum.updated + one('updated'),
    unchanged: sum.unchanged + one('unchanged'),
    leftOut: sum.leftOut + one('left-out'),
    wordsLeftOut: {
      sessions: sum.wordsLeftOut.sessions + (attempt.wordsLeftOut > 0 ? 1 : 0),
      words: sum.wordsLeftOut.words + attempt.wordsLeftOut,
    },
    records: sum.records + attempt.records,
    last: attempt,
    refusals: sum.refusals + attempt.refused.length,
    refused: appended(sum.refused, attempt.refused),
    near: appended(
      sum.near,
      attempt.near.map((near) => ({ ...near, session })),
    ),
    withheld: appended(sum.withheld, attempt.withheld === 0 ? [] : [{ session, count: attempt.withheld }]),
    warned: appended(sum.warned, warned),
  };
};
