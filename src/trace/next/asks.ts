/** The next cheapest: go back to somebody who is already known. */

import { sideOf } from '../../inquiry/inquiry.ts';
import { settingsThat } from '../count.ts';
import type { Ground } from '../ground.ts';
import { reachOf } from '../reach.ts';
import { isReachedEnough, reachPerGroup } from '../rungs/common-reach.ts';
import { tellersInUse } from '../rungs/shared.ts';
import { isInUse, isRoutine, type Telling, tellerOf } from '../telling.ts';
import type { ConditionId } from '../trace.ts';
import { concernedRole, effectBy, exampleBy, statusBy, voicesBy } from './imagined.ts';
import { isCountedCondition, placesInUse, settingsLacking, tellerIn, unseenPlaces } from './places.ts';
import { type Newcomer, type Remedy, remedy } from './remedy.ts';
import { settingsForVoices } from './voices.ts';

/** Somebody known in a setting in use, who may say there what is missing. */
const askSomebody = (
  ground: Ground,
  what: string,
  suits: (setting: string, person: Newcomer) => boolean,
): Remedy | null => {
  for (const setting of placesInUse(ground)) {
    const person = ground.company.knownIn(setting).find((known) => suits(setting, known));
    if (person === undefined) continue;
    return remedy(
      `ask.${what}`,
      setting,
      { teller: person.alias },
      {
        records: [exampleBy(ground, setting, person.alias)],
        company: [person],
      },
    );
  }
  return null;
};

const newcomer = (ground: Ground, telling: Telling, alias: string): Newcomer => ({
  alias,
  role: ground.company.roleOf(telling) ?? concernedRole(ground),
});

/** A teller of the practice, asked for the whole story or for what it brought. */
const askTeller = (ground: Ground, what: string, suits: (telling: Telling) => boolean): Remedy | null => {
  const telling = ground.tellings.find((one) => tellerOf(one) !== null && one.setting !== null && suits(one));
  const alias = telling === undefined ? null : tellerOf(telling);
  if (telling === undefined || telling.setting === null || alias === null) return null;
  const { setting } = telling;
  const story = { ...exampleBy(ground, setting, alias), stage: telling.stage };
  return remedy(
    `ask.${what}`,
    setting,
    { teller: alias },
    {
      records: [story, effectBy(ground, setting, alias)],
      company: [newcomer(ground, telling, alias)],
    },
  );
};

/** Where it was not yet said where it came from first; else somebody is asked again. */
const askLink = (ground: Ground): Remedy | null => {
  const own = tellersInUse(ground);
  if (own.size < 2) return null;
  const isThere = ({ setting, stage }: Telling): boolean => own.has(setting ?? '') && isInUse(stage);
  const answered = new Set(
    ground.tellings
      .filter((telling) => telling.kind === 'example' && telling.learnedFrom !== null)
      .map(({ setting }) => setting),
  );
  return (
    askTeller(ground, 'link', (telling) => isThere(telling) && !answered.has(telling.setting)) ??
    askTeller(ground, 'link', isThere)
  );
};

/** How it stands now in settings where a teller is known: one, or as many as are lacking. */
const askStanding = (ground: Ground, lacking: number): Remedy | null => {
  const settings = unseenPlaces(ground)
    .filter((setting) => tellerIn(ground, setting) !== null)
    .slice(0, lacking);
  const [first] = settings;
  if (first === undefined || settings.length < lacking) return null;
  const imagined = {
    records: settings.map((setting) => statusBy(ground, setting, tellerIn(ground, setting) ?? '', 4)),
    company: [],
  };
  return lacking === 1
    ? remedy('ask.standing', first, { teller: tellerIn(ground, first) ?? '' }, imagined)
    : remedy('ask.standings', null, { count: lacking, settings: settings.join(', ') }, imagined);
};

const askReach = (ground: Ground): Remedy | null => {
  const routine = settingsThat(ground, isRoutine).map(([setting]) => setting);
  const failing = reachPerGroup(ground, routine).find((group) => !isReachedEnough(group));
  const isUnknown = (setting: string, group: string): boolean =>
    reachOf(ground.reach, setting, group) === 'unknown';
  const setting = failing?.applies.find((place) => isUnknown(place, failing.group));
  if (failing === undefined || setting === undefined) return null;
  const records = routine.map((place) => {
    const status = statusBy(ground, place, '', null);
    const open = Object.entries(status.reach).filter(([group]) => isUnknown(place, group));
    return { ...status, reach: Object.fromEntries(open) };
  });
  return remedy('ask.reach', setting, { group: failing.group }, { records, company: [] });
};

const askVoices = (ground: Ground): Remedy | null => {
  const settings = settingsForVoices(
    ground,
    placesInUse(ground).filter((setting) => tellerIn(ground, setting) !== null),
  );
  if (settings === null) return null;
  const records = settings.flatMap((setting) => voicesBy(ground, setting, tellerIn(ground, setting) ?? ''));
  return remedy(
    'ask.normal',
    settings.length === 1 ? (settings[0] ?? null) : null,
    {
      count: settings.length,
      settings: settings.join(', '),
    },
    { records, company: [] },
  );
};

/** Null when nobody who is known could bring the condition about. */
export const askFor = (ground: Ground, id: ConditionId): Remedy | null => {
  if (isCountedCondition(id)) return askStanding(ground, settingsLacking(ground, id));
  const tellers = tellersInUse(ground);
  switch (id) {
    case 'spark.first_hand':
      return askTeller(ground, 'story', ({ stage }) => isInUse(stage));
    case 'best.confirmed':
      return askSomebody(ground, 'confirmed', (setting, { alias }) => !tellers.get(setting)?.has(alias));
    case 'best.concerned':
      return askSomebody(ground, 'concerned', (_, { role }) => sideOf(ground.inquiry, role) === 'concerned');
    case 'best.own_part':
    case 'best.effect':
    case 'best.enabling':
    case 'best.not_yet':
      return askTeller(ground, id.slice('best.'.length), () => true);
    case 'shared.settings':
      return askSomebody(ground, 'settings', (setting, { alias }) => !tellers.get(setting)?.has(alias));
    case 'shared.link':
      return askLink(ground);
    case 'shared.roles': {
      const roles = new Set(ground.tellings.map((one) => tellerOf(one) && ground.company.roleOf(one)));
      return askSomebody(ground, 'roles', (_, { role }) => role !== null && !roles.has(role));
    }
    case 'common.reach':
      return askReach(ground);
    case 'common.normal':
      return askVoices(ground);
    case 'best.in_use':
    case 'spreading.frame':
    case 'common.sustained':
      return null;
  }
};
