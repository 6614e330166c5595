/** Writes the phases of a template as rows of the survey sheet, each with what its cells cannot say. */
import type { Data } from '../template.ts';
import type { Keys, WrittenItem, WrittenPhase } from '../written.ts';
import { isMap, keptOf, listIn, textOf } from './data.ts';
import type { FormLists } from './form-lists.ts';
import { listWish } from './form-lists.ts';
import type { FormNames } from './form-names.ts';
import { phaseFrom, repeatFrom } from './get-around.ts';
import { conditionFrom, type GetContext, questionFrom } from './get-question.ts';
import { slugOf } from './import-ids.ts';
import { complement, withForeignCells } from './kept.ts';
import { holderOf, phaseRows, repeatRows } from './put-around.ts';
import { type FormContext, type ItemHolder, questionRows } from './put-question.ts';
import { cellOf, ownColumn, type Row, rowOf } from './workbook.ts';

export interface ExportBench {
  readonly context: FormContext;
  readonly names: FormNames;
  readonly lists: FormLists;
  readonly optionsIn: (question: string) => readonly string[];
  readonly survey: Row[];
  /** Conditions of groups that stand open and are no part of the template. */
  readonly around: string[];
}

/** Parts of `x-xlsform` that the sheets show themselves. */
const shownParts: readonly string[] = [
  ...['name', 'list', 'row', 'say', 'headline', 'item', 'before', 'end', 'closing', 'ungrouped'],
];

/** Keys with what of `x-xlsform` no cell shows. */
const withoutShownParts = (keys: Keys): Keys => {
  const kept = keys.get('x-xlsform');
  if (!isMap(kept)) return keys;
  const rest = Object.entries(kept).filter(([part]) => !shownParts.includes(part));
  const found = new Map(keys);
  if (rest.length === 0) found.delete('x-xlsform');
  else found.set('x-xlsform', Object.fromEntries(rest));
  return found;
};

export const rowsIn = (data: Data | undefined): readonly Row[] =>
  listIn(data).flatMap((row) =>
    isMap(row) ? [rowOf(Object.entries(row).map(([column, text]) => [column, textOf(text)] as const))] : [],
  );

export const cellsIn = (data: Data | undefined): Readonly<Record<string, string>> =>
  isMap(data) ? Object.fromEntries(Object.entries(data).map(([column, text]) => [column, textOf(text)])) : {};

const getContext = ({ context, around }: ExportBench): GetContext => ({
  languages: context.languages,
  first: context.first,
  idOf: idOfIn(context),
  ours: true,
  around,
});

/** Ids by their names, which are as many. */
const idOfIn = (context: FormContext): ((name: string) => string) => {
  const ids = new Map([...context.questions.keys()].map((id) => [context.nameOf(id), id]));
  return (name) => ids.get(name) ?? name;
};

const jsonCell = (data: Readonly<Record<string, Data>>): string =>
  Object.keys(data).length === 0 ? '' : JSON.stringify(data);

export const withJson = (row: Row, data: Readonly<Record<string, Data>>): Row =>
  rowOf([...row, [ownColumn, jsonCell(data)]]);

/** A row that comes with a part, with the cells in it that a form had otherwise. */
const asKept = (row: Row, keys: Keys, role: 'say' | 'headline' | 'item'): Row =>
  rowOf(new Map([...row, ...Object.entries(cellsIn(keptOf(keys, role)))]));

export const putRaw = (bench: ExportBench, data: Data | undefined): void => {
  for (const row of rowsIn(data)) {
    const type = cellOf(row, 'type').replaceAll(' ', '_');
    if (type === 'begin_group')
      bench.around.push(conditionFrom(cellOf(row, 'relevant'), getContext(bench)) ?? '');
    if (type === 'end_group') bench.around.pop();
    bench.survey.push(row);
  }
};

/** The id, where it cannot be told from the name; `named` when the template itself says what a form calls it. */
const renamed = (
  keys: Keys,
  key: 'id' | 'repeat',
  name: string,
  allowed: 'question' | 'phase',
): Readonly<Record<string, Data>> => {
  const id = textOf(keys.get(key));
  const named = textOf(keptOf(keys, 'name')) !== '';
  if (slugOf(name, allowed) === id && (named || id === name)) return {};
  return { [key]: id, name, ...(named ? { named } : {}) };
};

const shownContext = (bench: ExportBench): GetContext => {
  const context = getContext(bench);
  return { ...context, around: context.around.filter((when) => when !== '') };
};

const putQuestion = (bench: ExportBench, keys: Keys, holder: ItemHolder | null): void => {
  putRaw(bench, keptOf(keys, 'before'));
  const { context, survey } = bench;
  const rows = questionRows(keys, context, holder);
  const get = shownContext(bench);
  const shown = (main: Row): Keys => questionFrom({ ...rows, main }, get) ?? new Map();
  const main = withForeignCells(rows.main, cellsIn(keptOf(keys, 'row')), keys, shown);
  const id = textOf(keys.get('id'));
  const list = rows.choices === null ? null : (/ (\S+)/.exec(cellOf(rows.main, 'type'))?.[1] ?? null);
  const automatic =
    list !== null && keptOf(keys, 'list') === undefined && list !== listWish(keys) ? { list } : {};
  const kept = {
    ...complement(withoutShownParts(keys), shown(main)),
    ...renamed(keys, 'id', context.nameOf(id), 'question'),
    ...automatic,
  };
  if (rows.say !== null) survey.push(withJson(asKept(rows.say, keys, 'say'), { 'say of': id }));
  survey.push(withJson(main, kept));
  if (rows.headline !== null)
    survey.push(withJson(asKept(rows.headline, keys, 'headline'), { 'headline of': id }));
};

const putRepeat = (bench: ExportBench, keys: Keys, items: readonly WrittenItem[]): void => {
  putRaw(bench, keptOf(keys, 'before'));
  const { context, survey } = bench;
  const holder = holderOf(keys, items, context.first, bench.optionsIn);
  const { begin, shown: itemRow, calculation } = repeatRows(keys, context, holder);
  const get = shownContext(bench);
  const shown = (row: Row): Keys => repeatFrom(row, get);
  const row = withForeignCells(begin, cellsIn(keptOf(keys, 'row')), keys, shown);
  const id = textOf(keys.get('repeat'));
  const kept = {
    ...complement(withoutShownParts(keys), shown(row)),
    ...renamed(keys, 'repeat', context.nameOf(id), 'question'),
  };
  survey.push(withJson(row, kept));
  if (itemRow !== null) survey.push(withJson(asKept(itemRow, keys, 'item'), { 'item of': id }));
  putItems({ ...bench, around: [] }, items, holder, calculation);
  putRaw(bench, keptOf(keys, 'end'));
  survey.push(rowOf([['type', 'end_repeat'], ...Object.entries(cellsIn(keptOf(keys, 'closing')))]));
};

const putItems = (
  bench: ExportBench,
  items: readonly WrittenItem[],
  holder: string | null,
  calculation: string | null,
): void => {
  for (const item of items) {
    if (item.item === 'repeat') putRepeat(bench, item.keys, item.items);
    else {
      const holds = calculation !== null && textOf(item.keys.get('id')) === holder;
      putQuestion(bench, item.keys, holds ? { calculation } : null);
    }
  }
};

export const putPhase = (bench: ExportBench, { keys, items }: WrittenPhase): void => {
  putRaw(bench, keptOf(keys, 'before'));
  const { context, names, survey } = bench;
  const id = textOf(keys.get('id'));
  const name = names.phaseName(id);
  const grouped = keptOf(keys, 'ungrouped') !== true || keys.has('when');
  const { begin, say } = phaseRows(keys, context, name, names.phaseSayName(id));
  if (grouped) {
    const shown = (row: Row): Keys => phaseFrom(row, say, cellOf(row, 'name'), shownContext(bench));
    const row = withForeignCells(begin, cellsIn(keptOf(keys, 'row')), keys, shown);
    survey.push(
      withJson(row, {
        ...complement(withoutShownParts(keys), shown(row)),
        ...renamed(keys, 'id', name, 'phase'),
      }),
    );
  }
  if (say !== null) survey.push(withJson(asKept(say, keys, 'say'), { 'say of phase': id }));
  putItems(bench, items, null, null);
  putRaw(bench, keptOf(keys, 'end'));
  if (grouped)
    survey.push(rowOf([['type', 'end_group'], ...Object.entries(cellsIn(keptOf(keys, 'closing')))]));
};
