/** What came in with a merge and is not declared in inquiry.yaml, which a merge does not change. */
import type { Merged } from '../../../store/keeping-store.ts';
import type { Store } from '../../../store/store.ts';
import type { InquiryAt } from '../inquiry-at.ts';

export interface UndeclaredIn {
  readonly settings: readonly string[];
  readonly roles: readonly string[];
  readonly groups: readonly string[];
  readonly rounds: readonly string[];
}

/** Each in the order of the alphabet; empty where inquiry.yaml declares none of that kind, for then any will do. */
export const undeclaredIn = ({ inquiry }: InquiryAt, store: Store, merged: Merged): UndeclaredIn => {
  const fresh = new Set(
    merged.sessions.flatMap(({ outcome, session }) =>
      outcome === 'added' || outcome === 'updated' ? [session] : [],
    ),
  );
  const known = [...store.keptSessions(), ...store.unfinished().map(({ session }) => session)];
  const sessions = known.filter(({ number }) => fresh.has(number));
  const missing = (declared: readonly { readonly id: string }[], used: readonly (string | null)[]) => {
    const known = new Set<string | null>([null, ...declared.map(({ id }) => id)]);
    const found = declared.length === 0 ? [] : used.filter((id) => !known.has(id));
    return [...new Set(found)].filter((id) => id !== null).sort();
  };
  return {
    settings: missing(
      inquiry.frame?.settings ?? [],
      sessions.map(({ setting }) => setting),
    ),
    roles: missing(
      inquiry.roles,
      sessions.flatMap(({ participants }) => participants.map(({ role }) => role)),
    ),
    groups: missing(inquiry.groups, merged.groups),
    rounds: missing(
      inquiry.rounds,
      sessions.map(({ round }) => round),
    ),
  };
};
