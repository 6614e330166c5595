/** What making a template of a form shares between its parts: what is known of the form, and what is kept of it as it stood. */
import { keyTables } from '../key-tables.ts';
import type { Data } from '../template.ts';
import type { Keys } from '../written.ts';
import type { KnownQuestion } from './condition-kinds.ts';
import { dataIn, isMap, textOf } from './data.ts';
import { asShown, isFixedList, valuesIn } from './form-lists.ts';
import type { FormProblem, KeptAsItWas, Reason } from './form-problem.ts';
import { type GetContext, listOf } from './get-question.ts';
import { type ImportedIds, nameIn, slugOf } from './import-ids.ts';
import type { FormLanguage } from './languages.ts';
import type { FormContext } from './put-question.ts';
import type { Form, FormRow } from './read-form.ts';
import type { Branch, RowBranch } from './survey-tree.ts';
import { cellOf, ownColumn, type Row, rowOf } from './workbook.ts';

/** What the items of one form are made with. */
export interface ImportBench {
  readonly form: Form;
  readonly lists: ReadonlyMap<string, readonly Row[]>;
  readonly ids: ImportedIds;
  readonly languages: readonly FormLanguage[];
  readonly first: string;
  /** The types as far as they are known: conditions are written by them. */
  readonly questions: ReadonlyMap<string, KnownQuestion>;
  /** `7 relevant`: the conditions, by row and column, that cannot be used here. */
  readonly unusable: ReadonlyMap<string, Reason>;
  /** `7 captures`: the keys, by row, that travelled in our own column and no longer fit. */
  readonly dropped: ReadonlySet<string>;
  /** Where each part of the template stood. */
  readonly origins: Map<Keys, FormRow>;
  readonly kept: KeptAsItWas[];
  /** `say 7`: what the form calls the row that comes with that of this number. */
  readonly helperNames: Map<string, string>;
  /** What came in otherwise than it was, and where. */
  readonly notes: FormProblem[];
}

export type Cells = Readonly<Record<string, Data>>;

export const rawCells = ({ cells }: FormRow): Cells => Object.fromEntries(cells);

export const withoutOwn = (row: Row): Row => rowOf([...row].filter(([column]) => column !== ownColumn));

const tables = keyTables([], '');
const keysOfParts = {
  phase: Object.keys(tables.phase),
  repeat: Object.keys(tables.repeat),
  question: Object.keys(tables.question),
} as const;

/** What travelled in our own column, as far as it is a key of such a part and still fits; the name tells the id. */
export const keptIn = (
  { dropped }: ImportBench,
  { cells, number }: FormRow,
  of: keyof typeof keysOfParts,
): Readonly<Record<string, Data>> =>
  Object.fromEntries(
    Object.entries(dataIn(cellOf(cells, ownColumn))).filter(
      ([key]) =>
        (keysOfParts[of].includes(key) || key.startsWith('x-')) &&
        !['id', 'repeat', 'questions'].includes(key) &&
        !dropped.has(`${number} ${key}`),
    ),
  );

/** Says at the row that this key did not come along. */
export const noteDropped = (bench: ImportBench, row: FormRow, key: string): void => {
  bench.notes.push({
    code: 'key-dropped',
    cell: bench.form.cellAt('survey', row.number, ownColumn),
    params: { name: nameIn(row.cells), key },
  });
};

/** The row that comes with a part, by what it says of itself. */
export const isHelper = (
  branch: Branch | undefined,
  of: string,
  id: string | undefined,
): branch is RowBranch =>
  branch?.branch === 'row' && id !== undefined && dataIn(cellOf(branch.row.cells, ownColumn))[of] === id;

/** What the form calls it, when its id does not say so. */
export const namePart = (row: Row, key: 'id' | 'repeat', allowed: 'question' | 'phase'): Cells => {
  const name = nameIn(row);
  const data = dataIn(cellOf(row, ownColumn));
  const travelled = textOf(data['name']) === name && textOf(data[key]) !== '';
  const named = travelled ? data['named'] === true : slugOf(name, allowed) !== name;
  return named ? { name } : {};
};

/** Adds what the sheet alone knows to what travelled under `x-xlsform`. */
export const withParts = (keys: Keys, parts: Cells): Keys => {
  const before = keys.get('x-xlsform');
  const all = { ...(isMap(before) ? before : {}), ...parts };
  if (Object.keys(all).length === 0) return keys;
  return new Map([...keys].filter(([key]) => key !== 'x-xlsform').concat([['x-xlsform', all]]));
};

export const partOf = (name: string, data: Cells | readonly Cells[]): Cells =>
  Object.keys(data).length === 0 ? {} : { [name]: data };

/** The row as it may be read: without the conditions that are not usable. */
export const usable = ({ unusable }: ImportBench, { cells, number }: FormRow): Row =>
  rowOf([...cells].filter(([column]) => !unusable.has(`${number} ${column}`)));

/** Whether the form was once sent out from here. */
export const isOurs = ({ form }: ImportBench): boolean => cellOf(form.settings, ownColumn) !== '';

export const getContextOf = (bench: ImportBench, around: readonly string[]): GetContext => ({
  languages: bench.languages,
  first: bench.first,
  idOf: bench.ids.idOf,
  ours: isOurs(bench),
  around,
});

/** As rows are written with what is known of the form; `list` is the list at hand. */
export const putContextOf = (
  bench: ImportBench,
  helpers: Readonly<Record<string, string>>,
  list: string | null,
): FormContext => ({
  languages: bench.languages,
  first: bench.first,
  questions: bench.questions,
  nameOf: bench.ids.nameOf,
  helperName: (_, role) => helpers[role] ?? '',
  listFor: (id, choices) => {
    if (choices.length === 0) return listNameOf(bench, id) ?? '';
    const there = list === null ? undefined : bench.lists.get(list);
    if (list === null || there === undefined) return '';
    const fixed = isFixedList(choices, bench.languages);
    return (fixed ? valuesIn : asShown)(there) === (fixed ? valuesIn : asShown)(choices) ? list : '';
  },
  unsure: () => {},
});

export const listNameOf = (bench: ImportBench, id: string): string | null => {
  const row = bench.form.survey.find(
    ({ number, cells }) => bench.ids.byRow.get(number) === id && listOf(cells) !== null,
  );
  return row === undefined ? null : listOf(row.cells);
};
