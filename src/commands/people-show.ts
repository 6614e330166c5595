/** `saniveld people show`: one person's sessions, what they said about their words, and where these went. */
import { sessionName } from '../harvest/record.ts';
import { dayIn } from '../messages/days.ts';
import { hintLines } from '../render/hint-lines.ts';
import { wrap } from '../render/wrap.ts';
import { quoteLine } from '../report/person/quote-line.ts';
import { nameOfRole } from '../report/role-name.ts';
import type { PastConsent } from '../store/review-store.ts';
import type { Run } from './command.ts';
import type { Context } from './context.ts';
import { inquiryAt, withStore } from './steps/inquiry-at.ts';
import { consentNow, passedOnData } from './steps/people/consent-now.ts';
import { findPerson } from './steps/people/find-person.ts';
import { outputLines } from './steps/people/output-lines.ts';
import { outputData, outputsAbout } from './steps/people/person-outputs.ts';
import { quotesOf } from './steps/people/person-quotes.ts';
import { sayStillErasing } from './steps/people/still-erasing.ts';

const statementLine = (
  { say, language }: Context,
  { session, consent, date, by, stands }: PastConsent,
): string => {
  const about =
    session === null ? say('people.about-all') : say('people.about', { session: sessionName(session) });
  const said = say('people.statement', {
    day: dayIn(language, date),
    about,
    consent: say(`people.consent.${consent}`),
  });
  return [
    said,
    ...(by === null ? [] : [say('people.given-by', { by })]),
    ...(stands ? [] : [say('people.replaced-since')]),
  ].join(' · ');
};

export const run: Run = async (call, context) => {
  const { say, language, width } = context;
  const place = await inquiryAt(context);
  return withStore(context, place, 'read', (store) => {
    sayStillErasing(context, store);
    const person = findPerson(store, call.args[0] ?? '');
    const numbers = [...person.sessions, ...person.passedOn].map(({ session }) => session.number);
    const quotes = quotesOf(store, person);
    const outputs = outputsAbout(store, person.alias, numbers);
    const part = (title: string, lines: readonly string[]): readonly string[] =>
      lines.length === 0 ? [] : ['', title, ...lines.flatMap((each) => wrap(each, width - 4)).map(indented)];
    return {
      schema: 'person',
      data: {
        alias: person.alias,
        sessions: person.sessions.map(({ session, role, consent }) => ({
          session: sessionName(session.number),
          state: session.state,
          date: session.date,
          template: session.template,
          setting: session.setting,
          role,
          consent,
          read_back: store.readBack(session.number),
          others: session.participants.length - 1,
        })),
        passed_on: passedOnData(person),
        statements: person.history.map(({ session, consent, date, by, stands }) => ({
          session: session === null ? null : sessionName(session),
          consent,
          date,
          by,
          stands,
        })),
        quotes: quotes.map(({ session, path, text, allowed, date }) => ({
          reference: `${sessionName(session)}/${path}`,
          text,
          allowed: date === null ? null : allowed,
          date,
        })),
        outputs: outputs.map(outputData),
      },
      text: [
        `${person.alias}: ${consentNow(say, person)}`,
        ...part(
          say('people.sessions'),
          person.sessions.map(({ session, role, consent }) =>
            [
              sessionName(session.number),
              dayIn(language, session.date),
              session.template,
              role === null ? null : nameOfRole(place.inquiry, role, say, language),
              session.participants.length > 1 ? say('people.with-others') : null,
              session.state === 'finished' ? null : say('people.unfinished'),
              say(`people.consent.${consent}`),
            ]
              .filter(Boolean)
              .join(' · '),
          ),
        ),
        ...part(
          say('people.passed-on'),
          person.passedOn.map(({ session, consent }) =>
            [
              sessionName(session.number),
              dayIn(language, session.date),
              session.template,
              say(`people.consent.${consent}`),
            ].join(' · '),
          ),
        ),
        ...part(
          say('people.said'),
          person.history.map((statement) => statementLine(context, statement)),
        ),
        ...part(
          say('people.quotes'),
          quotes.map((quote) => quoteLine(say, quote)),
        ),
        ...part(say('people.outputs'), outputLines(context, outputs)),
        '',
        ...hintLines(say('people.show.hint', { alias: person.alias }), { indent: 0 }),
      ].join('\n'),
    };
  });
};

const indented = (line: string): string => `    ${line}`;
