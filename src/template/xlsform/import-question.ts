/** A row of the survey, with the note and the headline that came with it, as a question. */
import type { Data } from '../template.ts';
import type { Keys } from '../written.ts';
import { dataIn, textOf } from './data.ts';
import { asShown, listWish, valuesIn } from './form-lists.ts';
import { listOf, questionFrom, typeOf, yesNoList } from './get-question.ts';
import {
  getContextOf,
  type ImportBench,
  isHelper,
  isOurs,
  keptIn,
  namePart,
  partOf,
  putContextOf,
  usable,
  withoutOwn,
  withParts,
} from './import-bench.ts';
import { nameIn } from './import-ids.ts';
import { helperPart, keepCells } from './import-told.ts';
import { foreignCells, restored } from './kept.ts';
import { type QuestionRows, questionRows } from './put-question.ts';
import type { FormRow } from './read-form.ts';
import type { Branch } from './survey-tree.ts';
import { cellOf, ownColumn, type Row, rowOf } from './workbook.ts';

/** All that is written of a question, as one row; of choices that are the type's own, the values alone. */
const flat = ({ main, say, headline, choices }: QuestionRows, fixed: boolean): Row =>
  rowOf([
    ...withoutOwn(main),
    ['choices', choices === null ? '' : (fixed ? valuesIn : asShown)(choices)],
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

/** The type that the question had when it was sent out, where the sheet alone does not tell. */
const hadType = (
  bench: ImportBench,
  kept: Readonly<Record<string, Data>>,
  shown: Keys,
  list: string | null,
): string => {
  const type = textOf(kept['type']);
  if (type !== '') return type;
  return isOurs(bench) && yesNoList.test(list ?? '') ? 'yes_no' : textOf(shown.get('type'));
};

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
  const kept = keptIn(bench, row, 'question');
  const was = hadType(bench, kept, shown, list);
  const fixed = ['yes_no', 'stage', 'consent'].includes(was);
  const found = restored(shown, kept, flat({ ...rows, main: row.cells }, fixed), (given) =>
    flat(written(given), fixed),
  );
  const keys = new Map(found).set('id', bench.ids.byRow.get(row.number) ?? textOf(found.get('id')));
  if (fixed && keys.get('type') === 'choice')
    bench.notes.push({
      code: `no-longer-${was}`,
      cell: bench.form.cellAt('survey', row.number, 'type'),
      params: { name: nameIn(row.cells), list: list ?? '' },
    });
  const { main, say: ownSay, headline: ownHeadline } = written(keys);
  const foreign = foreignCells(withoutOwn(row.cells), main);
  keepCells(bench, row, foreign, main, keys);
  const wish = listWish(keys);
  const automatic = dataIn(cellOf(row.cells, ownColumn))['list'];
  const whole = withParts(keys, {
    ...namePart(row.cells, 'id', 'question'),
    ...(list === null || list === wish || automatic === list || choices === null ? {} : { list }),
    ...partOf('row', foreign),
    ...helperPart(bench, 'say', say, ownSay, row),
    ...helperPart(bench, 'headline', headline, ownHeadline, row),
  });
  return whole;
};

/** The note and the headline that came with a question, when they still stand beside it. */
export const helpersOf = (
  bench: ImportBench,
  row: FormRow,
  before: Branch | undefined,
  after: Branch | undefined,
) => {
  const id = bench.ids.byRow.get(row.number);
  const isText = (type: string): boolean => type === 'text' || type === 'string';
  return {
    say: isHelper(before, 'say of', id) && typeOf(before.row.cells) === 'note' ? before.row : null,
    headline:
      isHelper(after, 'headline of', id) && isText(typeOf(after.row.cells)) && isText(typeOf(row.cells))
        ? after.row
        : null,
  };
};
