/** Makes a condition: whether it is met, by which records, and the code that says why. */
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

/** In the order of the settings given, and within one in the order of sessions. */
export const referencesOf = (found: readonly (readonly [string, Standing])[]): readonly string[] =>
  referencesTo(
    found.flatMap(([, { tellings }]) => tellings).sort((one, other) => one.session - other.session),
  );

/**
 * `trace.<id>.met` or, when it is not, `trace.<id>.missing` (or another ending, for another reason). Settings stand in
 * the params by id, under `setting`, or under `settings` joined with a comma, with `count`: whoever says the sentence
 * puts names in their place, or leaves small settings out.
 */
export const condition = (
  id: ConditionId,
  met: boolean,
  evidence: readonly string[],
  params: Params = {},
  otherwise = 'missing',
): Condition => ({ id, met, evidence, why: { code: `trace.${id}.${met ? 'met' : otherwise}`, params } });

/** The condition that at least one record shows. */
export const shownBy = (id: ConditionId, records: readonly KeptRecord[]): Condition => {
  const evidence = referencesTo(records);
  return condition(id, evidence.length > 0, evidence, { count: evidence.length });
};
