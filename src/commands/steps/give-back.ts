/** The report of one session: for its teller by default, with their own words and what they allow. */
import { admitSession } from '../../evidence/admit-session.ts';
import { allowed } from '../../evidence/consent.ts';
import type { Purpose } from '../../evidence/evidence.ts';
import type { Around } from '../../evidence/material.ts';
import { sessionName } from '../../harvest/record.ts';
import { Failure } from '../../messages/failure.ts';
import { type Language, sayIn } from '../../messages/say.ts';
import type { Report } from '../../report/document.ts';
import { sessionReport } from '../../report/session-report.ts';
import type { Store, WholeSession } from '../../store/store.ts';
import { readTemplate } from '../../template/read-template.ts';
import type { Context } from '../context.ts';
import { wholeOr } from './read-whole.ts';

export interface GiveBackRequest {
  readonly purpose: Purpose;
  /** Alias; null: the only participant. */
  readonly teller: string | null;
  /** Null: the language the session was held in, else the reader's. */
  readonly language: Language | null;
}

/** Who gets their words back: the one that was named, else the only one there was. */
const tellerOf = ({ session }: WholeSession, named: string | null): string => {
  const people = session.participants.map(({ alias }) => alias);
  const [first] = people;
  const name = sessionName(session.number);
  if (first === undefined) throw new Failure('no-tellers', { session: name });
  const facts = { session: name, people: people.join(', '), first };
  if (named !== null && !people.includes(named))
    throw new Failure('unknown-teller', { ...facts, name: named });
  if (named === null && people.length > 1) throw new Failure('which-teller', facts);
  return named ?? first;
};

const spoken = (code: string | null): Language | null => (code === 'nl' || code === 'en' ? code : null);

export const giveBack = (
  context: Context,
  store: Store,
  around: Around,
  whole: WholeSession,
  request: GiveBackRequest,
): Report => {
  const teller = request.purpose === 'teller' ? tellerOf(whole, request.teller) : null;
  const language = request.language ?? spoken(whole.session.language) ?? context.language;
  const { bytes, id } = store.template(whole.templateHash);
  return sessionReport({
    session: admitSession(whole, around, { purpose: request.purpose, teller }),
    template: wholeOr(readTemplate(bytes), id, context.say),
    inquiry: around.inquiry,
    quotes: teller === null ? [] : (around.quotes ?? []),
    consent: teller === null ? null : allowed(around).person(teller, whole.session.number),
    say: sayIn(language),
    language,
    madeOn: context.now().slice(0, 10),
    tool: `saniveld ${context.version}`,
  });
};
