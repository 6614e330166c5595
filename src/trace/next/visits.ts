/** Dearer: go to a setting and hear it there. */
import { unseenSettings } from '../best-case.ts';
import type { Ground } from '../ground.ts';
import type { ConditionId } from '../trace.ts';
import { fullVisit, placeOr, storyOnly } from './imagined.ts';
import { firstPlace, type Place, placesInUse, secondPlace, settingsLacking, unseenPlaces } from './places.ts';
import { type Remedy, remedy, together } from './remedy.ts';
import { settingsForVoices } from './voices.ts';

/** To one place, named or (`…-anywhere`) not yet. */
const visitOne = (ground: Ground, what: string, place: Place, hearing = fullVisit): Remedy | null => {
  if (place === undefined) return null;
  return remedy(
    place === null ? `visit.${what}-anywhere` : `visit.${what}`,
    place,
    {},
    hearing(ground, placeOr(place)),
  );
};

const visitAll = (ground: Ground, what: string, settings: readonly string[]): Remedy => {
  const imagined = together(settings.map((setting) => fullVisit(ground, setting)));
  const [only] = settings;
  return settings.length === 1 && only !== undefined
    ? remedy(`visit.${what}`, only, { count: 1, settings: only }, imagined)
    : remedy(`visit.${what}s`, null, { count: settings.length, settings: settings.join(', ') }, imagined);
};

/** How it stands now in as many unseen settings as are lacking; without a frame, in settings not named yet. */
const visitStanding = (ground: Ground, lacking: number): Remedy | null => {
  const unseen = unseenPlaces(ground);
  if (lacking > 0 && lacking <= unseen.length) return visitAll(ground, 'standing', unseen.slice(0, lacking));
  return ground.field.N === null
    ? remedy('visit.standing-anywhere', null, { minimum: ground.inquiry.ladder.minimumSettings }, null)
    : null;
};

const visitVoices = (ground: Ground): Remedy | null => {
  const inUse = placesInUse(ground);
  const open = unseenPlaces(ground).filter((setting) => !inUse.includes(setting));
  const settings = settingsForVoices(ground, [...inUse, ...open]);
  return settings === null ? null : visitAll(ground, 'normal', settings);
};

/** Null when no visit in this round could bring the condition about. */
export const visitFor = (ground: Ground, id: ConditionId): Remedy | null => {
  switch (id) {
    case 'spark.first_hand':
      return visitOne(ground, 'story', firstPlace(ground), storyOnly);
    case 'best.in_use':
    case 'best.confirmed':
    case 'best.concerned':
    case 'best.own_part':
    case 'best.effect':
    case 'best.enabling':
    case 'best.not_yet':
      return visitOne(ground, 'best', firstPlace(ground));
    case 'shared.settings':
    case 'shared.link':
      return visitOne(ground, 'shared', secondPlace(ground));
    case 'shared.roles':
      return visitOne(ground, 'roles', firstPlace(ground));
    case 'spreading.settings':
    case 'spreading.share':
    case 'common.settings':
    case 'common.share':
      return visitStanding(ground, settingsLacking(ground, id));
    case 'common.reach':
      return unseenSettings(ground).length === 0 ? null : visitAll(ground, 'standing', unseenPlaces(ground));
    case 'common.normal':
      return visitVoices(ground);
    case 'spreading.frame':
    case 'common.sustained':
      return null;
  }
};
