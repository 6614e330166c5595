/** Branches of the survey as questions and repeats; what no question can ask stays with its neighbour, as it stood. */
import type { Data, Text } from '../template.ts';
import type { Keys, WrittenItem } from '../written.ts';
import { dataIn, isMap, same } from './data.ts';
import { repeatFrom } from './get-around.ts';
import { conditionFrom, listOf, questionFrom, typeOf } from './get-question.ts';
import {
  type Cells,
  getContextOf,
  type ImportBench,
  isHelper,
  keptIn,
  listNameOf,
  namePart,
  noteDropped,
  partOf,
  putContextOf,
  rawCells,
  usable,
  withoutOwn,
  withParts,
} from './import-bench.ts';
import { nameIn } from './import-ids.ts';
import { type Calculation, helpersOf, noCalculation, questionIn } from './import-question.ts';
import { helperPart, keepCells, keepRow } from './import-told.ts';
import { foreignCells, restored } from './kept.ts';
import { textFrom } from './languages.ts';
import { holderOf, repeatRows } from './put-around.ts';
import type { FormRow } from './read-form.ts';
import type { Branch, GroupBranch, RepeatBranch } from './survey-tree.ts';
import { cellOf, ownColumn, type Row, rowOf } from './workbook.ts';

export interface ReadItems {
  readonly items: readonly WrittenItem[];
  /** Rows after the last item. */
  readonly end: readonly Cells[];
}

const deepest = 2;

/** The row that shows the item a repeat goes over, which stands first in it. */
const itemRowOf = ({ inside: [head] }: RepeatBranch): FormRow | null =>
  head?.branch === 'row' && dataIn(cellOf(head.row.cells, ownColumn))['item of'] !== undefined
    ? head.row
    : null;

const ownRows = (branch: GroupBranch | RepeatBranch): readonly Branch[] =>
  branch.branch === 'repeat' && itemRowOf(branch) !== null ? branch.inside.slice(1) : branch.inside;

/** What is asked before each turn and what a turn is called share the label of the repeat: a change there is to the first. */
const withLabels = (
  keys: Keys,
  kept: Cells,
  label: Data | undefined,
  ofItem: Text,
  wasOfItem: Text,
): Keys => {
  const found = new Map(keys);
  const ask = kept['ask'];
  if (ask === undefined || ask === null) return keys;
  if (!found.has('ask') && label !== undefined) found.set('ask', label);
  const isRenamed = Object.keys(ofItem).length > 0 && !same(ofItem, wasOfItem);
  const was = kept['each'] === undefined ? ask : kept['each'];
  const each = isRenamed ? ofItem : was;
  if (each === null) found.delete('each');
  else found.set('each', each);
  return found;
};

/** Whether there is anything in it that can be asked. */
export const asks = (bench: ImportBench, branch: Branch, depth: number): boolean => {
  if (branch.branch === 'row') {
    const list = listOf(branch.row.cells);
    const choices = list === null ? null : (bench.lists.get(list) ?? null);
    const rows = { main: usable(bench, branch.row), say: null, headline: null, choices };
    return questionFrom(rows, getContextOf(bench, [])) !== null;
  }
  const inner = branch.branch === 'repeat' ? depth + 1 : depth;
  return inner <= deepest && ownRows(branch).some((child) => asks(bench, child, inner));
};

const keepBranch = (bench: ImportBench, branch: Branch): readonly Cells[] =>
  branch.branch === 'row'
    ? [keepRow(bench, branch.row)]
    : [
        keepRow(bench, branch.row),
        ...branch.inside.flatMap((child) => keepBranch(bench, child)),
        rawCells(branch.end),
      ];

export const closingOf = ({ cells }: FormRow): Cells =>
  Object.fromEntries([...cells].filter(([column]) => column !== 'type' && column !== ownColumn));

const repeatIn = (
  bench: ImportBench,
  branch: RepeatBranch,
  around: readonly string[],
  depth: number,
): WrittenItem => {
  const { row, inside } = branch;
  const id = bench.ids.byRow.get(row.number) ?? '';
  const itemRow = itemRowOf(branch);
  const shown = new Map(repeatFrom(usable(bench, row), getContextOf(bench, around))).set('repeat', id);
  const kept = keptIn(bench, row, 'repeat');
  const inner = ownRows(branch);
  const couldHold =
    kept['over'] === undefined
      ? []
      : itemsIn({ ...bench, kept: [], origins: new Map() }, inner, [], depth + 1, noCalculation).items;
  const optionsIn = (question: string): readonly string[] => {
    const list = listNameOf(bench, question);
    return (list === null ? [] : (bench.lists.get(list) ?? [])).map((choice) => cellOf(choice, 'name'));
  };
  const context = putContextOf(
    bench,
    { item: itemRow === null ? '' : nameIn(itemRow.cells) },
    itemRow === null ? null : listOf(itemRow.cells),
  );
  const written = (keys: Keys) =>
    repeatRows(keys, context, holderOf(keys, couldHold, bench.first, optionsIn));
  const asOne = (begin: Row, item: Row | null): Row =>
    rowOf([
      ...withoutOwn(begin),
      ['item', item === null ? '' : JSON.stringify([typeOf(item), cellOf(item, 'calculation')])],
    ]);
  const cells = asOne(row.cells, itemRow?.cells ?? null);
  const found = restored(shown, kept, cells, (given) => {
    const { begin, shown: item } = written(given);
    return asOne(begin, item);
  });
  const labelOf = (item: Row | null | undefined): Text =>
    item === null || item === undefined ? {} : textFrom('label', item, bench.languages);
  const wasOfItem = labelOf(written(new Map([...found, ...Object.entries(kept)])).shown);
  const keys = withLabels(found, kept, shown.get('each'), labelOf(itemRow?.cells), wasOfItem);
  if (kept['over'] !== undefined && !keys.has('over')) noteDropped(bench, row, 'over');
  const { begin, shown: ownItem, calculation } = written(keys);
  const holder = holderOf(keys, couldHold, bench.first, optionsIn);
  const skipsHead = itemRow !== null && keys.has('over');
  const { items, end } = itemsIn(bench, skipsHead ? inner : inside, [], depth + 1, {
    holder,
    calculation,
  });
  const foreign = foreignCells(withoutOwn(row.cells), begin);
  keepCells(bench, row, foreign, begin, keys);
  const whole = withParts(keys, {
    ...namePart(row.cells, 'repeat', 'question'),
    ...partOf('row', foreign),
    ...(skipsHead ? helperPart(bench, 'item', itemRow, ownItem, row) : {}),
    ...partOf('end', end),
    ...partOf('closing', closingOf(branch.end)),
  });
  return { item: 'repeat', keys: whole, items };
};

/** `around`: the conditions of the groups that stand open, which hide what is in them. */
export const itemsIn = (
  bench: ImportBench,
  branches: readonly Branch[],
  around: readonly string[],
  depth: number,
  over: Calculation = noCalculation,
): ReadItems => {
  const items: WrittenItem[] = [];
  let waiting: Cells[] = [];
  const add = (item: WrittenItem, row: FormRow): void => {
    const keys = withParts(item.keys, partOf('before', waiting));
    waiting = [];
    bench.origins.set(keys, row);
    items.push({ ...item, keys });
  };
  for (let index = 0; index < branches.length; index += 1) {
    const branch = branches[index];
    if (branch === undefined) break;
    if (branch.branch === 'group' && asks(bench, branch, depth)) {
      waiting.push(keepRow(bench, branch.row));
      const when = conditionFrom(cellOf(usable(bench, branch.row), 'relevant'), bench.ids);
      const inner = itemsIn(bench, branch.inside, when === null ? around : [...around, when], depth, over);
      for (const item of inner.items) {
        const row = bench.origins.get(item.keys) ?? branch.row;
        const before = item.keys.get('x-xlsform');
        const own = isMap(before) && Array.isArray(before['before']) ? before['before'] : [];
        waiting = [...waiting, ...own];
        add(item, row);
      }
      waiting.push(...inner.end, rawCells(branch.end));
    } else if (branch.branch === 'repeat' && asks(bench, branch, depth)) {
      add(repeatIn(bench, branch, around, depth), branch.row);
    } else if (branch.branch === 'row') {
      const next = branches[index + 1];
      const nextId = next === undefined ? undefined : bench.ids.byRow.get(next.row.number);
      if (isHelper(branch, 'say of', nextId) && typeOf(branch.row.cells) === 'note' && next?.branch === 'row')
        continue;
      const helpers = helpersOf(bench, branch.row, branches[index - 1], next);
      const keys = questionIn(bench, branch.row, helpers, around, over);
      if (keys === null) {
        if (helpers.say !== null) waiting.push(keepRow(bench, helpers.say));
        waiting.push(keepRow(bench, branch.row));
      } else {
        add({ item: 'question', keys }, branch.row);
        if (helpers.headline !== null && keys.has('headline')) index += 1;
      }
    } else waiting.push(...keepBranch(bench, branch));
  }
  return { items, end: waiting };
};
