/** The consent door for one session: its answers and headlines, for the give-back and for the export of transcripts. */
import type { Participant } from '../interview/session-facts.ts';
import type { Answer } from '../template/template.ts';
import { tally } from './admit.ts';
import { allowed } from './consent.ts';
import { disguise } from './disguise.ts';
import { mayCount, openDoor } from './door.ts';
import type { AdmittedSession, Request } from './evidence.ts';
import { withoutHiddenNames } from './hidden-names.ts';
import type { Around, KeptAnswer, KeptConversation, KeptHeadline } from './material.ts';
import { placesFor } from './places.ts';
import { withoutRefusedQuotes } from './refused-quotes.ts';
import { printableRoles } from './roles.ts';

/**
 * Every answer counts as words here, also a coded one. Private answers, notes and the reasons of skips are the
 * facilitator's own: they are there for `working` only, and not beside the words of someone who allows nothing. For many sessions make the door once: `admitSessions`.
 */
export const admitSession = (whole: KeptConversation, around: Around, request: Request): AdmittedSession =>
  admitSessions(around, request)(whole);

export const admitSessions = (
  around: Around,
  request: Request,
): ((whole: KeptConversation) => AdmittedSession) => {
  const { sessions, inquiry } = around;
  const records = [...around.records];
  const kept = { ...around, records };
  const places = placesFor(inquiry, request.purpose);
  const hide = withoutHiddenNames(places);
  const unquoted = withoutRefusedQuotes(around.quotes, request);
  const door = openDoor(kept, request);
  const guise = disguise(kept, places, printableRoles(sessions, records.filter(mayCount(kept))), request);
  const own = request.purpose === 'working';
  const known = new Set(sessions.map(({ number }) => number));
  const { person } = allowed(around);
  /** With what they allow now, whatever they said elsewhere or later taken together. */
  const asItStands =
    (session: number) =>
    (participant: Participant): Participant => {
      const stated = participant.consent ?? 'internal';
      const consent = known.has(session) ? person(participant.alias, session) : stated;
      return consent === stated ? participant : { ...participant, consent, consentBy: null };
    };
  const headlineWords = (headline: KeptHeadline) => ({ ...headline, private: false });

  return (whole) => {
    const { number } = whole.session;
    const answers = whole.answers.map((answer) => ({ answer, reason: door.withholds(answer) }));
    const headlines = whole.headlines.map((headline) => ({
      headline,
      reason: door.withholds(headlineWords(headline)),
    }));
    const tellers = new Map(whole.answers.map(({ path, toldBy }) => [path, toldBy]));
    /** What the facilitator wrote beside the words of someone who allows nothing goes with those words. */
    const mayStand = ({ path }: { readonly path: string }): boolean => {
      const toldBy = tellers.get(path) ?? [];
      return door.withholds({ session: whole.session.number, path, toldBy, private: true }) === null;
    };
    const aliases = (toldBy: readonly string[]): readonly string[] =>
      toldBy.map((alias) => guise.alias(alias, number));
    return {
      purpose: request.purpose,
      teller: request.teller ?? null,
      places,
      session: guise.session({
        ...whole.session,
        participants: whole.session.participants.map(asItStands(number)),
      }),
      answers: answers
        .filter(({ reason }) => reason === null)
        .map(
          ({ answer }): KeptAnswer => ({
            ...answer,
            value: eachText(answer.value, (text) => hide(guise.named(unquoted(text, number), number))),
            toldBy: aliases(answer.toldBy),
          }),
        ),
      headlines: headlines
        .filter(({ reason }) => reason === null)
        .map(({ headline }) => ({
          ...headline,
          text: hide(unquoted(headline.text, number)),
          toldBy: aliases(headline.toldBy),
        })),
      notes: own ? whole.notes.filter(mayStand) : [],
      skips: own ? whole.skips.filter(mayStand) : [],
      withheld: tally([...answers, ...headlines].map(({ reason }) => reason)),
    };
  };
};

const eachText = (value: Answer, shown: (text: string) => string): Answer => {
  if (typeof value === 'string') return shown(value);
  return isList(value) ? value.map(shown) : value;
};

const isList = (value: Answer): value is readonly string[] => Array.isArray(value);
