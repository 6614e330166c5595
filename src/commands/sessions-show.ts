/** `saniveld sessions show`: one session on the inquiry's own screen: facts, what was told, notes and what was harvested. */

import { admitSession } from '../evidence/admit-session.ts';
import { mayCount } from '../evidence/door.ts';
import { referenceOf, sessionName } from '../harvest/record.ts';
import { dayIn } from '../messages/days.ts';
import { wrap } from '../render/wrap.ts';
import { nameOfRole } from '../report/role-name.ts';
import type { Run } from './command.ts';
import type { Context } from './context.ts';
import { asRead } from './steps/as-read.ts';
import { findSession } from './steps/find-session.ts';
import { inquiryAt, withStore } from './steps/inquiry-at.ts';
import { aroundWith } from './steps/material-of.ts';
import { sessionData } from './steps/session-data.ts';

const block = ({ width }: Context, title: string, text: string): readonly string[] => [
  ...wrap(title, width),
  ...text
    .split('\n')
    .flatMap((line) => wrap(line, Math.max(24, width - 4)).map((part) => `    ${part}`.trimEnd())),
];

const headlineWords = ({ say }: Context, kind: string): string => {
  const key = `guide.headline.${kind}`;
  return say.knows(key) ? say(key) : kind;
};

export const run: Run = async (call, context) => {
  const { say, language } = context;
  const place = await inquiryAt(context);
  return withStore(context, place, 'read', (store) => {
    const whole = findSession(store, call.args[0] ?? '');
    const around = aroundWith(store, place.inquiry, whole);
    const shown = admitSession(whole, around, { purpose: 'working' });
    const counts = mayCount(around);
    const { session, templateHash } = whole;
    const { title, answer } = asRead({ store, templateHash, inquiry: place.inquiry, shown, say, language });
    const records = [...store.records({ words: false })].filter(
      (record) => record.session === session.number && counts(record),
    );
    const round = session.round === null ? null : say('sessions.round', { round: session.round });
    const facts = [
      dayIn(language, session.date),
      session.template,
      round,
      session.setting,
      session.facilitator,
    ];
    const people = shown.session.participants.map(({ alias, role, consent }) =>
      [
        alias,
        role === null ? null : nameOfRole(place.inquiry, role, say, language),
        say(consent === null ? 'sessions.consent-default' : 'sessions.consent', {
          consent: say(`people.consent.${consent ?? 'internal'}`),
        }),
      ]
        .filter(Boolean)
        .join(', '),
    );
    /** Of a sentence that may not be shown there is no best quote either. */
    const summary = store
      .summary(session.number)
      .filter(({ path }) => path === null || shown.answers.some((answer) => answer.path === path));
    const section = (title: string, lines: readonly string[]): readonly string[] =>
      lines.length === 0 ? [] : ['', title, ...lines];
    return {
      schema: 'session',
      data: {
        session: sessionData(shown.session),
        state: whole.state,
        summary,
        answers: shown.answers.map(({ toldBy, ...answer }) => ({ ...answer, told_by: toldBy })),
        headlines: shown.headlines.map(({ toldBy, ...headline }) => ({ ...headline, told_by: toldBy })),
        notes: shown.notes,
        skipped: shown.skips,
        records: records.map((record) => ({
          reference: referenceOf(record),
          kind: record.kind,
          practice: record.practice,
        })),
      },
      text: [
        `${sessionName(session.number)}  ${facts.filter(Boolean).join(' · ')}`,
        ...(people.length === 0 ? [say('sessions.observation')] : people),
        ...(whole.state === 'finished' ? [] : [say(`hold.state.${whole.state}`)]),
        '',
        ...shown.answers.flatMap(({ path, value }) => block(context, title(path), answer(path, value))),
        ...shown.headlines.flatMap(({ path, kind, text }) =>
          block(context, `${title(path)} (${headlineWords(context, kind)})`, text),
        ),
        ...section(
          say('sessions.notes'),
          shown.notes.flatMap(({ path, text }) => block(context, title(path), text)),
        ),
        ...section(
          say('sessions.skipped'),
          shown.skips.flatMap(({ path, reason }) => block(context, title(path), reason)),
        ),
        ...section(
          say('sessions.summary'),
          summary.flatMap(({ item, text }) => block(context, say(`sessions.summary.${item}`), text)),
        ),
        ...section(
          say('sessions.records'),
          records.map(({ kind, practice, ...record }) =>
            [
              `    ${referenceOf(record)}`,
              say(`graph.kind.${kind}`),
              ...(practice === null ? [] : [practice]),
            ].join('  '),
          ),
        ),
      ].join('\n'),
    };
  });
};
