/** Asks who tells, in which role, where and in which round, as far as the inquiry declares it and no option said it. */

import type { KeptSession } from '../../../evidence/material.ts';
import type { Face, Given } from '../../../faces/face.ts';
import type { Inquiry } from '../../../inquiry/inquiry.ts';
import type { Participant } from '../../../interview/session-facts.ts';
import { Failure } from '../../../messages/failure.ts';
import type { Say } from '../../../messages/speech.ts';
import { nearest } from '../../../source/nearest.ts';
import { textIn } from '../../../template/template.ts';
import { aliasesIn, askPeople } from './ask-people.ts';
import { askStart, type StartGiven } from './ask-start.ts';

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
  readonly language: string;
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

/** Each question in its turn; `/back` goes to the one before it. */
export const askFacts = async (asking: Asking, given: GivenFacts): Promise<Given<Facts>> => {
  const { inquiry, day, face, say } = asking;
  const gone = given.person === null ? undefined : aliasesIn(given.person).find(asking.withdrew);
  if (gone !== undefined) throw new Failure('interview-withdrew', { name: gone });
  const round = given.round ?? inquiry.rounds.find(({ from, to }) => from <= day && day <= to)?.id ?? null;
  for (;;) {
    const people: StartGiven<readonly string[]> =
      given.person === null ? await askPeople(asking) : value(aliasesIn(given.person));
    if (people.given === 'back') {
      face.tell([say('hold.start.first')]);
      continue;
    }
    if (people.given !== 'value') return people;
    const rest = await askRest(asking, given, people.value);
    if (rest.given === 'back') continue;
    if (rest.given !== 'value') return rest;
    if (round !== null && given.round === null) face.tell([say('hold.round', { round })]);
    return value({ ...rest.value, round });
  }
};

/** Roles of these people, and the place; `back`: before the first that was asked. */
const askRest = async (
  asking: Asking,
  given: GivenFacts,
  people: readonly string[],
): Promise<StartGiven<Omit<Facts, 'round'>>> => {
  const { inquiry } = asking;
  const asksRoles = given.role === null && inquiry.roles.length > 0;
  const roles: (string | null)[] = [];
  for (;;) {
    const alias = people[roles.length];
    if (alias !== undefined) {
      const role = asksRoles ? await askRole(asking, alias, people.length > 1) : value(given.role);
      if (role.given === 'value') roles.push(role.value);
      else if (role.given !== 'back' || roles.length === 0) return role;
      else roles.pop();
      continue;
    }
    const setting = given.setting === null ? await askSetting(asking) : value(given.setting);
    if (setting.given === 'value') {
      const participants = people.map((each, index) => ({
        ...{ alias: each, role: roles[index] ?? null, consent: null, consentBy: null },
      }));
      return value({ participants, setting: setting.value });
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

/** The role of the last time comes first. */
const askRole = async (
  { face, say, language, inquiry, sessions }: Asking,
  alias: string,
  several: boolean,
): Promise<StartGiven<string | null>> => {
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
  const question = several ? say('hold.role.of', { name: alias }) : say('hold.role');
  const choices = [...ordered, { value: notSaid, label: say('hold.not-said') }];
  for (;;) {
    const given = await askStart({ face, say }, question, choices);
    if (given.given !== 'value') return given;
    const typed = given.value.toLowerCase();
    const meant = choices.find(({ value: id, label }) => [id, label.toLowerCase()].includes(typed));
    if (meant !== undefined) return value(meant.value === notSaid ? null : meant.value);
    face.tell([say('hold.role.unknown', { count: choices.length })]);
  }
};

/** By number, id or name; one that is not declared is asked again, with the nearest. */
const askSetting = async ({ face, say, inquiry, day }: Asking): Promise<StartGiven<string | null>> => {
  const settings = (inquiry.frame?.settings ?? []).filter(
    ({ from, until }) => (from === null || from <= day) && (until === null || day <= until),
  );
  if (settings.length === 0) return value(null);
  const known = settings.map(({ id, name }) => ({ value: id, label: name === id ? id : `${name} (${id})` }));
  for (;;) {
    const given = await askStart({ face, say }, say('hold.setting'), known);
    if (given.given !== 'value') return given;
    const typed = given.value;
    if (typed === '' || typed === notSaid) return value(null);
    const meant = settings.find(({ id, name }) =>
      [id, name].some((each) => each.toLowerCase() === typed.toLowerCase()),
    );
    if (meant !== undefined) return value(meant.id);
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
