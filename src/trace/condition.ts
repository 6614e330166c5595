/** Judges a condition: whether it is met, by which records, and the code that says why. */
import { type KeptRecord, referenceOf } from '../harvest/record.ts';
import type { Standing } from './standing.ts';
import type { Condition, ConditionId, Finding } from './trace.ts';

type Params = Finding['params'];

/** References without doubles, in the order of the records. */
export const referencesTo = (records: Iterable<KeptRecord>): readonly string[] => {
  const references = new Set<string>();
  for (const record of records) references.add(referenceOf(record));
  return [...references];
};

/** What a condition rests on: its records, and the facts for the sentence. */
interface Shown {
  readonly records: readonly KeptRecord[];
  readonly params: Params;
}

/** Of most judgements only `met` is asked; what shows it is gathered where it is told. */
export interface Judgement {
  readonly id: ConditionId;
  readonly met: boolean;
  readonly otherwise: string;
  readonly shown: () => Shown;
}

/** In the order of sessions. */
export const recordsOf = (found: readonly (readonly [string, Standing])[]): readonly KeptRecord[] =>
  found.flatMap(([, { tellings }]) => tellings).sort((one, other) => one.session - other.session);

/**
 * `trace.<id>.met` or, when it is not, `trace.<id>.missing` (or another ending, for another reason). Settings stand in
 * the params by id, under `setting`, or under `settings` joined with a comma, with `count`: whoever says the sentence
 * puts names in their place, or leaves small settings out.
 */
export const judge = (
  id: ConditionId,
  met: boolean,
  shown: () => Shown,
  otherwise = 'missing',
): Judgement => ({ id, met, otherwise, shown });

/** The same for what no record shows. */
export const judgeAlone = (id: ConditionId, met: boolean, params: Params, otherwise = 'missing'): Judgement =>
  judge(id, met, () => ({ records: [], params }), otherwise);

/** The condition that at least one record shows. */
export const shownBy = <R extends KeptRecord>(
  id: ConditionId,
  all: readonly R[],
  shows: (record: R) => boolean,
): Judgement =>
  judge(id, all.some(shows), () => {
    const records = all.filter(shows);
    return { records, params: { count: records.length } };
  });

/** References and sentences are made when they are read: of most conditions nobody does. */
export const asCondition = ({ id, met, otherwise, shown }: Judgement): Condition => {
  let known: Shown | null = null;
  const once = (): Shown => {
    known ??= shown();
    return known;
  };
  return {
    id,
    met,
    get evidence() {
      return referencesTo(once().records);
    },
    get why() {
      return { code: `trace.${id}.${met ? 'met' : otherwise}`, params: once().params };
    },
  };
};
