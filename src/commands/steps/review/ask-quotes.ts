/** Asks of every marked sentence whether it may be quoted; a refusal narrows what was allowed, and nothing widens it. */
import { allowed } from '../../../evidence/consent.ts';
import type { QuotePermission } from '../../../evidence/material.ts';
import { conversationOf } from '../../../interview/conversation-of.ts';
import { type MarkedQuote, markedQuotes, sentencesIn } from '../../../interview/marked-quotes.ts';
import { saidTexts } from '../../../interview/said-texts.ts';
import { saidOfThis } from './ask-consent.ts';
import type { Desk, Reply, Seen, StepEnd } from './desk.ts';

const saidIn = ({ sitting }: Pick<Seen, 'sitting'>) => saidTexts(conversationOf(sitting().state));

/** Marked sentences of which the words may leave at all. */
export const quotesToAsk = (desk: Seen): readonly MarkedQuote[] => {
  const { store, number, sitting } = desk;
  const whole = store.wholeSession(number);
  if (whole === null || sitting().facts.participants.length === 0) return [];
  const others = store.keptSessions().filter((session) => session.number !== number);
  const { words } = allowed({ sessions: [...others, whole.session], consents: store.consents() });
  const toldAt = new Map(conversationOf(sitting().state).answers.map(({ path, toldBy }) => [path, toldBy]));
  return markedQuotes(saidIn(desk)).filter(({ path }) => {
    const consent = words({ session: number, toldBy: toldAt.get(path) ?? [], retoldBy: [] });
    return consent === 'quote' || consent === 'public';
  });
};

/** What was said about it; null: it was not asked yet. */
export const permissionFor = (
  { store, number }: Pick<Seen, 'store' | 'number'>,
  { text }: MarkedQuote,
): QuotePermission | null =>
  store.quotes().find((quote) => quote.session === number && quote.text === text && quote.date !== null) ??
  null;

/** `again`: also those that were answered before. */
export const askQuotes = async (desk: Desk, again: boolean): Promise<StepEnd> => {
  const { say } = desk;
  const quotes = quotesToAsk(desk);
  const open = again ? quotes : quotes.filter((quote) => permissionFor(desk, quote) === null);
  if (open.length > 0) desk.tell(say('review.quotes', { count: open.length }));
  if (quotes.length === 0) desk.tell(say(staysInside(desk) ? 'review.quotes.inside' : 'review.quotes.none'));
  for (const quote of open) {
    const may = await desk.confirm(say('review.quote', { text: quote.text }));
    if ('left' in may) return may.left;
    const kept = await keepAnswer(desk, quote, may.value);
    if ('left' in kept) return kept.left;
  }
  return quotes.length === 0 ? 'done' : askOthers(desk);
};

/** Whether nobody's words may leave. */
const staysInside = (desk: Desk): boolean =>
  desk.sitting().facts.participants.every(({ alias }) => {
    const consent = saidOfThis(desk, alias)?.consent ?? 'internal';
    return consent === 'internal' || consent === 'none';
  });

/** Sentences that nobody marked and that somebody would rather not see quoted: a part of one is enough to find it. */
const askOthers = async (desk: Desk): Promise<StepEnd> => {
  const { say } = desk;
  for (;;) {
    const part = await desk.line(say('review.quote.more'));
    if ('left' in part) return part.left;
    if (part.value === '') return 'done';
    const wanted = part.value.toLowerCase();
    const found = sentencesIn(saidIn(desk)).filter(({ text }) => text.toLowerCase().includes(wanted));
    const chosen = await oneOf(desk, found);
    if ('left' in chosen) return chosen.left;
    if (chosen.value === null) {
      desk.tell(say('review.quote.nowhere', { text: part.value }));
      continue;
    }
    const kept = await keepAnswer(desk, chosen.value, false);
    if ('left' in kept) return kept.left;
    desk.tell(say('review.quote.refused', { text: chosen.value.text }));
  }
};

const mostOffered = 9;

const oneOf = async (desk: Desk, found: readonly MarkedQuote[]): Promise<Reply<MarkedQuote | null>> => {
  const [first, second] = found;
  if (first === undefined || second === undefined) return { value: first ?? null };
  const options = found
    .slice(0, mostOffered)
    .map(({ text }, index) => ({ value: String(index), label: text }));
  const chosen = await desk.choose(desk.say('review.quote.which'), options);
  return 'left' in chosen ? chosen : { value: found[Number(chosen.value)] ?? null };
};

const keepAnswer = (desk: Desk, { path, text }: MarkedQuote, may: boolean): Promise<Reply<null>> => {
  const { store, number, by, today } = desk;
  const quote = { session: number, path, text, allowed: may, date: today, by: null };
  return desk.keep(() => store.keepQuote(quote, by));
};
