/** What people said, as it may be shown: whole stories as quotes, short answers as lists with their reference. */
import type { EvidentRecord } from '../evidence/evidence.ts';
import { referenceOf } from '../harvest/record.ts';
import type { Say } from '../messages/say.ts';
import { type Claim, paragraph, quote } from './blocks.ts';
import { clean } from './clean.ts';
import { placeName, type ReportContext } from './context.ts';
import type { Block } from './document.ts';
import { nameOfRole } from './role-name.ts';

/** The admitted words under one capture, each item of a list apart; what is empty once cleaned is left out. */
export const wordsIn = (record: EvidentRecord, capture: string): readonly string[] => {
  const words = Object.hasOwn(record.words, capture) ? record.words[capture] : undefined;
  const items = words === undefined ? [] : typeof words === 'string' ? [words] : words;
  return items.filter((item) => clean(item) !== '');
};

/** The answer that nobody knows: a code, to be said in the reader's language. */
export const isUnknown = (words: string): boolean => clean(words) === 'unknown';

const roleIn = ({ evidence, say, language }: ReportContext, role: string): string =>
  nameOfRole(evidence.inquiry, role, say, language);

const whoTold = (context: ReportContext, record: EvidentRecord): string => {
  if (record.observed) return context.say('report.by.observer');
  return record.role === null ? context.say('report.by.someone') : roleIn(context, record.role);
};

/** `resident, Noord, round 1, retold`: as much as may be said here. */
const attributionOf = (context: ReportContext, record: EvidentRecord): string =>
  [
    whoTold(context, record),
    placeName(context, record.setting),
    record.round === null ? null : context.say('report.by.round', { round: record.round }),
    record.kind === 'example' && record.retoldBy !== null ? context.say('report.by.retold') : null,
  ]
    .filter((part) => part !== null)
    .join(', ');

/** Stories; of a record without one its headline, which nobody said in these words. */
export const storyQuotes = (context: ReportContext, records: readonly EvidentRecord[]): readonly Block[] =>
  records.flatMap((record) => {
    const [capture, words] = ['story', 'headline', 'text']
      .map((each) => [each, wordsIn(record, each)] as const)
      .find(([, told]) => told.length > 0) ?? ['', []];
    const reference = `${referenceOf(record)}.${capture}`;
    return words.map((each) =>
      capture === 'headline'
        ? paragraph({ text: headlineText(context.say, each), references: [reference] })
        : quote(each, attributionOf(context, record), reference),
    );
  });

/** What was made of a story in one line: it never stands between what somebody said. */
export const headlineText = (say: Say, headline: string): string => say('report.headline', { headline });

/** Every admitted answer under one capture, between quotation marks, with its reference. */
export const wordList = (
  context: ReportContext,
  records: readonly EvidentRecord[],
  capture: string,
): readonly Claim[] =>
  records.flatMap((record) =>
    wordsIn(record, capture).map((words) => ({
      text: isUnknown(words)
        ? context.say('report.words.unknown')
        : context.say('report.words', { words: clean(words) }),
      references: [referenceOf(record)],
    })),
  );
