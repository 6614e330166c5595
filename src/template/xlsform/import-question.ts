/** A row of the survey, with the note and the headline that came with it, as a question. */
import type { Keys } from '../written.ts';
import { dataIn, textOf } from './data.ts';
import { asShown, listWish } from './form-lists.ts';
import { listOf, questionFrom, typeOf } from './get-question.ts';
import {
  getContextOf,
  type ImportBench,
  isHelper,
  keepCells,
  keptIn,
  namePart,
  partOf,
  putContextOf,
  usable,
  withoutOwn,
  withParts,
} from './import-bench.ts';
import { nameIn } from './import-ids.ts';
import { foreignCells, restored } from './kept.ts';
import { type QuestionRows, questionRows } from './put-question.ts';
import type { FormRow } from './read-form.ts';
import type { Branch } from './survey-tree.ts';
import { cellOf, ownColumn, type Row, rowOf } from './workbook.ts';

/** All that is written of a question, as one row. */
const flat = ({ main, say, headline, choices }: QuestionRows): Row =>
  rowOf([
    ...withoutOwn(main),
    ['choices', choices === null ? '' : asShown(choices)],
    [
      'say',
      say === null
        ? ''
        : JSON.stringify([...withoutOwn(say)].filter(([column]) => column.startsWith('label')).sort()),
    ],
    ['headline', headline === null ? '' : 'asked'],
  ]);

export interface Calculation {
  readonly holder: string | null;
  readonly calculation: string | null;
}

export const noCalculation: Calculation = { holder: null, calculation: null };

export const questionIn = (
  bench: ImportBench,
  row: FormRow,
  helpers: { readonly say: FormRow | null; readonly headline: FormRow | null },
  around: readonly string[],
  over: Calculation,
): Keys | null => {
  const list = listOf(row.cells);
  const choices = list === null ? null : (bench.lists.get(list) ?? null);
  const { say, headline } = helpers;
  const rows: QuestionRows = {
    main: usable(bench, row),
    say: say?.cells ?? null,
    headline: headline?.cells ?? null,
    choices,
  };
  const shown = questionFrom(rows, getContextOf(bench, around));
  if (shown === null) return null;
  const names = {
    say: say === null ? '' : nameIn(say.cells),
    headline: headline === null ? '' : nameIn(headline.cells),
  };
  const context = putContextOf(bench, names, list);
  const written = (keys: Keys): QuestionRows => {
    const holds = over.calculation !== null && over.holder === textOf(keys.get('id'));
    return questionRows(
      keys,
      context,
      holds && over.calculation !== null ? { calculation: over.calculation } : null,
    );
  };
  const keys = restored(shown, keptIn(row.cells), flat({ ...rows, main: row.cells }), (found) =>
    flat(written(found)),
  );
  const main = written(keys).main;
  const foreign = foreignCells(withoutOwn(row.cells), main);
  keepCells(bench, row, foreign, main);
  const wish = listWish(keys);
  const automatic = dataIn(cellOf(row.cells, ownColumn))['list'];
  const whole = withParts(keys, {
    ...namePart(row.cells, 'id', 'question'),
    ...(list === null || list === wish || automatic === list || choices === null ? {} : { list }),
    ...partOf('row', foreign),
  });
  return whole;
};

/** The note and the headline that came with a question, when they are still what they were. */
export const helpersOf = (
  bench: ImportBench,
  id: string | undefined,
  before: Branch | undefined,
  after: Branch | undefined,
) => ({
  say: isHelper(before, 'say of', id) && typeOf(before.row.cells) === 'note' ? before.row : null,
  headline: isHelper(after, 'headline of', id) && isPlainHeadline(bench, after.row) ? after.row : null,
});

const isPlainHeadline = (bench: ImportBench, row: FormRow): boolean => {
  const plain = questionRows(
    new Map([
      ['id', ''],
      ['type', 'text'],
      ['headline', 'story'],
    ]),
    putContextOf(bench, { headline: nameIn(row.cells) }, null),
    null,
  );
  const differing = Object.keys(foreignCells(withoutOwn(row.cells), plain.headline ?? new Map()));
  return differing.every((column) => column === 'relevant');
};
