/** The names an answer can be checked against, as the inquiry declares them. */
import type { Inquiry } from '../../inquiry/inquiry.ts';
import type { Surroundings } from '../../interview/surroundings.ts';

/** `now` is ISO with time and offset; `practices` are the names known so far. */
export const surroundingsOf = (inquiry: Inquiry, now: string, practices: readonly string[]): Surroundings => {
  const ids = (declared: readonly { readonly id: string }[]): readonly string[] | null =>
    declared.length === 0 ? null : declared.map(({ id }) => id);
  return {
    now,
    settings: ids(inquiry.frame?.settings ?? []),
    groups: ids(inquiry.groups),
    roles: ids(inquiry.roles),
    rounds: ids(inquiry.rounds),
    practices,
  };
};
