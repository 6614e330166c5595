/** What belongs to the inquiry as a whole: tensions without a practice, commitments, advice, what it set in motion. */
import type { EvidentRecord } from '../evidence/evidence.ts';
import { referenceOf } from '../harvest/record.ts';
import { dayIn } from '../messages/days.ts';
import type { Claim } from './blocks.ts';
import { clean } from './clean.ts';
import type { ReportContext } from './context.ts';
import type { Block } from './document.ts';
import { listSection } from './parts.ts';
import { isUnknown, wordList, wordsIn } from './words-told.ts';

/** Words between quotation marks; a day is written out. */
const quoted = ({ say, language }: ReportContext, words: string): string => {
  const told = clean(words);
  const day = dayIn(language, told);
  return day === told ? say('report.words', { words: told }) : day;
};

const saidUnder = (context: ReportContext, record: EvidentRecord, capture: string): string =>
  wordsIn(record, capture)
    .filter((words) => !isUnknown(words))
    .map((words) => quoted(context, words))
    .join(', ');

type Line = (context: ReportContext, record: EvidentRecord) => readonly string[];

/** What – who, by when. */
const commitment: Line = (context, record) => {
  const by = saidUnder(context, record, 'by');
  const who = [
    saidUnder(context, record, 'who'),
    by === '' ? '' : context.say('report.commitment.by', { by }),
  ];
  return [saidUnder(context, record, 'what'), who.filter((part) => part !== '').join(', ')];
};

/** Do, or do not – for example. */
const advice: Line = (context, record) =>
  (['do', 'dont', 'example'] as const).map((capture) => {
    const words = saidUnder(context, record, capture);
    return words === '' ? '' : context.say(`report.advice.${capture}`, { words });
  });

/** One line to a record, with one reference; none where its words stay behind. */
const lines = (
  context: ReportContext,
  records: readonly EvidentRecord[],
  kind: EvidentRecord['kind'],
  line: Line,
): readonly Claim[] =>
  records
    .filter((record) => record.kind === kind)
    .map((record) => ({
      text: line(context, record)
        .filter((part) => part !== '')
        .join(' – '),
      references: [referenceOf(record)],
    }))
    .filter(({ text }) => text !== '');

const told = (
  context: ReportContext,
  records: readonly EvidentRecord[],
  kind: EvidentRecord['kind'],
  captures: readonly string[],
): readonly Claim[] =>
  records
    .filter((record) => record.kind === kind)
    .flatMap((record) => captures.flatMap((capture) => wordList(context, [record], capture)));

export const besidePractices = (
  context: ReportContext,
  records: readonly EvidentRecord[],
): readonly Block[] => {
  const { say } = context;
  const withoutPractice = records.filter((record) => record.practice === null);
  return [
    ...listSection(say('report.tensions.heading'), told(context, withoutPractice, 'tension', ['tension'])),
    ...listSection(say('report.commitments.heading'), lines(context, records, 'commitment', commitment)),
    ...listSection(say('report.advice.heading'), lines(context, records, 'advice', advice)),
    ...listSection(
      say('report.started.heading'),
      told(context, records, 'started', ['started', 'what', 'text']),
    ),
  ];
};
