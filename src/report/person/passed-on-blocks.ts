/** What one person passed on of others: said that it was, and with the words where who told it lets others read them. */
import { sessionName } from '../../harvest/record.ts';
import { dayIn } from '../../messages/days.ts';
import { heading, list, paragraph } from '../blocks.ts';
import type { Block } from '../document.ts';
import { answerBlocks, type PersonReportInput } from './answer-blocks.ts';

export const passedOnBlocks = (input: PersonReportInput): readonly Block[] => {
  const { person, say, language } = input;
  if (person.passedOn.length === 0) return [];
  return [
    heading(2, say('person.passed-on')),
    paragraph(say('person.passed-on.whose')),
    ...person.passedOn.flatMap((each): readonly Block[] => {
      const { session, answers } = each;
      const day = dayIn(language, session.date);
      return [
        heading(3, say('person.session', { session: sessionName(session.number), date: day })),
        ...(answers === null
          ? [list([say('person.passed-on.kept-in')])]
          : answerBlocks(input, each, answers)),
      ];
    }),
  ];
};
