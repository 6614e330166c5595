/** A marked sentence in one line, with whether it may be quoted or still has to be asked. */
import type { QuotePermission } from '../../evidence/material.ts';
import { sessionName } from '../../harvest/record.ts';
import type { Say } from '../../messages/say.ts';

export const quoteLine = (say: Say, { session, text, allowed, date }: QuotePermission): string => {
  const standing = date === null ? 'held' : allowed ? 'allowed' : 'refused';
  return say(`people.quote.${standing}`, { session: sessionName(session), text });
};
