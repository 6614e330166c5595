/** Asks who tells, in which role, where and in which round, as far as the inquiry declares it and no option said it. */

import type { KeptSession } from '../../../evidence/material.ts';
import type { Face, Given } from '../../../faces/face.ts';
import type { Inquiry } from '../../../inquiry/inquiry.ts';
import type { Participant } from '../../../interview/session-facts.ts';
import { dayIn } from '../../../messages/days.ts';
import { Failure } from '../../../messages/failure.ts';
import type { Language, Say } from '../../../messages/speech.ts';
import { nearest } from '../../../source/nearest.ts';
import { textIn } from '../../../template/template.ts';
import { askLine } from './ask-line.ts';
import { aliasesIn, askPeople, atStart } from './ask-people.ts';

/** What was given by options: null where it was not. */
export interface GivenFacts {
  readonly person: string | null;
  readonly role: string | null;
  readonly setting: string | null;
  readonly round: string | null;
}

export interface Facts {
  readonly participants: readonly Participant[];
  readonly setting: string | null;
  readonly round: string | null;
}

export interface Asking {
  readonly face: Face;
  readonly say: Say;
  readonly language: Language;
  readonly inquiry: Inquiry;
  /** Sessions so far, to offer what is known. */
  readonly sessions: readonly KeptSession[];
  readonly withdrew: (alias: string) => boolean;
  /** ISO. */
  readonly day: string;
}

/** Fails when an option names what the inquiry does not declare. */
export const checkGiven = ({ role, setting, round }: GivenFacts, inquiry: Inquiry): void => {
  check('unknown-role', role, idsOf(inquiry.roles));
  check('unknown-setting', setting, idsOf(inquiry.frame?.settings ?? []));
  check('unknown-round', round, idsOf(inquiry.rounds));
};

/** What was answered before somebody went back: it is filled in again. */
interface Before {
  /** Null: not said yet. */
  people: readonly string[] | null;
  /** By alias. */
  readonly roles: Map<string, string | null>;
  setting: string | null;
}

/** Each question in its turn; `/back` goes to the one before it. */
export const askFacts = async (asking: Asking, given: GivenFacts): Promise<Given<Facts>> => {
  const { face, say } = asking;
  const gone = given.person === null ? undefined : aliasesIn(given.person).find(asking.withdrew);
  if (gone !== undefined) throw new Failure('interview-withdrew', { name: gone });
  const before: Before = { people: null, roles: new Map(), setting: null };
  for (;;) {
    const people: Given<readonly string[]> =
      given.person === null ? await askPeople(asking, before.people) : value(aliasesIn(given.person));
    if (people.given === 'back') {
      face.tell([say('hold.start.first')]);
      continue;
    }
    if (people.given !== 'value') return people;
    before.people = people.value;
    const rest = await askRest(asking, given, people.value, before);
    if (rest.given === 'back' && given.person !== null) face.tell([say('hold.start.first')]);
    if (rest.given === 'back') continue;
    if (rest.given !== 'value') return rest;
    return rest;
  }
};

/** Roles of these people, the place and the round; `back`: before the first that was asked. */
const askRest = async (
  asking: Asking,
  given: GivenFacts,
  people: readonly string[],
  before: Before,
): Promise<Given<Facts>> => {
  const { inquiry } = asking;
  const asksRoles = given.role === null && inquiry.roles.length > 0;
  const roles: (string | null)[] = [];
  for (;;) {
    const alias = people[roles.length];
    if (alias !== undefined) {
      const role = asksRoles ? await askRole(asking, alias, before) : value(given.role);
      if (role.given === 'value') {
        roles.push(role.value);
        before.roles.set(alias, role.value);
      } else if (role.given !== 'back' || roles.length === 0) return role;
      else roles.pop();
      continue;
    }
    const setting = given.setting === null ? await askSetting(asking, before.setting) : value(given.setting);
    if (setting.given === 'value') {
      before.setting = setting.value;
      const round = await roundOf(asking, given.round);
      if (round.given === 'back') continue;
      if (round.given !== 'value') return round;
      const participants = people.map((each, index) => ({
        ...{ alias: each, role: roles[index] ?? null, consent: null, consentBy: null },
      }));
      return value({ participants, setting: setting.value, round: round.value });
    }
    if (setting.given !== 'back' || !asksRoles || roles.length === 0) return setting;
    roles.pop();
  }
};

const value = <Value>(given: Value) => ({ given: 'value', value: given }) as const;

const idsOf = (declared: readonly { readonly id: string }[]): readonly string[] =>
  declared.map(({ id }) => id);

const check = (code: string, name: string | null, known: readonly string[]): void => {
  if (name === null || known.length === 0 || known.includes(name)) return;
  const near = nearest(name, known);
  throw new Failure(`interview-${code}`, { name, instead: near ?? known.slice(0, 8).join(', ') });
};

const notSaid = '-';

/** By date where one runs today; else it is asked. */
const roundOf = async (
  { face, say, language, inquiry: { rounds }, day }: Asking,
  given: string | null,
): Promise<Given<string | null>> => {
  if (given !== null || rounds.length === 0) return value(given);
  const now = rounds.find(({ from, to }) => from <= day && day <= to)?.id;
  if (now !== undefined) {
    face.tell([say('hold.round', { round: now })]);
    return value(now);
  }
  const known = rounds.map(({ id, from, to }) => ({
    value: id,
    label: say('sessions.round', { round: id }),
    detail: `${dayIn(language, from)} – ${dayIn(language, to)}`,
  }));
  const choices = [...known, { value: notSaid, label: say('hold.round.none') }];
  const chosen = await face.choose(say('hold.round.ask'), choices, say, notSaid);
  return chosen.given === 'value' ? value(chosen.value === notSaid ? null : chosen.value) : chosen;
};

/** The role of the last time comes first. */
const askRole = async (
  { face, say, language, inquiry, sessions }: Asking,
  alias: string,
  { roles: given }: Before,
): Promise<Given<string | null>> => {
  if (inquiry.roles.length === 0) return value(null);
  const before = sessions
    .flatMap(({ participants }) => participants)
    .findLast((each) => each.alias === alias && each.role !== null)?.role;
  const roles = inquiry.roles.map(({ id, name }) => ({
    value: id,
    label:
      id === before
        ? say('hold.role.before', { role: textIn(name, language, '') })
        : textIn(name, language, ''),
  }));
  const ordered = [
    ...roles.filter((role) => role.value === before),
    ...roles.filter((role) => role.value !== before),
  ];
  const question = say('hold.role', { name: alias });
  const choices = [...ordered, { value: notSaid, label: say('hold.not-said') }];
  const standing = given.has(alias) && face.hands === 'keys' ? (given.get(alias) ?? notSaid) : undefined;
  const chosen = await face.choose(question, choices, say, standing);
  return chosen.given === 'value' ? value(chosen.value === notSaid ? null : chosen.value) : chosen;
};

/** By number, id or name; one that is not declared is asked again, with the nearest. */
const askSetting = async (
  { face, say, inquiry, day }: Asking,
  before: string | null,
): Promise<Given<string | null>> => {
  const settings = (inquiry.frame?.settings ?? []).filter(
    ({ from, until }) => (from === null || from <= day) && (until === null || day <= until),
  );
  if (settings.length === 0) return value(null);
  const known = settings.map(({ id, name }) => ({ value: id, label: name === id ? id : `${name} (${id})` }));
  const isTypedOn = face.hands === 'keys';
  let standing = isTypedOn ? (before ?? '') : '';
  const asking = { ...atStart({ face, say }), closed: true };
  for (;;) {
    const given = await askLine(asking, say('hold.setting'), known, standing);
    if (given.given !== 'value') return given;
    const typed = given.value;
    if (typed === '' || typed === notSaid) return value(null);
    const meant = settings.find(({ id, name }) =>
      [id, name].some((each) => each.toLowerCase() === typed.toLowerCase()),
    );
    if (meant !== undefined) return value(meant.id);
    if (isTypedOn) standing = typed;
    const near = nearest(
      typed,
      settings.flatMap(({ id, name }) => [id, name]),
    );
    face.tell([
      near === null
        ? say('hold.setting.unknown', { name: typed })
        : say('hold.setting.near', { name: typed, near }),
    ]);
  }
};
