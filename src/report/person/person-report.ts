/** Everything kept about one person, for that person: facts, what was allowed, every answer with its question, what became of it. */

import type { KeptAnswer } from '../../evidence/material.ts';
import { groupOf, placesFor } from '../../evidence/places.ts';
import { sessionName } from '../../harvest/record.ts';
import type { Inquiry } from '../../inquiry/inquiry.ts';
import { idOf } from '../../interview/path.ts';
import { planOf, questionOf } from '../../interview/plan.ts';
import { dayIn } from '../../messages/days.ts';
import type { Language, Say } from '../../messages/speech.ts';
import { type Question, textIn } from '../../template/template.ts';
import { heading, list, paragraph, quote, table } from '../blocks.ts';
import { cleanLine } from '../clean.ts';
import { codedAnswer, type Reading, settingName } from '../coded-answer.ts';
import type { Block, Report } from '../document.ts';
import { nameOfGroup } from '../group-name.ts';
import { nameOfRole } from '../role-name.ts';
import type { KeptPart, KeptPerson } from './kept-person.ts';

export interface PersonReportInput {
  readonly person: KeptPerson;
  readonly inquiry: Inquiry;
  readonly say: Say;
  readonly language: Language;
  /** ISO day. */
  readonly madeOn: string;
  readonly tool: string;
}

const readingOf = ({ inquiry, say, language }: PersonReportInput, { template }: KeptPart): Reading => ({
  say,
  language,
  read: (text) => textIn(text, language, template.languages[0]),
  nameOfGroup: (group) => nameOfGroup(inquiry, group, language),
  groupOf: groupOf(placesFor(inquiry, 'working')),
});

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

/** `example 1, effect 2`: the turns that a path goes through; empty outside every turn. */
const turnsIn = (reading: Reading, { template }: KeptPart, path: string): string =>
  path
    .split('.')
    .flatMap((segment) => {
      const number = /\[(\d+)\]$/.exec(segment)?.[1];
      const item = planOf(template).spots.get(idOf(segment))?.item;
      if (number === undefined) return [];
      return [`${item?.item === 'repeat' ? reading.read(item.each) : idOf(segment)} ${number}`];
    })
    .join(', ');

/** The question and the turn it stands in; a question the template has no more goes by its path. */
const asked = (reading: Reading, part: KeptPart, question: Question | null, path: string): string => {
  const turn = turnsIn(reading, part, path);
  if (question === null) return path;
  return turn === '' ? reading.read(question.ask) : `${reading.read(question.ask)} (${turn})`;
};

const isWords = (question: Question | null, { value }: KeptAnswer): boolean =>
  typeof value === 'string' &&
  (question === null || ['text', 'story', 'practice', 'person', 'turn'].includes(question.type));

const answerBlocks = (
  input: PersonReportInput,
  part: KeptPart,
  answers: readonly KeptAnswer[],
): readonly Block[] => {
  const reading = readingOf(input, part);
  const plan = planOf(part.template);
  return answers.flatMap((answer): readonly Block[] => {
    const question = questionOf(plan, idOf(answer.path));
    const reference = `${sessionName(part.session.number)}/${answer.path}`;
    const title = paragraph(asked(reading, part, question, answer.path));
    if (isWords(question, answer)) return [title, quote(String(answer.value), null, reference)];
    if (Array.isArray(answer.value) && question?.type === 'list')
      return [title, ...answer.value.map((item) => quote(String(item), null, reference))];
    return [
      title,
      list([question === null ? JSON.stringify(answer.value) : codedAnswer(reading, question, answer.value)]),
    ];
  });
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
      part.headlines.map(({ path, text }) => quote(text, null, at(path))),
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
    : [
        heading(3, say('people.quotes')),
        list(
          person.quotes.map(({ session, text, allowed }) =>
            say(allowed ? 'people.quote.allowed' : 'people.quote.refused', {
              session: sessionName(session),
              text,
            }),
          ),
        ),
      ]),
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
