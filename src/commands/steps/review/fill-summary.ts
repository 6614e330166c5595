/** The facilitator's own sheet afterwards, four lines at most; Enter passes each of them by. */
import { conversationOf } from '../../../interview/conversation-of.ts';
import { type MarkedQuote, markedQuotes, sentencesIn } from '../../../interview/marked-quotes.ts';
import { saidTexts } from '../../../interview/said-texts.ts';
import { summaryItems } from '../../../store/review-store.ts';
import { permissionFor } from './ask-quotes.ts';
import type { Desk, StepEnd } from './desk.ts';

const mostOffered = 9;

export const fillSummary = async (desk: Desk): Promise<StepEnd> => {
  const { say, store, number, by } = desk;
  desk.tell(say('review.summary'));
  for (const item of summaryItems) {
    const before = store.summary(number).find((line) => line.item === item)?.text;
    if (before !== undefined) desk.tell(say('review.summary.now', { text: before }));
    const offered = item === 'best_quote' ? sentencesFor(desk) : [];
    const known = offered.map(({ text }) => ({ value: text, label: text }));
    const given = await desk.line(say(`review.summary.${item}`), known.length === 0 ? undefined : known);
    if ('left' in given) return given.left;
    if (given.value === '') continue;
    const picked = item === 'best_quote' ? pick(desk, offered, given.value) : null;
    const line = { item, text: picked?.text ?? given.value, path: picked?.path ?? null };
    const kept = await desk.keep(() => store.keepSummary(number, line, by));
    if ('left' in kept) return kept.left;
  }
  const kept = await desk.keep(() => store.noteChange(number, 'summary', null, by));
  return 'left' in kept ? kept.left : 'done';
};

/** Marked quotes first, then sentences; none that was refused. */
const sentencesFor = (desk: Desk): readonly MarkedQuote[] => {
  const said = saidTexts(conversationOf(desk.sitting().state));
  const quotes = markedQuotes(said);
  const isQuoted = (text: string): boolean => quotes.some((quote) => text.includes(quote.text));
  const sentences = sentencesIn(said).filter(({ text }) => !isQuoted(text) && text.split(/\s+/).length > 3);
  return [...quotes, ...sentences]
    .filter((quote) => permissionFor(desk, quote)?.allowed !== false)
    .slice(0, mostOffered);
};

/** By its number or a part of it, so that it stays to the letter what was said. */
const pick = (desk: Desk, offered: readonly MarkedQuote[], typed: string): MarkedQuote | null => {
  const said = saidTexts(conversationOf(desk.sitting().state));
  const numbered = /^\d$/.test(typed) ? offered[Number(typed) - 1] : undefined;
  const whole = [...offered, ...sentencesIn(said)];
  return (
    numbered ??
    whole.find(({ text }) => text === typed) ??
    whole.find(({ text }) => text.toLowerCase().includes(typed.toLowerCase())) ??
    null
  );
};
