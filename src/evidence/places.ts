/** How settings may be named: small ones only in groups, so that no combi can be told apart outside the inquiry. */
import type { Inquiry, Setting } from '../inquiry/inquiry.ts';
import type { Places, Purpose, SettingGroup } from './evidence.ts';
import { namesToHide } from './hidden-names.ts';

/** A setting with fewer people than this is small (METHOD.md section 6); one that gives no number is not. */
const smallUnder = 10;
/** Small settings are shown in groups of at least this many. */
export const smallestGroup = 5;

const isSmall = (setting: Setting): boolean => setting.people !== null && setting.people < smallUnder;

/** Ids of groups begin with `~`, which the id of a setting may not. */
export const placesFor = (inquiry: Inquiry, purpose: Purpose): Places => {
  const settings = inquiry.frame?.settings ?? [];
  const open = purpose === 'working';
  const groups = open ? settings.map(ownGroup) : groupsOf(settings);
  return {
    groups,
    hiddenNames: open ? [] : namesToHide(settings.filter(isSmall)),
    othersNamed: open || inquiry.frame === null,
  };
};

const ownGroup = ({ id, name }: Setting): SettingGroup => ({
  id,
  label: 'setting',
  name,
  settings: [id],
  small: false,
});

/**
 * Each setting that is not small by itself; small ones by area (else by kind) where that makes five or more. The rest
 * together is `elsewhere`, joined by the smallest group when it is fewer than five itself; fewer than five small
 * settings in all are `hidden`. In the order of the frame, by first setting.
 */
export const groupsOf = (settings: readonly Setting[]): readonly SettingGroup[] => {
  const byName = new Map<string, Setting[]>();
  for (const setting of settings.filter(isSmall)) {
    const key = JSON.stringify(setting.area === null ? ['kind', setting.kind] : ['area', setting.area]);
    byName.set(key, [...(byName.get(key) ?? []), setting]);
  }
  const isNamed = (group: readonly Setting[]): boolean =>
    group.length >= smallestGroup && group.some(({ area, kind }) => area !== null || kind !== null);
  const named = [...byName.values()].filter(isNamed).sort((a, b) => b.length - a.length);
  const rest = [...byName.values()].filter((group) => !isNamed(group)).flat();
  if (rest.length > 0 && rest.length < smallestGroup) rest.push(...(named.pop() ?? []));
  const groups = [
    ...settings.filter((setting) => !isSmall(setting)).map(ownGroup),
    ...named.map(namedGroup),
    ...(rest.length === 0 ? [] : [leftOver(rest)]),
  ];
  const position = new Map(settings.map(({ id }, index) => [id, index]));
  const first = ({ settings: ids }: SettingGroup): number =>
    Math.min(...ids.map((id) => position.get(id) ?? 0));
  return groups.map((group) => inOrder(group, position)).sort((a, b) => first(a) - first(b));
};

const inOrder = (group: SettingGroup, position: ReadonlyMap<string, number>): SettingGroup => ({
  ...group,
  settings: [...group.settings].sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0)),
});

const namedGroup = (settings: readonly Setting[]): SettingGroup => {
  const area = settings[0]?.area ?? null;
  const kind = settings[0]?.kind ?? null;
  const label = area === null ? 'kind' : 'area';
  const name = area ?? kind;
  return { id: `~${label}:${name}`, label, name, settings: settings.map(({ id }) => id), small: true };
};

const leftOver = (settings: readonly Setting[]): SettingGroup => {
  const label = settings.length < smallestGroup ? 'hidden' : 'elsewhere';
  return { id: `~${label}`, label, name: null, settings: settings.map(({ id }) => id), small: true };
};

/**
 * Finds how to name a setting, by its id or by the id of a group. A setting outside the frame goes by its own id, or,
 * where that could give a former small one away, as `elsewhere`.
 */
export const groupOf = (places: Places): ((setting: string) => SettingGroup) => {
  const byId = new Map(places.groups.flatMap((group) => group.settings.map((id) => [id, group] as const)));
  for (const group of places.groups) byId.set(group.id, group);
  return (setting) =>
    byId.get(setting) ??
    (places.othersNamed
      ? { id: setting, label: 'setting', name: setting, settings: [setting], small: false }
      : { id: '~elsewhere', label: 'elsewhere', name: null, settings: [], small: true });
};
