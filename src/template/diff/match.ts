/** Finds what belongs together in two versions of a template: by id, by `renamed_from:`, else by what is in it. */
import type { Item, Phase, Question, Repeat, Template } from '../template.ts';
import { itemsIn, itemsOf, type Standing } from '../walk.ts';

export interface Pair<T> {
  readonly old: T;
  readonly now: T;
}

export interface Matched {
  readonly phases: readonly Pair<Phase>[];
  readonly questions: readonly Pair<Standing<Question>>[];
  readonly repeats: readonly Pair<Standing<Repeat>>[];
  /** What a phase, question or repeat of the old template is called now; null for what is gone. */
  readonly phaseNow: (id: string) => string | null;
  readonly itemNow: (id: string) => string | null;
  readonly isNewPhase: (id: string) => boolean;
  readonly isNewItem: (id: string) => boolean;
}

const idsIn = (items: readonly Item[]): readonly string[] => itemsIn(items).map(({ id }) => id);

const kindsOf = (template: Template): ReadonlyMap<string, Item['item']> =>
  new Map(itemsOf(template).map(({ item }) => [item.id, item.item]));

/** The first of the new ones that holds something of the old one, each given away once. */
const bySharing = <T extends { readonly id: string; readonly items: readonly Item[] }>(
  old: readonly T[],
  now: readonly T[],
  nameOf: (id: string) => string | undefined,
): ReadonlyMap<string, string> => {
  const given = new Map<string, string>();
  const taken = new Set<string>();
  for (const each of old) {
    const inside = idsIn(each.items).map(nameOf);
    const found = now.find(
      ({ id, items }) => !taken.has(id) && idsIn(items).some((one) => inside.includes(one)),
    );
    if (found === undefined) continue;
    given.set(each.id, found.id);
    taken.add(found.id);
  }
  return given;
};

const matchedItems = (old: Template, now: Template): ReadonlyMap<string, string> => {
  const [before, after] = [kindsOf(old), kindsOf(now)];
  const names = new Map<string, string>();
  for (const [id, kind] of before) if (after.get(id) === kind) names.set(id, id);
  for (const { item } of itemsOf(now)) {
    if (item.item !== 'question' || item.renamedFrom === null || names.has(item.id)) continue;
    const from = item.renamedFrom;
    if (before.get(from) === 'question' && !names.has(from)) names.set(from, item.id);
  }
  const called = new Set(names.values());
  const repeats = (template: Template, isFree: (id: string) => boolean): readonly Repeat[] =>
    itemsOf(template).flatMap(({ item }) => (item.item === 'repeat' && isFree(item.id) ? [item] : []));
  const shared = bySharing(
    repeats(old, (id) => !names.has(id)),
    repeats(now, (id) => !called.has(id)),
    (id) => names.get(id),
  );
  return new Map([...names, ...shared]);
};

const matchedPhases = (
  old: Template,
  now: Template,
  items: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> => {
  const before = new Set(old.phases.map(({ id }) => id));
  const after = new Set(now.phases.map(({ id }) => id));
  return new Map([
    ...[...before].filter((id) => after.has(id)).map((id) => [id, id] as const),
    ...bySharing(
      old.phases.filter(({ id }) => !after.has(id)),
      now.phases.filter(({ id }) => !before.has(id)),
      (id) => items.get(id),
    ),
  ]);
};

export const match = (old: Template, now: Template): Matched => {
  const items = matchedItems(old, now);
  const phases = matchedPhases(old, now, items);
  const [newPhases, newItems] = [new Set(phases.values()), new Set(items.values())];
  const oldName = new Map([...items].map(([before, after]) => [after, before]));
  const oldItems = new Map(itemsOf(old).map((standing) => [standing.item.id, standing]));
  const oldPhases = new Map(old.phases.map((phase) => [phases.get(phase.id), phase]));

  const questions: Pair<Standing<Question>>[] = [];
  const repeats: Pair<Standing<Repeat>>[] = [];
  for (const { item, ...place } of itemsOf(now)) {
    const before = oldItems.get(oldName.get(item.id) ?? '');
    if (before === undefined) continue;
    const { item: oldItem, ...oldPlace } = before;
    if (item.item === 'question' && oldItem.item === 'question')
      questions.push({ old: { item: oldItem, ...oldPlace }, now: { item, ...place } });
    if (item.item === 'repeat' && oldItem.item === 'repeat')
      repeats.push({ old: { item: oldItem, ...oldPlace }, now: { item, ...place } });
  }
  return {
    phases: now.phases.flatMap((phase) => {
      const before = oldPhases.get(phase.id);
      return before === undefined ? [] : [{ old: before, now: phase }];
    }),
    questions,
    repeats,
    phaseNow: (id) => phases.get(id) ?? null,
    itemNow: (id) => items.get(id) ?? null,
    isNewPhase: (id) => !newPhases.has(id),
    isNewItem: (id) => !newItems.has(id),
  };
};
