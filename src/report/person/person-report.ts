/** Everything kept about one person, for that person: facts, what was allowed, every answer with its question, what became of it. */

import { sessionName } from '../../harvest/record.ts';
import { dayIn } from '../../messages/days.ts';
import { heading, list, paragraph, quote, table } from '../blocks.ts';
import { cleanLine } from '../clean.ts';
import { settingName } from '../coded-answer.ts';
import type { Block, Report } from '../document.ts';
import { nameOfRole } from '../role-name.ts';
import { answerBlocks, type PersonReportInput, readingOf } from './answer-blocks.ts';
import type { KeptPart } from './kept-person.ts';
import { passedOnBlocks } from './passed-on-blocks.ts';
import { quoteLine } from './quote-line.ts';

const factsOf = (input: PersonReportInput, part: KeptPart): readonly Block[] => {
  const { inquiry, say, language } = input;
  const { session, template } = part;
  const reading = readingOf(input, part);
  const fact = (
    key: 'date' | 'template' | 'round' | 'setting' | 'role' | 'facilitator' | 'read-back',
    value: string | null,
  ) => (value === null ? [] : [say(`person.fact.${key}`, { value })]);
  return [
    list([
      ...fact('date', dayIn(language, session.date)),
      ...fact('template', reading.read(template.title)),
      ...fact('round', session.round),
      ...fact('setting', session.setting === null ? null : settingName(reading, session.setting)),
      ...fact('role', part.role === null ? null : nameOfRole(inquiry, part.role, say, language)),
      ...fact('facilitator', session.facilitator),
      ...fact('read-back', part.readBack === null ? null : dayIn(language, part.readBack)),
      say('person.fact.consent', { value: say(`people.consent.${part.consent}`) }),
      ...(part.alone ? [] : [say('person.fact.group')]),
      ...(part.finished ? [] : [say('person.fact.unfinished')]),
    ]),
  ];
};

const partBlocks = (input: PersonReportInput, part: KeptPart): readonly Block[] => {
  const { say, language } = input;
  const name = sessionName(part.session.number);
  const section = (title: string, blocks: readonly Block[]): readonly Block[] =>
    blocks.length === 0 ? [] : [heading(3, title), ...blocks];
  const at = (path: string): string => `${name}/${path}`;
  return [
    heading(2, say('person.session', { session: name, date: dayIn(language, part.session.date) })),
    ...factsOf(input, part),
    ...section(say('person.answers'), answerBlocks(input, part, part.answers)),
    ...section(say('person.hidden'), answerBlocks(input, part, part.hidden)),
    ...section(
      say('person.headlines'),
      part.headlines.length === 0
        ? []
        : [list(part.headlines.map(({ path, text }) => ({ text, references: [at(path)] })))],
    ),
    ...section(
      say('person.half-typed'),
      part.drafts.map(({ path, text }) => quote(text, null, at(path))),
    ),
    ...section(
      say('person.notes'),
      part.notes.length === 0
        ? []
        : [list(part.notes.map(({ path, text }) => ({ text, references: [at(path)] })))],
    ),
    ...section(say('person.summary'), part.summary.length === 0 ? [] : [list(part.summary)]),
    ...section(
      say('person.earlier'),
      part.earlier.flatMap(({ path, text, at: when }) => [
        paragraph(say('person.earlier.at', { day: dayIn(language, when), path: at(path) })),
        quote(text, null, at(path)),
      ]),
    ),
  ];
};

const consentBlocks = ({ person, say, language }: PersonReportInput): readonly Block[] => [
  heading(2, say('person.consent')),
  ...(person.statements.length === 0
    ? [paragraph(say('person.consent.never'))]
    : [
        table(
          [
            say('person.column.day'),
            say('person.column.about'),
            say('person.column.allowed'),
            say('person.column.by'),
          ],
          person.statements.map(({ date, session, consent, by }) => [
            dayIn(language, date),
            session === null ? say('people.about-all') : sessionName(session),
            say(`people.consent.${consent}`),
            by ?? say('person.self'),
          ]),
        ),
      ]),
  ...(person.quotes.length === 0
    ? []
    : [heading(3, say('people.quotes')), list(person.quotes.map((quote) => quoteLine(say, quote)))]),
];

export const personReport = (input: PersonReportInput): Report => {
  const { person, inquiry, say, language, madeOn, tool } = input;
  return {
    front: {
      title: say('person.title', { alias: person.alias }),
      inquiry: cleanLine(inquiry.name),
      round: null,
      purpose: 'teller',
      language,
      made: madeOn,
      tool,
    },
    blocks: [
      heading(1, say('person.title', { alias: person.alias })),
      paragraph(say('person.intro', { inquiry: inquiry.name, date: dayIn(language, madeOn) })),
      paragraph(say('person.rights', { alias: person.alias })),
      ...consentBlocks(input),
      ...person.parts.flatMap((part) => partBlocks(input, part)),
      ...passedOnBlocks(input),
      heading(2, say('people.outputs')),
      person.outputs.length === 0
        ? paragraph(say('person.no-outputs'))
        : list(
            person.outputs.map(({ file, writtenAt }) =>
              say('people.output', { file, day: dayIn(language, writtenAt) }),
            ),
          ),
    ],
  };
};
