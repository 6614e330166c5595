/** Keeps what a form calls its parts wherever sending it out again would call them otherwise. */
import type { Keys, WrittenItem, WrittenTemplate } from '../written.ts';
import { isMap, keptOf, textOf } from './data.ts';
import { formNames } from './form-names.ts';
import { type ImportBench, withParts } from './import-bench.ts';
import { nameIn } from './import-ids.ts';

const roles = ['say', 'headline', 'item'] as const;

type Role = (typeof roles)[number];

/** A name that is kept may take that of another part, which is then kept as well. */
export const withFormNames = (bench: ImportBench, template: WrittenTemplate): WrittenTemplate => {
  const names = formNames(template);
  let isAsNamed = true;
  const named = (keys: Keys, expected: string, helper: (role: Role) => string): Keys => {
    const row = bench.origins.get(keys);
    if (row === undefined) return keys;
    const parts = roles.flatMap((role) => {
      const name = bench.helperNames.get(`${role} ${row.number}`);
      const before = keptOf(keys, role);
      return name === undefined ||
        name === (textOf(isMap(before) ? before['name'] : undefined) || helper(role))
        ? []
        : [[role, { ...(isMap(before) ? before : {}), name }] as const];
    });
    const name = nameIn(row.cells);
    if (name === expected && parts.length === 0) return keys;
    isAsNamed = false;
    const found = withParts(keys, { ...(name === expected ? {} : { name }), ...Object.fromEntries(parts) });
    bench.origins.set(found, row);
    return found;
  };
  const item = (written: WrittenItem): WrittenItem => {
    const id = textOf(written.keys.get(written.item === 'repeat' ? 'repeat' : 'id'));
    const keys = named(written.keys, names.nameOf(id), (role) => names.helperName(id, role));
    return written.item === 'question'
      ? { ...written, keys }
      : { ...written, keys, items: written.items.map(item) };
  };
  const phases = template.phases.map(({ keys, items }) => {
    const id = textOf(keys.get('id'));
    return { keys: named(keys, names.phaseName(id), () => names.phaseSayName(id)), items: items.map(item) };
  });
  const whole = { ...template, phases };
  return isAsNamed ? whole : withFormNames(bench, whole);
};
