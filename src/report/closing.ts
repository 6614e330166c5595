/** The end of an inquiry report: what it cannot say, how it was counted, what stayed behind, and its conversations. */
import type { EvidentRecord } from '../evidence/evidence.ts';
import { sessionName } from '../harvest/record.ts';
import { type Claim, heading, list, paragraph, table } from './blocks.ts';
import { isDiscreet, placeName, type ReportContext } from './context.ts';
import { dayIn } from './dates.ts';
import type { Block } from './document.ts';
import { refusalsOfInquiry } from './refusals.ts';
import { nameOfRole } from './role-name.ts';
import { wordList } from './words-told.ts';

const listSection = (title: string, items: readonly (string | Claim)[]): readonly Block[] =>
  items.length === 0 ? [] : [heading(2, title), list(items)];

/** What belongs to the inquiry as a whole: tensions without a practice, commitments, advice, what it set in motion. */
export const besidePractices = (
  context: ReportContext,
  records: readonly EvidentRecord[],
): readonly Block[] => {
  const { say } = context;
  const told = (kind: EvidentRecord['kind'], captures: readonly string[], of = records): readonly Claim[] =>
    of
      .filter((record) => record.kind === kind)
      .flatMap((record) => captures.flatMap((capture) => wordList(context, [record], capture)));
  const withoutPractice = records.filter((record) => record.practice === null);
  return [
    ...listSection(say('report.tensions.heading'), told('tension', ['tension'], withoutPractice)),
    ...listSection(say('report.commitments.heading'), told('commitment', ['what', 'who', 'by'])),
    ...listSection(say('report.advice.heading'), told('advice', ['do', 'dont', 'example'])),
    ...listSection(say('report.started.heading'), told('started', ['started', 'what', 'text'])),
  ];
};

const howCounted = (context: ReportContext): readonly Block[] => {
  const { trace, say } = context;
  return [
    heading(2, say('report.closing.counted')),
    paragraph(say('report.closing.stories')),
    ...(trace.frame === null
      ? []
      : [paragraph(say(`report.closing.${trace.frame.sampling}`, { N: trace.frame.N }))]),
    ...(isDiscreet(context) ? [paragraph(say('report.closing.small'))] : []),
  ];
};

const whatStays = ({ evidence, say }: ReportContext): readonly Block[] =>
  listSection(
    say('report.closing.withheld'),
    evidence.withheld
      .filter(({ count }) => count > 0)
      .map(({ reason, count }) => say(`report.closing.withheld.${reason}`, { count })),
  );

const conversations = (context: ReportContext): readonly Block[] => {
  const { evidence, say, language } = context;
  if (evidence.sessions.length === 0) return [];
  const rows = evidence.sessions.map((session) => [
    sessionName(session.number),
    dayIn(language, session.date),
    session.round ?? '',
    placeName(context, session.setting) ?? '',
    [...new Set(session.participants.map(({ role }) => role))]
      .filter((role) => role !== null)
      .map((role) => nameOfRole(evidence.inquiry, role, say, language))
      .join(', '),
    session.template,
  ]);
  return [
    heading(2, say('report.closing.sessions')),
    paragraph(say('report.closing.references')),
    table(
      [
        say('report.sessions.number'),
        say('report.sessions.date'),
        say('report.sessions.round'),
        say('report.sessions.setting'),
        say('report.sessions.who'),
        say('report.sessions.template'),
      ],
      rows,
      evidence.sessions.map(({ number }) => sessionName(number)),
    ),
  ];
};

export const closing = (context: ReportContext): readonly Block[] => {
  const { say } = context;
  return [
    ...listSection(say('report.closing.refusals'), refusalsOfInquiry(context)),
    ...howCounted(context),
    ...whatStays(context),
    ...conversations(context),
  ];
};
