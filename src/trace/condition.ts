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

/** A condition with its records: references are made only of what is shown. */
export interface Judgement {
  readonly id: ConditionId;
  readonly met: boolean;
  readonly records: readonly KeptRecord[];
  readonly why: Finding;
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
  records: readonly KeptRecord[],
  params: Params = {},
  otherwise = 'missing',
): Judgement => ({ id, met, records, why: { code: `trace.${id}.${met ? 'met' : otherwise}`, params } });

/** The condition that at least one record shows. */
export const shownBy = (id: ConditionId, records: readonly KeptRecord[]): Judgement =>
  judge(id, records.length > 0, records, { count: records.length });

export const asCondition = ({ id, met, records, why }: Judgement): Condition => ({
  id,
  met,
  evidence: referencesTo(records),
  why,
});
