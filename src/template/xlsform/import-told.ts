/** What an import tells of a form: rows and cells that stay as they were, and why; never what is asked here anyway. */
import { parseCondition } from '../conditions/parse.ts';
import type { Data } from '../template.ts';
import type { Keys } from '../written.ts';
import type { KeptAsItWas, Reason } from './form-problem.ts';
import { conditionIn, isYes, typeOf } from './get-question.ts';
import { type Cells, type ImportBench, partOf, rawCells, withoutOwn } from './import-bench.ts';
import { nameIn } from './import-ids.ts';
import { foreignCells } from './kept.ts';
import type { FormRow } from './read-form.ts';
import { cellOf, type Row } from './workbook.ts';

/** The keys that the condition of a column comes under. */
const conditionKeys: ReadonlyMap<string, string> = new Map([
  ['relevant', 'when'],
  ['constraint', 'check'],
  ['calculation', 'computed'],
]);

/** Why the condition in this cell is not taken over; null when it is, or cannot be anyway. */
const reasonFor = (bench: ImportBench, { cells, number }: FormRow, column: string): Reason | null => {
  const found = bench.unusable.get(`${number} ${column}`);
  if (found !== undefined) return found;
  const [problem] = parseCondition(conditionIn(cellOf(cells, column), bench.ids)).problems;
  return problem === undefined ? null : { code: problem.code, params: problem.params };
};

/** A reason in the names that the form itself uses. */
const inItsNames = (bench: ImportBench, reason: Reason | null): Reason | null =>
  reason && {
    code: reason.code,
    params: Object.fromEntries(
      Object.entries(reason.params).map(([key, value]) => [
        key,
        typeof value === 'string'
          ? value.replaceAll(/\$\{([^{}]+)\}/g, (_, id: string) => `\${${bench.ids.nameOf(id)}}`)
          : value,
      ]),
    ),
  };

const told = (
  bench: ImportBench,
  row: FormRow,
  column: string | null,
  text: string,
  reason: Reason | null,
): KeptAsItWas => ({
  code: column === null ? 'row' : 'cell',
  cell: bench.form.cellAt('survey', row.number, column ?? 'type'),
  column,
  name: nameIn(row.cells),
  text,
  rows: 1,
  reason: inItsNames(bench, reason),
});

export const keepRow = (bench: ImportBench, row: FormRow): Cells => {
  const reason = /^calculat/.test(typeOf(row.cells)) ? reasonFor(bench, row, 'calculation') : null;
  bench.kept.push(told(bench, row, null, cellOf(row.cells, 'type'), reason));
  return rawCells(row);
};

const parametersRead = /^(\s*(start|end|step)\s*=\s*-?[\d.]+\s*[,;]?)+$/;

/** Whether the template says the same, however the cell is written. */
const isUnderstood = (
  bench: ImportBench,
  row: FormRow,
  column: string,
  written: Row,
  keys: ReadonlyMap<string, Data>,
): boolean => {
  const text = cellOf(row.cells, column);
  if (text === '') return true;
  const key = conditionKeys.get(column);
  if (key !== undefined) return keys.has(key) && reasonFor(bench, row, column) === null;
  switch (column) {
    case 'required':
      return (
        isYes(text) === (keys.get('required') === true) &&
        /^(yes|no|true|false|1|0)(\(\))?$/i.test(text.trim())
      );
    case 'type':
      return !text.includes('or_other');
    case 'name':
      return true;
    case 'default':
      return keys.has('default');
    case 'parameters':
      return keys.get('type') === 'scale' && parametersRead.test(text);
    default:
      return (
        /^(label|hint|constraint_message)/.test(column) && (written.get(column) ?? '').trim() === text.trim()
      );
  }
};

/** Tells of the cells among these that say what cannot be asked here. */
export const keepCells = (
  bench: ImportBench,
  row: FormRow,
  cells: Readonly<Record<string, string>>,
  written: Row,
  keys: Keys,
): void => {
  for (const [column, text] of Object.entries(cells)) {
    if (isUnderstood(bench, row, column, written, keys)) continue;
    const reason = conditionKeys.has(column) && text !== '' ? reasonFor(bench, row, column) : null;
    bench.kept.push(told(bench, row, column, text, reason));
  }
};

/** What of a row that comes with a question is not as it would be written: it stays under this name, and is told. */
export const helperPart = (
  bench: ImportBench,
  role: 'say' | 'headline' | 'item',
  row: FormRow | null,
  written: Row | null,
  owner: FormRow,
): Cells => {
  if (row === null || written === null) return {};
  bench.helperNames.set(`${role} ${owner.number}`, nameIn(row.cells));
  const cells = Object.entries(foreignCells(withoutOwn(row.cells), written)).filter(
    ([column]) => role !== 'say' || !column.startsWith('label'),
  );
  for (const [column, text] of cells)
    if (text !== cellOf(owner.cells, column)) bench.kept.push(told(bench, row, column, text, null));
  return partOf(role, Object.fromEntries(cells));
};

/** Columns of which each cell matters by itself. */
const usual =
  /^(relevant|constraint|calculation|choice_filter|appearance|repeat_count|required|default|parameters|read_only|type|name|label|hint|constraint_message|guidance_hint|media|image|audio|video|trigger)(::|$)/;

/** Of a column that no form needs, one line for all its cells. */
export const columnsOnce = (
  kept: readonly KeptAsItWas[],
  headOf: (column: string) => string,
): readonly KeptAsItWas[] => {
  const rows = new Map<string, number>();
  const strange = ({ code, column }: KeptAsItWas): boolean =>
    code === 'cell' && column !== null && !usual.test(column);
  for (const each of kept)
    if (strange(each)) rows.set(each.column ?? '', (rows.get(each.column ?? '') ?? 0) + 1);
  const seen = new Set<string>();
  return kept.flatMap((each) => {
    const column = each.column ?? '';
    const count = rows.get(column) ?? 0;
    if (!strange(each) || count < 2) return [each];
    if (seen.has(column)) return [];
    seen.add(column);
    return [{ ...each, code: 'column' as const, cell: headOf(column), name: '', text: '', rows: count }];
  });
};
