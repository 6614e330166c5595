/** What a record says about use, and who may be counted as having said it. */
import type { KeptRecord } from '../harvest/record.ts';
import type { Side } from '../inquiry/inquiry.ts';

export type KeptExample = Extract<KeptRecord, { readonly kind: 'example' }>;
export type KeptStatus = Extract<KeptRecord, { readonly kind: 'status' }>;
export type KeptEffect = Extract<KeptRecord, { readonly kind: 'effect' }>;
export type KeptNormalization = Extract<KeptRecord, { readonly kind: 'normalization' }>;

/** The two kinds of record that say at what stage a practice is somewhere. */
export type Telling = KeptExample | KeptStatus;

/** Stages 3–7. */
export const isInUse = (stage: number | null): boolean => stage !== null && stage >= 3;

/** Stages 4–7. */
export const isRoutine = (stage: number | null): boolean => stage !== null && stage >= 4;

/** Whether the words of a capture were given, whoever may read them. */
export const tells = (record: KeptRecord, capture: string): boolean => record.told.includes(capture);

/** A story of one person told by another; only `retold_by` makes one. */
export const isRetelling = (telling: Telling): boolean =>
  telling.kind === 'example' && telling.retoldBy !== null;

/** The alias of the teller, or null: `told_by` of an example or a status that is not a retelling, whatever its stage. */
export const tellerOf = (telling: Telling): string | null => (isRetelling(telling) ? null : telling.toldBy);

const basisOf = (telling: Telling): string | null =>
  telling.kind === 'example' ? telling.evidence : telling.source;

/** A document that is named and shows use, not plans. */
export const isNamedDocument = (telling: Telling): boolean =>
  basisOf(telling) === 'document' && tells(telling, 'document') && isInUse(telling.stage);

/**
 * The facilitator saw it: a session in which nobody took part, or an example marked as observed. (A status by an
 * observer who took part is that person's word; one that names a leader as its source is the leader's.)
 */
export const isObservation = (telling: Telling): boolean => {
  if (telling.kind === 'example' && telling.evidence === 'observed') return true;
  const basis = basisOf(telling);
  return telling.observed && basis !== 'document' && basis !== 'leader';
};

/** A status that counts: a known stage from a user, an observer or a document. */
export const isCounted = (status: KeptStatus): boolean =>
  status.stage !== null && status.source !== null && status.source !== 'leader';

/**
 * Said by a leader or a manager alone. A status says itself who speaks; where it does not, and for an example, the
 * teller's side decides.
 */
export const isLeadersWord = (telling: Telling, side: Side | null): boolean => {
  if (isObservation(telling) || isNamedDocument(telling)) return false;
  if (telling.kind === 'status' && telling.source !== null) return telling.source === 'leader';
  return side === 'leader' || side === 'manager';
};
