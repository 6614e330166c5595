/** What stands at the top of the survey as phases: a group is one, and so is what stands between groups. */
import type { Data } from '../template.ts';
import type { Keys, WrittenPhase } from '../written.ts';
import { phaseFrom } from './get-around.ts';
import { typeOf } from './get-question.ts';
import {
  getContextOf,
  type ImportBench,
  isHelper,
  keptIn,
  namePart,
  partOf,
  putContextOf,
  usable,
  withoutOwn,
  withParts,
} from './import-bench.ts';
import { nameIn } from './import-ids.ts';
import { asks, closingOf, itemsIn } from './import-items.ts';
import { helperPart, keepCells } from './import-told.ts';
import { foreignCells, restored } from './kept.ts';
import { phaseRows } from './put-around.ts';
import type { Branch, GroupBranch } from './survey-tree.ts';
import { type Row, rowOf } from './workbook.ts';

type Cells = Readonly<Record<string, Data>>;

export interface ReadPhases {
  readonly phases: readonly WrittenPhase[];
  /** Rows after the last phase. */
  readonly end: readonly Cells[];
}

const asOne = (begin: Row, say: Row | null): Row =>
  rowOf([
    ...withoutOwn(begin),
    [
      'say',
      say === null
        ? ''
        : JSON.stringify([...withoutOwn(say)].filter(([column]) => column.startsWith('label')).sort()),
    ],
  ]);

const phaseIn = (bench: ImportBench, branch: GroupBranch): WrittenPhase => {
  const { row, inside } = branch;
  const id = bench.ids.byRow.get(row.number) ?? 'phase';
  const [head] = inside;
  const asked = inside.slice(1).some((child) => asks(bench, child, 0));
  const isSay = isHelper(head, 'say of phase', id) && typeOf(head.row.cells) === 'note' && asked;
  const sayRow = isSay ? head.row : null;
  const say = sayRow?.cells ?? null;
  const begin = usable(bench, row);
  const shown = phaseFrom(begin, say, id, getContextOf(bench, []));
  const written = (keys: Keys) =>
    phaseRows(keys, putContextOf(bench, {}, null), nameIn(row.cells), say === null ? '' : nameIn(say));
  const kept = keptIn(bench, row, 'phase');
  const keys = restored(shown, kept, asOne(row.cells, say), (found) => {
    const rows = written(found);
    return asOne(rows.begin, rows.say);
  });
  const { items, end } = itemsIn(bench, say === null ? inside : inside.slice(1), [], 0);
  const { begin: expected, say: ownSay } = written(keys);
  const foreign = foreignCells(withoutOwn(row.cells), expected);
  keepCells(bench, row, foreign, expected, keys);
  const whole = withParts(keys, {
    ...namePart(row.cells, 'id', 'phase'),
    ...partOf('row', foreign),
    ...helperPart(bench, 'say', sayRow, ownSay, row),
    ...partOf('end', end),
    ...partOf('closing', closingOf(branch.end)),
  });
  bench.origins.set(whole, row);
  return { keys: whole, items };
};

/** A phase for what stands in no group, called so that no other phase is. */
const looseId = (bench: ImportBench, count: number): string => {
  const used = new Set(bench.ids.byRow.values());
  let id = count === 1 ? 'questions' : `questions_${count}`;
  while (used.has(id)) id = `${id}_`;
  return id;
};

export const phasesIn = (bench: ImportBench, branches: readonly Branch[]): ReadPhases => {
  const phases: WrittenPhase[] = [];
  let loose: Branch[] = [];
  let before: readonly Cells[] = [];
  let count = 0;
  const add = (phase: WrittenPhase): void => {
    const keys = withParts(phase.keys, partOf('before', before));
    const row = bench.origins.get(phase.keys);
    if (row !== undefined) bench.origins.set(keys, row);
    before = [];
    phases.push({ ...phase, keys });
  };
  const close = (): void => {
    const { items, end } = itemsIn(bench, loose, [], 0);
    loose = [];
    if (items.length === 0) {
      before = [...before, ...end];
      return;
    }
    count += 1;
    const parts = { ungrouped: true, ...partOf('end', end) };
    add({ keys: withParts(new Map([['id', looseId(bench, count)]]), parts), items });
  };
  for (const branch of branches) {
    const holds = branch.branch === 'group' && asks(bench, branch, 0);
    if (!holds || branch.branch !== 'group') {
      loose.push(branch);
      continue;
    }
    close();
    add(phaseIn(bench, branch));
  }
  close();
  return { phases, end: before };
};
