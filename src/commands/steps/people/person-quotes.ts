/** The marked sentences of one person, each with whether it may be quoted. */
import type { QuotePermission } from '../../../evidence/material.ts';
import type { Store } from '../../../store/store.ts';
import type { Person } from './find-person.ts';

/** In a group those at what this person told. */
export const quotesOf = (store: Store, { alias, sessions }: Person): readonly QuotePermission[] => {
  const all = store.quotes();
  return sessions.flatMap(({ session }) => {
    const here = all.filter((quote) => quote.session === session.number);
    if (here.length === 0 || session.participants.length === 1) return here;
    const answers = store.wholeSession(session.number)?.answers ?? [];
    const theirs = new Set(answers.filter(({ toldBy }) => toldBy.includes(alias)).map(({ path }) => path));
    return here.filter(({ path }) => theirs.has(path));
  });
};
