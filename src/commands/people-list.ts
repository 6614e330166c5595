/** `saniveld people list`: who told something, under which alias, and what they allow now. */
import { sessionName } from '../harvest/record.ts';
import { hintLines } from '../render/hint-lines.ts';
import { tableText } from '../render/text-table.ts';
import { nameOfRole } from '../report/role-name.ts';
import type { Run } from './command.ts';
import { inquiryAt, withStore } from './steps/inquiry-at.ts';
import { consentNow, passedOnData } from './steps/people/consent-now.ts';
import { everyone, type Person } from './steps/people/find-person.ts';
import { sayStillErasing } from './steps/people/still-erasing.ts';

const rolesOf = ({ sessions }: Person): readonly string[] => [
  ...new Set(sessions.flatMap(({ role }) => (role === null ? [] : [role]))),
];

export const run: Run = async (_, context) => {
  const { say, language } = context;
  const place = await inquiryAt(context);
  return withStore(context, place, 'read', (store) => {
    sayStillErasing(context, store);
    const people = everyone(store);
    const withdrawn = store.tombstones().filter(({ what }) => what === 'person').length;
    const left = store.erasingLeft();
    const head = [
      say('people.column.alias'),
      say('people.column.roles'),
      say('people.column.sessions'),
      say('people.column.consent'),
    ];
    const rows = people.map((person) => [
      person.alias,
      rolesOf(person)
        .map((role) => nameOfRole(place.inquiry, role, say, language))
        .join(', '),
      [
        ...person.sessions.map(({ session }) => sessionName(session.number)),
        ...person.passedOn.map(({ session }) =>
          say('people.passed-on.at', { session: sessionName(session.number) }),
        ),
      ].join(', '),
      consentNow(say, person),
    ]);
    return {
      schema: 'people',
      data: {
        people: people.map((person) => ({
          alias: person.alias,
          roles: rolesOf(person),
          sessions: person.sessions.map(({ session, role, consent }) => ({
            session: sessionName(session.number),
            state: session.state,
            date: session.date,
            role,
            consent,
          })),
          passed_on: passedOnData(person),
        })),
        withdrawn,
        erasing_left: left,
      },
      text: [
        ...(rows.length === 0
          ? [say('people.none'), ...hintLines(say('people.none.hint'), { indent: 0 })]
          : tableText(head, rows, context.width)),
        ...(withdrawn === 0
          ? []
          : [
              '',
              say(left.length === 0 ? 'people.withdrawn-count' : 'people.withdrawn-left', {
                count: withdrawn,
              }),
            ]),
      ].join('\n'),
    };
  });
};
