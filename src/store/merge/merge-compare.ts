/** Which of two versions of a session goes on where the other stops, or whether both went on. */
import { sha256 } from '../../source/digest.ts';
import type { Step, Version, VersionRow } from './merge-version.ts';

/**
 * `same`: they tell the same · `parted`: both went on, and tell something else now · `lacking`: the same was done in
 * both, and theirs is without some of it, because somebody took their words back there.
 */
export type Comparison = 'same' | 'ours ahead' | 'theirs ahead' | 'parted' | 'lacking';

/** What changes what a session tells; who looked at it, and what was merged or erased, does not part two versions. */
const telling: ReadonlySet<string> = new Set([
  'session added',
  'session updated',
  'begun',
  'answered',
  'corrected',
  'emptied',
  'skipped',
  'headline',
  'note',
  'turn',
  'told-by',
  'told',
  'read-back',
  'finished',
  'facts',
  'summary',
  'names',
]);

/**
 * `sameOrigin`: both grew from one beginning (one UUID), so that their histories can be laid side by side; else (one
 * transcript, imported twice) their rows are.
 */
export const compare = (ours: Version, theirs: Version, sameOrigin: boolean): Comparison => {
  const order = sameOrigin
    ? prefixOrder(stepKeys(ours.steps), stepKeys(theirs.steps))
    : prefixOrder(ours.rows.map(rowKey), theirs.rows.map(rowKey));
  if (order === 'ours ahead' || order === 'theirs ahead') return order;
  if (tells(ours, true) === tells(theirs, true)) return 'same';
  return sameOrigin && order === 'same' && isLacking(ours, theirs) ? 'lacking' : 'parted';
};

const isLacking = (ours: Version, theirs: Version): boolean => {
  const told = ({ kind, path, value }: VersionRow): string => JSON.stringify([kind, path, value]);
  const known = new Set(ours.rows.map(told));
  return theirs.rows.length < ours.rows.length && theirs.rows.every((row) => known.has(told(row)));
};

const prefixOrder = (ours: readonly string[], theirs: readonly string[]): Comparison => {
  const shared = sharedStart(ours, theirs);
  if (shared === ours.length) return shared === theirs.length ? 'same' : 'theirs ahead';
  return shared === theirs.length ? 'ours ahead' : 'parted';
};

/** How many at the beginning are the same. */
export const sharedStart = (ours: readonly string[], theirs: readonly string[]): number => {
  const apart = ours.findIndex((key, index) => key !== theirs[index]);
  return apart === -1 ? ours.length : apart;
};

const stepKeys = (steps: readonly Step[]): readonly string[] =>
  steps.filter(({ event }) => telling.has(event)).map(stepKey);

/** A run has a UUID of its own, so a step is one step wherever it is kept. */
export const stepKey = ({ run, elapsed, event, path }: Step): string =>
  JSON.stringify([run, elapsed, event, path]);

export const rowKey = ({
  kind,
  path,
  question,
  type,
  form,
  value,
  toldBy,
  private: isPrivate,
}: VersionRow): string => JSON.stringify([kind, path, question, type, form, value, toldBy, isPrivate]);

/** What a version tells today, whatever went before: facts, people, standing answers, notes and the summary sheet. */
const tells = (version: Version, withState: boolean): string => {
  const { fields, people, rows, notes, summary } = version;
  const {
    own_id,
    template,
    template_name,
    language,
    date,
    round,
    setting,
    facilitator,
    state,
    read_back,
    pair,
  } = fields;
  const standing = rows
    .filter(({ stands }) => stands === 1)
    .map(rowKey)
    .sort();
  const about = {
    own_id,
    template,
    template_name,
    language,
    date,
    round,
    setting,
    facilitator,
    read_back,
    pair,
  };
  return JSON.stringify([about, withState ? state : null, people, standing, notes, summary]);
};

/** The UUID of a version that is kept aside: the same wherever that version is met. `id`: of the session it is one of. */
export const versionId = (id: string, version: Version): string => idFrom(`${id}\n${tells(version, false)}`);

/** A UUID that two data files make alike of the same text. */
export const idFrom = (text: string): string => {
  const hash = sha256(text);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
};
