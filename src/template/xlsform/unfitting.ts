/** What travelled with a row and no longer fits it, and what is wrong with a row that nothing of the kind explains. */
import { dataIn } from './data.ts';
import type { Fault } from './faults.ts';
import type { FormProblem } from './form-problem.ts';
import { type ImportBench, keptIn } from './import-bench.ts';
import { nameIn } from './import-ids.ts';
import type { FormRow } from './read-form.ts';
import { cellOf, ownColumn } from './workbook.ts';

/** The columns in which a key is typed. */
const columnOf: ReadonlyMap<string, string> = new Map([
  ['id', 'name'],
  ['repeat', 'name'],
  ['type', 'type'],
  ['ask', 'label'],
  ['help', 'hint'],
  ['when', 'relevant'],
  ['check', 'constraint'],
  ['computed', 'calculation'],
  ['default', 'default'],
]);

const travelled = (bench: ImportBench, row: FormRow): readonly string[] => {
  const all = ['question', 'repeat', 'phase'] as const;
  const there = Object.keys(dataIn(cellOf(row.cells, ownColumn)));
  return there.filter((key) => all.some((of) => Object.hasOwn(keptIn(bench, row, of), key)));
};

/** `7 captures` for each key at fault that travelled; of a row where none is, all that travelled. That nothing stood under a key is not told. */
export const unfitting = (
  bench: ImportBench,
  faults: readonly Fault[],
): readonly (readonly [key: string, notes: readonly FormProblem[]])[] =>
  faults.flatMap(({ keys, key }) => {
    const row = bench.origins.get(keys);
    if (row === undefined) return [];
    const all = travelled(bench, row);
    const these = key !== null && all.includes(key) ? [key] : all;
    const cell = bench.form.cellAt('survey', row.number, ownColumn);
    return these.map((each) => {
      const params = { name: nameIn(row.cells), key: each };
      const isSaid = dataIn(cellOf(row.cells, ownColumn))[each] !== null;
      return [`${row.number} ${each}`, isSaid ? [{ code: 'key-dropped', cell, params }] : []] as const;
    });
  });

/** A fault of the template, at the cell it came from. */
export const inSheet = (bench: ImportBench, { keys, key, problem }: Fault): FormProblem => {
  const row = bench.origins.get(keys);
  const { code, params } = problem;
  const cell =
    row === undefined
      ? 'settings'
      : bench.form.cellAt('survey', row.number, columnOf.get(key ?? '') ?? 'type');
  return { code, cell, params, words: 'problem' };
};
