/** The part of the frame in which a practice could live in one round, and what of it may be counted. */
import type { Inquiry, Round, Sampling, Setting } from '../inquiry/inquiry.ts';

export interface Field {
  /** Settings in the practice's frame; null without a frame or when there are none. */
  readonly N: number | null;
  /** `random` only when it was said which settings were drawn. Null without a frame. */
  readonly sampling: Sampling | null;
  /** In the order of the frame; without one the settings named, by id. */
  readonly settings: readonly string[];
  /** Those that k and n count: for random the drawn ones, else all. */
  readonly counted: readonly string[];
}

const isActive = (setting: Setting, round: Round | null): boolean =>
  round === null ||
  ((setting.from === null || setting.from <= round.to) &&
    (setting.until === null || round.from <= setting.until));

/** An empty list of drawn settings is read as none given. */
export const isDrawMissing = (inquiry: Inquiry): boolean =>
  inquiry.frame?.sampling === 'random' && (inquiry.frame.drawn ?? []).length === 0;

/** `where`: kinds of setting (empty: any); `named`: the settings that tellers named, for when there is no frame. */
export const fieldOf = (
  inquiry: Inquiry,
  round: Round | null,
  where: readonly string[],
  named: () => Iterable<string>,
): Field => {
  const settings = (inquiry.frame?.settings ?? [])
    .filter(({ kind }) => where.length === 0 || (kind !== null && where.includes(kind)))
    .filter((setting) => isActive(setting, round))
    .map(({ id }) => id);
  if (inquiry.frame === null || settings.length === 0) {
    const ids = [...new Set(named())].sort();
    return { N: null, sampling: null, settings: ids, counted: ids };
  }
  const { sampling } = inquiry.frame;
  const drawn = new Set(inquiry.frame.drawn ?? []);
  if (sampling !== 'random' || drawn.size === 0) {
    const treated = sampling === 'random' ? 'purposive' : sampling;
    return { N: settings.length, sampling: treated, settings, counted: settings };
  }
  return { N: settings.length, sampling, settings, counted: settings.filter((id) => drawn.has(id)) };
};
