/** Holds back the marked sentences that nobody was asked about, when the words around them may go further than before. */
import { allowed } from '../../evidence/consent.ts';
import type { ConsentStatement } from '../../evidence/material.ts';
import { keptConversation } from '../../interview/kept-conversation.ts';
import { markedQuotes } from '../../interview/marked-quotes.ts';
import { saidTexts } from '../../interview/said-texts.ts';
import type { Store } from '../../store/store.ts';
import { type Consent, consents } from '../../template/fixed-answers.ts';
import { readTemplate } from '../../template/read-template.ts';
import type { Context } from '../context.ts';
import { wholeOr } from './read-whole.ts';

const mayLeave = (consent: Consent): boolean => consents.indexOf(consent) >= consents.indexOf('quote');

/**
 * To be called before the statement itself is kept, in one transaction with it. Only what this person told, alone or with
 * others, or passed on; an answer that was given before stays.
 */
export const holdUnasked = (
  { say }: Pick<Context, 'say'>,
  store: Store,
  { alias, session, consent }: Pick<ConsentStatement, 'alias' | 'session' | 'consent'>,
): void => {
  const whole = session === null || !mayLeave(consent) ? null : store.wholeSession(session);
  if (whole === null || session === null) return;
  const others = store.keptSessions().filter(({ number }) => number !== session);
  const around = { sessions: [...others, whole.session], consents: store.consents() };
  if (mayLeave(allowed(around).person(alias, session))) return;
  const { bytes, id } = store.template(whole.templateHash);
  const conversation = keptConversation(wholeOr(readTemplate(bytes), id, say), whole);
  const tookPart = whole.session.participants.some((participant) => participant.alias === alias);
  const told = [...conversation.answers, ...conversation.headlines]
    .filter(({ toldBy }) => !tookPart || toldBy.length === 0 || toldBy.includes(alias))
    .map(({ path }) => path);
  const asked = new Set(store.quotes().flatMap((quote) => (quote.session === session ? [quote.text] : [])));
  for (const { path, text } of markedQuotes(saidTexts(conversation))) {
    if (asked.has(text) || !told.includes(path)) continue;
    store.keepQuote({ session, path, text, allowed: false, date: null, by: null }, null);
  }
};

/** How many sentences of a session are held back until they are asked. */
export const heldIn = (store: Store, session: number): number =>
  store.quotes().filter((quote) => quote.session === session && quote.date === null).length;
