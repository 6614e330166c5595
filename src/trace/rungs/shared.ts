/** Shared practice: in use in two settings, each with its own teller, and somehow passed on or grown. */
import { type Judgement, judge } from '../condition.ts';
import type { Ground } from '../ground.ts';
import { type KeptExample, type Telling, tellerOf } from '../telling.ts';
import { settingsInUse } from './best.ts';

/** The tellers of each setting in use; settings without one are left out. */
export const tellersInUse = (ground: Ground): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    settingsInUse(ground).flatMap(([setting]) => {
      const tellers = ground.tellers.get(setting);
      return tellers === undefined ? [] : [[setting, tellers] as const];
    }),
  );

/** Whether these settings can each have a teller of their own: together at least two people. */
const haveOwnTellers = (
  tellers: ReadonlyMap<string, ReadonlySet<string>>,
  one: string,
  other: string,
): boolean => {
  const here = tellers.get(one);
  const there = tellers.get(other);
  if (one === other || here === undefined || there === undefined) return false;
  return here.size > 1 || there.size > 1 || [...here].some((teller) => !there.has(teller));
};

/** An example that says a practice still lives and where it came from. */
const saysOrigin = (telling: Telling): telling is KeptExample =>
  telling.kind === 'example' &&
  telling.learnedFrom !== null &&
  telling.setting !== null &&
  telling.stage !== -1;

interface Links {
  readonly transfers: readonly KeptExample[];
  readonly grown: readonly KeptExample[];
}

/** Transfer links, and "it grew here", between settings in use that each have a teller of their own. */
const linksOf = (ground: Ground, tellers: ReadonlyMap<string, ReadonlySet<string>>): Links => {
  const origins = ground.tellings.filter(saysOrigin);
  const grown = origins.filter(
    ({ learnedFrom, setting }) => learnedFrom === 'grew_here' && tellers.has(setting ?? ''),
  );
  return {
    transfers: origins.filter(({ setting, learnedFrom }) =>
      haveOwnTellers(tellers, setting ?? '', learnedFrom ?? ''),
    ),
    grown: grown.filter(({ setting }) =>
      grown.some((other) => haveOwnTellers(tellers, setting ?? '', other.setting ?? '')),
    ),
  };
};

const rolesOf = ({ tellings, company }: Ground): ReadonlyMap<string, Telling> => {
  const roles = new Map<string, Telling>();
  for (const telling of tellings) {
    const role = tellerOf(telling) === null ? null : company.roleOf(telling);
    if (role !== null && !roles.has(role)) roles.set(role, telling);
  }
  return roles;
};

export const shared = (ground: Ground): readonly Judgement[] => {
  const tellers = tellersInUse(ground);
  const people = new Set([...tellers.values()].flatMap((here) => [...here]));
  const own = ground.tellings.filter(
    (telling) => tellers.has(telling.setting ?? '') && tellerOf(telling) !== null,
  );
  const { transfers, grown } = linksOf(ground, tellers);
  const roles = rolesOf(ground);
  return [
    judge('shared.settings', tellers.size > 1 && people.size > 1, own, {
      count: tellers.size,
      settings: [...tellers.keys()].sort().join(', '),
      tellers: people.size,
    }),
    judge('shared.link', transfers.length + grown.length > 0, [...transfers, ...grown], {
      count: transfers.length + grown.length,
    }),
    judge('shared.roles', roles.size > 1, [...roles.values()], { count: roles.size }),
  ];
};
