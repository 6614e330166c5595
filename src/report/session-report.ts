/** The give-back of one conversation: what somebody told, in their own words, and what happens with it. */
import type { AdmittedSession, EvidentInquiry } from '../evidence/evidence.ts';
import { withoutHiddenNames } from '../evidence/hidden-names.ts';
import type { QuotePermission } from '../evidence/material.ts';
import { groupOf } from '../evidence/places.ts';
import { sessionName } from '../harvest/record.ts';
import { dayIn } from '../messages/days.ts';
import type { Language, Say } from '../messages/say.ts';
import type { Consent } from '../template/fixed-answers.ts';
import { type Template, textIn } from '../template/template.ts';
import { questionsOf } from '../template/walk.ts';
import { heading, paragraph } from './blocks.ts';
import { cleanLine } from './clean.ts';
import type { Block, Report } from './document.ts';
import { nameOfGroup } from './group-name.ts';
import { hiddenNote, hideIn } from './hidden-note.ts';
import { quotesDecided } from './quotes-decided.ts';
import { nameOfRole } from './role-name.ts';
import type { Telling } from './telling.ts';
import { toldInSession } from './told-in-session.ts';

export interface SessionReportInput {
  readonly session: AdmittedSession;
  /** The template as it was when the conversation was held. */
  readonly template: Template;
  readonly inquiry: Pick<EvidentInquiry, 'name' | 'topic' | 'languages' | 'roles' | 'groups'>;
  /** What the teller allows, all things said taken together; null when the report is not for one teller. */
  readonly consent: Consent | null;
  /** Answers about marked sentences, for the teller's own copy. */
  readonly quotes: readonly QuotePermission[];
  readonly say: Say;
  readonly language: Language;
  /** ISO day. */
  readonly madeOn: string;
  readonly tool: string;
}

const opening = (
  { session, template, inquiry, say, language }: SessionReportInput,
  hasWords: boolean,
): readonly Block[] => {
  const date = dayIn(language, session.session.date);
  const topic = textIn(inquiry.topic, language, inquiry.languages[0]);
  const forTeller = session.purpose === 'teller';
  return [
    heading(
      1,
      forTeller
        ? say('report.session.title')
        : say('report.session.title-others', { session: sessionName(session.session.number) }),
    ),
    paragraph(
      forTeller
        ? say(hasWords ? 'report.session.thanks' : 'report.session.thanks-only', { date })
        : say('report.session.facts', {
            date,
            template: textIn(template.title, language, template.languages[0]),
          }),
    ),
    ...(topic === '' ? [] : [paragraph(say('report.session.about', { topic }))]),
  ];
};

const whatHappensNext = ({ session, consent, quotes, say }: SessionReportInput): readonly Block[] => {
  if (consent === null) return [];
  const said = [heading(2, say('report.session.next')), paragraph(say(`report.session.consent.${consent}`))];
  if (consent === 'none') return said;
  const change = { session: sessionName(session.session.number) };
  const mayLeave = consent === 'quote' || consent === 'public';
  return [
    ...said,
    ...(mayLeave ? quotesDecided(session, quotes, say) : []),
    paragraph(say('report.session.check')),
    paragraph(say('report.session.change', change)),
  ];
};

/** A teller knows what they allow themselves; for them only what others told is worth a word. */
const whatStays = ({ session, say }: SessionReportInput): readonly Block[] =>
  session.withheld
    .filter(({ reason, count }) => count > 0 && (session.purpose !== 'teller' || reason === 'of-others'))
    .map(({ reason, count }) => paragraph(say(`report.closing.withheld.${reason}`, { count })));

const byPath = <T extends { readonly path: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((each) => [each.path, each]));

const tellingOf = ({ session: admitted, template, inquiry, say, language }: SessionReportInput): Telling => {
  const teller = (toldBy: readonly string[]): string | null => {
    if (admitted.purpose === 'teller') return null;
    const people = admitted.session.participants;
    if (people.length === 0) return say('report.by.observer');
    const role = people.find(({ alias }) => toldBy.length === 1 && alias === toldBy[0])?.role ?? null;
    return role === null ? say('report.by.someone') : nameOfRole(inquiry, role, say, language);
  };
  const options = new Map(questionsOf(template).map(({ item }) => [item.id, item.options]));
  return {
    admitted,
    answers: byPath(admitted.answers),
    headlines: byPath(admitted.headlines),
    optionsOf: (question) => options.get(question) ?? [],
    teller,
    say,
    language,
    nameOfGroup: (group) => nameOfGroup(inquiry, group, language),
    read: (text) => textIn(text, language, template.languages[0]),
    groupOf: groupOf(admitted.places),
  };
};

/** One page for the person who told; for every other purpose the same words with the coded answers beside them. */
export const sessionReport = (input: SessionReportInput): Report => {
  const { session, template, inquiry, say, language, madeOn, tool } = input;
  const told = toldInSession(tellingOf(input), template);
  const nothing = session.purpose === 'teller' ? 'report.session.no-words' : 'report.session.nothing';
  const hide = withoutHiddenNames(session.places);
  const page = hideIn(
    [...opening(input, told.length > 0), ...(told.length === 0 ? [paragraph(say(nothing))] : told)],
    hide,
  );
  const rest = [...whatStays(input), ...whatHappensNext(input)];
  const blocks = [...page, ...hiddenNote(page, session.places, say), ...hideIn(rest, hide)];
  return {
    front: {
      title: say('report.session.title-others', { session: sessionName(session.session.number) }),
      inquiry: hide(cleanLine(inquiry.name)),
      round: session.session.round,
      purpose: session.purpose,
      language,
      made: madeOn,
      tool,
    },
    blocks,
  };
};
