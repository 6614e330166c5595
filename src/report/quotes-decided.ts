/** What a teller decided about the sentences of theirs that were marked as quotes, for their own copy. */
import type { AdmittedSession } from '../evidence/evidence.ts';
import { standsIn } from '../evidence/find-quote.ts';
import type { QuotePermission } from '../evidence/material.ts';
import type { Say } from '../messages/say.ts';
import { list, paragraph } from './blocks.ts';
import type { Block } from './document.ts';

/** Only of what is given back here; empty where nothing was marked. */
export const quotesDecided = (
  { session, answers, headlines }: AdmittedSession,
  quotes: readonly QuotePermission[],
  say: Say,
): readonly Block[] => {
  const told = [
    ...answers.map(({ path, value }) => ({ path, texts: [value].flat().map(String) })),
    ...headlines.map(({ path, text }) => ({ path, texts: [text] })),
  ];
  const theirs = quotes.filter(
    (quote) =>
      quote.session === session.number &&
      told.some(({ path, texts }) => path === quote.path && standsIn(quote.text, texts)),
  );
  if (theirs.length === 0) return [];
  return [
    paragraph(say('report.session.quotes')),
    list(
      theirs.map(({ text, allowed, date }) => {
        const standing = date === null ? 'held' : allowed ? 'allowed' : 'refused';
        return say(`report.session.quote.${standing}`, { text });
      }),
    ),
  ];
};
