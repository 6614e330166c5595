/** The end of an inquiry report: what it cannot say, how it was counted, what stayed behind, and its conversations. */
import type { KeptSession } from '../evidence/material.ts';
import { sessionName } from '../harvest/record.ts';
import { dayIn } from '../messages/days.ts';
import { textIn } from '../template/template.ts';
import { heading, list, paragraph, table } from './blocks.ts';
import { isDiscreet, placeName, type ReportContext } from './context.ts';
import type { Block } from './document.ts';
import { listSection } from './parts.ts';
import { refusalsOfInquiry } from './refusals.ts';
import { nameOfRole } from './role-name.ts';

/** `hidden`: the line that says where a name was taken out, if one was. */
const howCounted = (context: ReportContext, hidden: readonly Block[]): readonly Block[] => {
  const { trace, say } = context;
  return [
    heading(2, say('report.closing.counted')),
    paragraph(say('report.closing.stories')),
    ...(trace.frame === null
      ? []
      : [paragraph(say(`report.closing.${trace.frame.sampling}`, { N: trace.frame.N }))]),
    ...(isDiscreet(context) ? [paragraph(say('report.closing.small'))] : []),
    ...hidden,
  ];
};

const whatStays = ({ evidence, say }: ReportContext): readonly Block[] =>
  listSection(
    say('report.closing.withheld'),
    evidence.withheld
      .filter(({ count }) => count > 0)
      .map(({ reason, count }) => say(`report.closing.withheld.${reason}`, { count })),
  );

/** The roles of who took part, each once, then whoever has none that may be printed. */
const whoTold = ({ evidence, say, language }: ReportContext, { participants }: KeptSession): string => {
  if (participants.length === 0) return say('report.sessions.observed');
  const roles = participants.map(({ role }) => role);
  const named = roles
    .filter((role) => role !== null)
    .map((role) => nameOfRole(evidence.inquiry, role, say, language));
  return [...new Set([...named, ...(roles.includes(null) ? [say('report.by.someone')] : [])])].join(', ');
};

const titleOf = ({ templates, evidence, language }: ReportContext, template: string): string => {
  const title = templates.get(template);
  return title === undefined ? template : textIn(title, language, evidence.inquiry.languages[0]);
};

const conversations = (context: ReportContext): readonly Block[] => {
  const { evidence, say, language } = context;
  if (evidence.sessions.length === 0) return [];
  const rows = evidence.sessions.map((session) => [
    sessionName(session.number),
    dayIn(language, session.date),
    session.round ?? '',
    placeName(context, session.setting) ?? '',
    whoTold(context, session),
    titleOf(context, session.template),
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

/** Said once: what holds for one practice alone stands with it. */
const whatItCannotSay = (context: ReportContext): readonly Block[] => {
  const { say, trace } = context;
  const refusals = refusalsOfInquiry(context);
  if (refusals.length === 0) return [];
  return [
    heading(2, say('report.closing.refusals')),
    ...(trace.practices.length < 2 ? [] : [paragraph(say('report.closing.refusals-together'))]),
    list(refusals),
  ];
};

export const closing = (context: ReportContext, hidden: readonly Block[]): readonly Block[] => [
  ...whatItCannotSay(context),
  ...howCounted(context, hidden),
  ...whatStays(context),
  ...conversations(context),
];
