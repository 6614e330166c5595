/** The facilitator's own sheet afterwards, four lines at most; Enter passes each of them by. */
import { wordsIn } from '../../../faces/screen/text/word-count.ts';
import { conversationOf } from '../../../interview/conversation-of.ts';
import { type MarkedQuote, markedQuotes, sentencesIn } from '../../../interview/marked-quotes.ts';
import { saidTexts } from '../../../interview/said-texts.ts';
import { summaryItems } from '../../../store/review-store.ts';
import { permissionFor } from './ask-quotes.ts';
import type { Desk, Reply, StepEnd } from './desk.ts';
import { askSheetLine, begunLine, endBegun } from './sheet-line.ts';

/** With the two other ways beside them each still has a key of its own. */
const mostOffered = 7;

export const fillSummary = async (desk: Desk): Promise<StepEnd> => {
  const { say, store, number, by } = desk;
  desk.tell(say('review.summary'));
  for (const item of summaryItems) {
    const before = store.summary(number).find((line) => line.item === item)?.text;
    if (before !== undefined) desk.tell(say('review.summary.now', { text: before }));
    const stands = before !== undefined;
    const given = item === 'best_quote' ? await askQuote(desk, stands) : await askWords(desk, item, stands);
    if ('left' in given) return given.left;
    if (given.value === null) {
      endBegun(desk, item);
      continue;
    }
    const line = { item, text: given.value.text, path: given.value.path };
    const kept = await desk.keep(() => store.keepSummary(number, line, by));
    if ('left' in kept) return kept.left;
    endBegun(desk, item);
  }
  const kept = await desk.keep(() => store.noteChange(number, 'summary', null, by));
  return 'left' in kept ? kept.left : 'done';
};

interface Words {
  readonly text: string;
  /** Of the answer they were said in; null: the facilitator's own. */
  readonly path: string | null;
}

const askWords = async (
  desk: Desk,
  item: Exclude<(typeof summaryItems)[number], 'best_quote'>,
  stands: boolean,
): Promise<Reply<Words | null>> => {
  const { say } = desk;
  const question = say(`review.summary.${item}`);
  const given = await askSheetLine(
    desk,
    item,
    stands ? say('review.summary.stands', { question }) : question,
  );
  if ('left' in given) return given;
  return { value: given.value === '' ? null : { text: given.value, path: null } };
};

/** Picked from what was said, so that it stays as it was said; or typed, as it was begun, or passed by. */
const askQuote = async (desk: Desk, stands: boolean): Promise<Reply<Words | null>> => {
  const { say } = desk;
  const offered = sentencesFor(desk);
  if (offered.length > 0 && begunLine(desk, 'best_quote') === '') {
    const options = [
      ...offered.map(({ text }, index) => ({ value: `quote ${index}`, label: text })),
      { value: 'own', label: say('review.summary.own') },
      { value: 'none', label: say(stands ? 'review.summary.leave' : 'review.summary.none') },
    ];
    const given = await desk.choose(
      say(stands ? 'review.summary.best_quote.leave' : 'review.summary.best_quote'),
      options,
      'none',
    );
    if ('left' in given) return given;
    if (given.value === 'none') return { value: null };
    const picked = offered[options.findIndex(({ value }) => value === given.value)];
    if (picked !== undefined) return { value: picked };
  }
  const question = say(stands ? 'review.summary.own.leave' : 'review.summary.own.ask');
  const typed = await askSheetLine(desk, 'best_quote', question);
  if ('left' in typed) return typed;
  return { value: typed.value === '' ? null : found(desk, typed.value) };
};

/** Marked quotes first, then sentences; none that was refused. */
const sentencesFor = (desk: Desk): readonly MarkedQuote[] => {
  const said = saidTexts(conversationOf(desk.sitting().state));
  const quotes = markedQuotes(said);
  const isQuoted = (text: string): boolean => quotes.some((quote) => text.includes(quote.text));
  const sentences = sentencesIn(said).filter(({ text }) => !isQuoted(text) && wordsIn(text) > 3);
  return [...quotes, ...sentences]
    .filter((quote) => permissionFor(desk, quote)?.allowed !== false)
    .slice(0, mostOffered);
};

/** The sentence that the typed words are a part of, so that it stays to the letter what was said; else the words. */
const found = (desk: Desk, typed: string): Words => {
  const said = saidTexts(conversationOf(desk.sitting().state));
  const wanted = typed.toLowerCase();
  const sentence = [...markedQuotes(said), ...sentencesIn(said)].find(
    (each) => each.text.toLowerCase().includes(wanted) && permissionFor(desk, each)?.allowed !== false,
  );
  return sentence ?? { text: typed, path: null };
};
