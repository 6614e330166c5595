/** What everything of a template is called in a form, where one name may stand for one thing only. */
import type { WrittenItem, WrittenTemplate } from '../written.ts';
import { isMap, keptOf, textOf } from './data.ts';

/** Longest name that Kobo and the programs behind it take. */
const longestName = 64;

/** Names of parts that every form has already. */
const taken: readonly string[] = ['meta', 'instanceid', 'data'];

export interface FormNames {
  readonly nameOf: (id: string) => string;
  readonly phaseName: (id: string) => string;
  readonly helperName: (id: string, role: 'say' | 'headline' | 'item') => string;
  readonly phaseSayName: (id: string) => string;
}

const idOf = (item: WrittenItem): string => textOf(item.keys.get(item.item === 'repeat' ? 'repeat' : 'id'));

const allItems = (items: readonly WrittenItem[]): readonly WrittenItem[] =>
  items.flatMap((item) => (item.item === 'repeat' ? [item, ...allItems(item.items)] : [item]));

export const itemsOfTemplate = (template: WrittenTemplate): readonly WrittenItem[] =>
  template.phases.flatMap((phase) => allItems(phase.items));

/** Questions and repeats keep their id where a form takes it; what else needs a name takes what is left. */
export const formNames = (template: WrittenTemplate): FormNames => {
  const items = itemsOfTemplate(template);
  const own = new Map<string, string>();
  const used = new Set(taken);
  const claim = (name: string): string => {
    used.add(name.toLowerCase());
    return name;
  };
  const free = (wish: string): string => {
    const short = (/^xml/i.test(wish) ? `q_${wish}` : wish).slice(0, longestName);
    let name = short;
    for (let count = 2; used.has(name.toLowerCase()); count += 1) {
      const end = `_${count}`;
      name = short.slice(0, longestName - end.length) + end;
    }
    return claim(name);
  };
  const given = (keys: WrittenItem['keys']): string => textOf(keptOf(keys, 'name'));
  for (const { keys } of [...items, ...template.phases]) {
    const kept = keys.get('x-xlsform');
    for (const part of ['before', 'end'] as const)
      for (const row of isMap(kept) && Array.isArray(kept[part]) ? kept[part] : [])
        if (isMap(row) && textOf(row['name']) !== '') claim(textOf(row['name']));
    for (const role of ['say', 'headline', 'item'] as const) {
      const helper = isMap(kept) ? kept[role] : undefined;
      if (isMap(helper) && textOf(helper['name']) !== '') claim(textOf(helper['name']));
    }
    if (given(keys) !== '') claim(given(keys));
  }
  for (const item of items)
    if (!own.has(idOf(item))) own.set(idOf(item), given(item.keys) || free(idOf(item)));
  const phases = new Map(
    template.phases.map(({ keys }) => {
      const id = textOf(keys.get('id'));
      return [id, given(keys) || free(used.has(id) ? `${id}_group` : id)] as const;
    }),
  );
  const helpers = new Map<string, string>();
  const helper = (owner: string, wish: string): string => {
    const known = helpers.get(owner) ?? free(wish);
    helpers.set(owner, known);
    return known;
  };
  for (const item of items) {
    const id = idOf(item);
    if (item.item === 'repeat') helper(`item ${id}`, `${id}_item`);
    else
      for (const role of ['say', 'headline'] as const)
        if (item.keys.has(role)) helper(`${role} ${id}`, `${id}_${role}`);
  }
  for (const { keys } of template.phases) {
    const id = textOf(keys.get('id'));
    if (keys.has('say')) helper(`phase ${id}`, `${id}_say`);
  }
  return {
    nameOf: (id) => own.get(id) ?? id,
    phaseName: (id) => phases.get(id) ?? id,
    helperName: (id, role) => helpers.get(`${role} ${id}`) ?? `${id}_${role}`,
    phaseSayName: (id) => helpers.get(`phase ${id}`) ?? `${id}_say`,
  };
};
