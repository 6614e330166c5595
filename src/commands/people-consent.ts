/** `saniveld people consent`: what a person allows from now on; more only after their words were read back to them. */
import { sessionName } from '../harvest/record.ts';
import { Failure } from '../messages/failure.ts';
import { hintLines } from '../render/hint-lines.ts';
import { nearest } from '../source/nearest.ts';
import type { Store } from '../store/store.ts';
import { type Consent, consents } from '../template/fixed-answers.ts';
import type { Run } from './command.ts';
import { findSession } from './steps/find-session.ts';
import { heldIn, holdUnasked } from './steps/hold-unasked.ts';
import { inquiryAt, withStore } from './steps/inquiry-at.ts';
import { findPerson, type Person, type PersonSession } from './steps/people/find-person.ts';
import { outputLines } from './steps/people/output-lines.ts';
import { outputData, outputsAbout } from './steps/people/person-outputs.ts';
import { sayStillErasing } from './steps/people/still-erasing.ts';

const levelOf = (typed: string): Consent => {
  const level = consents.find((each) => each === typed.toLowerCase());
  if (level !== undefined) return level;
  throw new Failure('unknown-consent', { name: typed, near: nearest(typed, consents) ?? 'internal' }, 2);
};

const isMore = (one: Consent, other: Consent): boolean => consents.indexOf(one) > consents.indexOf(other);

/** Of one session, or of all that they took part in or passed something on in. */
const meant = (store: Store, person: Person, typed: string | null): readonly PersonSession[] => {
  const all = [...person.sessions, ...person.passedOn];
  if (typed === null) return all;
  const { number } = findSession(store, typed).session;
  const here = all.filter(({ session }) => session.number === number);
  if (here.length > 0) return here;
  throw new Failure('person-not-there', {
    name: person.alias,
    session: sessionName(number),
    sessions: all.map(({ session }) => sessionName(session.number)).join(', '),
  });
};

export const run: Run = async (call, context) => {
  const { say } = context;
  const level = levelOf(call.args[1] ?? '');
  return withStore(context, await inquiryAt(context), 'write', (store) => {
    sayStillErasing(context, store);
    const person = findPerson(store, call.args[0] ?? '');
    const { alias } = person;
    const about = meant(store, person, call.text('session'));
    const raised = about.filter(({ consent }) => isMore(level, consent));
    const lowers = about.some(({ consent }) => isMore(consent, level));
    const mayRaise = ({ session }: PersonSession): boolean =>
      call.flag('readBack') || store.readBack(session.number) !== null;
    const unread = raised.filter((each) => !mayRaise(each)).map(({ session }) => session.number);
    const [first] = unread;
    if (first !== undefined && !lowers)
      throw new Failure('consent-needs-read-back', { name: alias, session: sessionName(first) });
    const date = context.now().slice(0, 10);
    const by = call.text('by');
    const everywhere = call.text('session') === null;
    store.transact(() => {
      if (everywhere && raised.length < about.length)
        store.sayConsent({ alias, session: null, consent: level, date, by }, null);
      for (const { session } of everywhere ? raised.filter(mayRaise) : about) {
        if (call.flag('readBack') && store.readBack(session.number) === null)
          store.keepReadBack(session.number, date, null);
        const statement = { alias, session: session.number, consent: level, date, by };
        holdUnasked(context, store, statement);
        store.sayConsent(statement, null);
      }
    });
    const now = meant(store, findPerson(store, alias), null);
    const changes = about.map(({ session, consent: before }) => {
      const after = now.find((each) => each.session.number === session.number)?.consent ?? before;
      return { session: session.number, before, after };
    });
    const short = changes.filter(({ session, after }) => isMore(level, after) && !unread.includes(session));
    const held = changes
      .map(({ session, after }) => ({
        session,
        quotes: isMore(after, 'internal') ? heldIn(store, session) : 0,
      }))
      .filter(({ quotes }) => quotes > 0);
    const lowered = changes.filter(({ before, after }) => isMore(before, after));
    const outputs = outputsAbout(
      store,
      alias,
      lowered.map(({ session }) => session),
    ).filter(({ kind }) => kind !== 'person');
    return {
      schema: 'person-consent',
      data: {
        alias,
        consent: level,
        date,
        by,
        sessions: changes.map(({ session, ...change }) => ({ session: sessionName(session), ...change })),
        held: held.map(({ session, quotes }) => ({ session: sessionName(session), quotes })),
        outputs: outputs.map(outputData),
      },
      text: [
        say('people.consent.said', { alias, consent: say(`people.consent.${level}`) }),
        ...changes.map(({ session, before, after }) =>
          before === after
            ? say('people.consent.same', {
                session: sessionName(session),
                consent: say(`people.consent.${after}`),
              })
            : say('people.consent.change', {
                session: sessionName(session),
                before: say(`people.consent.${before}`),
                after: say(`people.consent.${after}`),
              }),
        ),
        ...(unread.length === 0
          ? []
          : ['', say('people.consent.unread', { sessions: unread.map(sessionName).join(', ') })]),
        ...held.flatMap(({ session, quotes }) => [
          '',
          say('people.consent.held', { session: sessionName(session), count: quotes }),
          ...hintLines(say('people.consent.held.hint', { session: sessionName(session) }), { indent: 0 }),
        ]),
        ...(short.length === 0 ? [] : ['', say('people.consent.short', { alias })]),
        ...(lowered.length === 0 ? [] : ['', say('people.consent.from-now')]),
        ...(outputs.length === 0
          ? []
          : [say('people.consent.outputs'), ...outputLines(context, outputs).map((line) => `    ${line}`)]),
        ...(level === 'none'
          ? [
              '',
              say('people.consent.none.what'),
              ...hintLines(say('people.consent.none.hint', { alias }), { indent: 0 }),
            ]
          : []),
      ].join('\n'),
      exit: short.length === 0 ? 0 : 1,
    };
  });
};
