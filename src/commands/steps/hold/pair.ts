/** Interviews in pairs: one tells while the other listens and types, and then the other way around. */
import type { Face, Given } from '../../../faces/face.ts';
import { sessionName } from '../../../harvest/record.ts';
import type { Participant, SessionFacts } from '../../../interview/session-facts.ts';
import { Failure } from '../../../messages/failure.ts';
import type { Store } from '../../../store/store.ts';
import type { Context } from '../../context.ts';
import type { InquiryAt } from '../inquiry-at.ts';
import { type AskingPeople, askPartner } from './ask-people.ts';
import { beginSession } from './begin-session.ts';
import { goOn } from './go-on.ts';
import type { Held } from './hold-interview.ts';
import { askMayWrite } from './may-write.ts';

type Couple = readonly [Participant, Participant];

/** The two of them; the partner is asked for when only one was named, and has the same role. */
export const askCouple = async (
  asking: AskingPeople,
  [first, second, ...more]: readonly Participant[],
): Promise<Given<Couple>> => {
  if (first === undefined || more.length > 0) throw new Failure('interview-pair', {}, 2);
  if (second !== undefined) return { given: 'value', value: [first, second] };
  const partner = await askPartner(asking, first.alias);
  return partner.given === 'value'
    ? { given: 'value', value: [first, { ...first, alias: partner.value }] }
    : partner;
};

/** One tells, the other is the facilitator. */
export const factsOfHalf = (facts: SessionFacts, [teller, listener]: Couple): SessionFacts => ({
  ...facts,
  facilitator: listener.alias,
  participants: [teller],
});

/** Whether the session is the first half of a pair of which there is no second. */
export const isAlone = (store: Store, number: number, pair: string): boolean =>
  [...store.keptSessions(), ...store.unfinished().map(({ session }) => session)].every(
    (other) => other.number === number || store.wholeSession(other.number)?.pair !== pair,
  );

/**
 * After the first half: "now the other way around", if the other wants it written down too; else null. `listener` is
 * the one who listened, where more than the alias is known.
 */
export const otherHalf = async (
  context: Context,
  place: InquiryAt,
  store: Store,
  face: Face,
  { ended, sitting: { number, facts, pair, say, language, state, bytes, retoldBy } }: Held,
  listener: Participant | null = null,
): Promise<Held | null> => {
  const [teller] = facts.participants;
  if (ended !== 'done' || pair === null || teller === undefined || facts.facilitator === null) return null;
  if (!isAlone(store, number, pair)) return null;
  const next = listener ?? { ...teller, alias: facts.facilitator, consent: null, consentBy: null };
  const swap = { session: sessionName(number), name: next.alias, listener: teller.alias };
  face.tell([say('hold.pair.thanks', swap), say('hold.pair.turn', swap)]);
  const ask = (): Promise<Given<boolean>> => askMayWrite(face, say, state.template, language);
  let may = await ask();
  while (may.given === 'back') may = await ask();
  if (may.given !== 'value' || !may.value) return null;
  const found = { template: state.template, bytes };
  const half = { ...factsOfHalf(facts, [next, teller]), id: null, date: context.now().slice(0, 10) };
  const headlinesFirst = state.options.order === 'headlines-first';
  const begun = await beginSession(context, place, store, face, {
    ...{ facts: half, found, pair, retoldBy, headlinesFirst },
  });
  return goOn(context, place, store, face, begun);
};
