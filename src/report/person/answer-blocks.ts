/** Answers as one person reads them back: each under its question, words as they were told and the rest as it was meant. */
import type { KeptAnswer, KeptSession } from '../../evidence/material.ts';
import { groupOf, placesFor } from '../../evidence/places.ts';
import { sessionName } from '../../harvest/record.ts';
import type { Inquiry } from '../../inquiry/inquiry.ts';
import { idOf } from '../../interview/path.ts';
import { planOf, questionOf } from '../../interview/plan.ts';
import type { Language, Say } from '../../messages/speech.ts';
import { type Question, type Template, textIn } from '../../template/template.ts';
import { list, paragraph, quote } from '../blocks.ts';
import { codedAnswer, type Reading } from '../coded-answer.ts';
import type { Block } from '../document.ts';
import { nameOfGroup } from '../group-name.ts';
import type { KeptPerson } from './kept-person.ts';

export interface PersonReportInput {
  readonly person: KeptPerson;
  readonly inquiry: Inquiry;
  readonly say: Say;
  readonly language: Language;
  /** ISO day. */
  readonly madeOn: string;
  readonly tool: string;
}

/** What is needed of a conversation to read its answers. */
interface Told {
  readonly session: KeptSession;
  readonly template: Template;
  readonly retold?: (path: string) => boolean;
}

export const readingOf = ({ inquiry, say, language }: PersonReportInput, { template }: Told): Reading => ({
  say,
  language,
  read: (text) => textIn(text, language, template.languages[0]),
  nameOfGroup: (group) => nameOfGroup(inquiry, group, language),
  groupOf: groupOf(placesFor(inquiry, 'working')),
});

/** `example 1, effect 2`: the turns that a path goes through; empty outside every turn. */
const turnsIn = (reading: Reading, { template }: Told, path: string): string =>
  path
    .split('.')
    .flatMap((segment) => {
      const number = /\[(\d+)\]$/.exec(segment)?.[1];
      const item = planOf(template).spots.get(idOf(segment))?.item;
      if (number === undefined) return [];
      return [`${item?.item === 'repeat' ? reading.read(item.each) : idOf(segment)} ${number}`];
    })
    .join(', ');

/** The question and the turn it stands in, and whether somebody else passed it on; a question the template has no more goes by its path. */
const asked = (reading: Reading, part: Told, question: Question | null, path: string): string => {
  if (question === null) return path;
  const passedOn = part.retold?.(path) === true ? reading.say('person.retold') : '';
  const facts = [turnsIn(reading, part, path), passedOn].filter((fact) => fact !== '').join(', ');
  return facts === '' ? reading.read(question.ask) : `${reading.read(question.ask)} (${facts})`;
};

const isWords = (question: Question | null, { value }: KeptAnswer): boolean =>
  typeof value === 'string' &&
  (question === null || ['text', 'story', 'practice', 'person', 'turn'].includes(question.type));

export const answerBlocks = (
  input: PersonReportInput,
  part: Told,
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
