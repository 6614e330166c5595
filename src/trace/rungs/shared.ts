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

/** The tellers of all these settings, each once; at most `enough` of them. */
const peopleIn = (
  tellers: ReadonlyMap<string, ReadonlySet<string>>,
  enough = Number.POSITIVE_INFINITY,
): ReadonlySet<string> => {
  const people = new Set<string>();
  for (const here of tellers.values()) {
    for (const teller of here) {
      if (people.size >= enough) return people;
      people.add(teller);
    }
  }
  return people;
};

/** Per role its first teller; at most `enough` of them. */
const rolesOf = (
  { tellings, company }: Ground,
  enough = Number.POSITIVE_INFINITY,
): ReadonlyMap<string, Telling> => {
  const roles = new Map<string, Telling>();
  for (const telling of tellings) {
    if (roles.size >= enough) break;
    const role = tellerOf(telling) === null ? null : company.roleOf(telling);
    if (role !== null && !roles.has(role)) roles.set(role, telling);
  }
  return roles;
};

export const shared = (ground: Ground): readonly Judgement[] => {
  const tellers = tellersInUse(ground);
  const { transfers, grown } = linksOf(ground, tellers);
  const links = [...transfers, ...grown];
  return [
    judge('shared.settings', tellers.size > 1 && peopleIn(tellers, 2).size > 1, () => ({
      records: ground.tellings.filter(
        (telling) => tellers.has(telling.setting ?? '') && tellerOf(telling) !== null,
      ),
      params: {
        count: tellers.size,
        settings: [...tellers.keys()].sort().join(', '),
        tellers: peopleIn(tellers).size,
      },
    })),
    judge('shared.link', links.length > 0, () => ({ records: links, params: { count: links.length } })),
    judge('shared.roles', rolesOf(ground, 2).size > 1, () => {
      const records = [...rolesOf(ground).values()];
      return { records, params: { count: records.length } };
    }),
  ];
};
