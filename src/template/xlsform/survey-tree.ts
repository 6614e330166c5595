/** The rows of the survey sheet as a tree of groups and repeats, and all that is wrong with its rows told in one go. */
import { nearest } from '../../source/nearest.ts';
import type { FormProblem } from './form-problem.ts';
import { listOf, typeOf } from './get-question.ts';
import type { Form, FormRow } from './read-form.ts';
import { cellOf, type Row } from './workbook.ts';

export type Branch = RowBranch | GroupBranch | RepeatBranch;

export interface RowBranch {
  readonly branch: 'row';
  readonly row: FormRow;
}

interface Framed {
  readonly row: FormRow;
  readonly end: FormRow;
  readonly inside: readonly Branch[];
}

export interface GroupBranch extends Framed {
  readonly branch: 'group';
}

export interface RepeatBranch extends Framed {
  readonly branch: 'repeat';
}

/** Types of rows that a question here can ask, with the other spellings of each. */
const askable = [
  ...[
    'note',
    'text',
    'string',
    'select_one',
    'select_multiple',
    'rank',
    'range',
    'integer',
    'int',
    'decimal',
  ],
  ...['date', 'calculate', 'calculation'],
] as const;

/** Types that are kept as they stand. */
const keptTypes = [
  ...[
    'time',
    'datetime',
    'dateTime',
    'geopoint',
    'geotrace',
    'geoshape',
    'start-geopoint',
    'background-geopoint',
  ],
  ...[
    'image',
    'photo',
    'audio',
    'background-audio',
    'video',
    'file',
    'barcode',
    'acknowledge',
    'trigger',
    'hidden',
  ],
  ...['start', 'end', 'today', 'deviceid', 'device id', 'subscriberid', 'simserial', 'sim id', 'phonenumber'],
  ...[
    'username',
    'email',
    'audit',
    'select_one_from_file',
    'select_multiple_from_file',
    'select_one_external',
  ],
  ...[
    'rank_from_file',
    'xml-external',
    'csv-external',
    'osm',
    'begin_kobomatrix',
    'end_kobomatrix',
    'begin_score',
  ],
  ...['end_score', 'score__row', 'begin_rank', 'end_rank', 'rank__level', 'select', 'entity'],
] as const;

const frames = ['begin_group', 'end_group', 'begin_repeat', 'end_repeat'] as const;

const known: readonly string[] = [...askable, ...keptTypes, ...frames];

const nameForm = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;

const isKnown = (type: string): boolean =>
  known.includes(type) || known.includes(type.split(' ')[0] ?? '') || known.includes(type.toLowerCase());

/** Problems of one row by itself. */
const rowProblems = (
  row: FormRow,
  form: Form,
  lists: ReadonlyMap<string, readonly Row[]>,
): readonly FormProblem[] => {
  const type = typeOf(row.cells);
  const at = (column: string): string => form.cellAt('survey', row.number, column);
  if (type === '' || type.startsWith('end_')) return [];
  if (!isKnown(type)) {
    const near = nearest(type.split(' ')[0] ?? '', known);
    return [
      near === null
        ? { code: 'unknown-type', cell: at('type'), params: { type } }
        : { code: 'unknown-type-near', cell: at('type'), params: { type, near } },
    ];
  }
  const name = cellOf(row.cells, 'name').trim();
  const problems: FormProblem[] = [];
  const base = type.split(' ')[0] ?? '';
  const needsName = [...askable, 'begin_group', 'begin_repeat'].some((each) => each === base);
  if (name === '' && needsName) problems.push({ code: 'no-name', cell: at('name'), params: { type } });
  else if (name !== '' && needsName && !nameForm.test(name))
    problems.push({ code: 'bad-name', cell: at('name'), params: { name } });
  const list = listOf(row.cells);
  const selects = base === 'select_one' || base === 'select_multiple' || base === 'rank';
  if (selects && list === null) problems.push({ code: 'no-list', cell: at('type'), params: { type } });
  else if (selects && list !== null && !list.includes('${') && !lists.has(list)) {
    const near = nearest(list, lists.keys());
    problems.push(
      near === null
        ? { code: 'list-missing', cell: at('type'), params: { list } }
        : { code: 'list-missing-near', cell: at('type'), params: { list, near } },
    );
  }
  return problems;
};

/** Problems of lists: a choice without a name, or twice in a list that does not allow it. */
export const listProblems = (form: Form): readonly FormProblem[] => {
  const seen = new Set<string>();
  const twice = /^(yes|true)/i.test(cellOf(form.settings, 'allow_choice_duplicates'));
  return form.choices.flatMap(({ cells, number }): readonly FormProblem[] => {
    const list = cellOf(cells, 'list_name').trim();
    const name = cellOf(cells, 'name').trim();
    if (list === '') return [];
    if (name === '')
      return [{ code: 'choice-no-name', cell: form.cellAt('choices', number, 'name'), params: { list } }];
    const key = JSON.stringify([list, name]);
    if (seen.has(key) && !twice)
      return [{ code: 'choice-twice', cell: form.cellAt('choices', number, 'name'), params: { list, name } }];
    seen.add(key);
    return [];
  });
};

/** The choices of each list, without the name of the list; a name is trimmed. */
export const listsOf = (form: Form): ReadonlyMap<string, readonly Row[]> => {
  const lists = new Map<string, Row[]>();
  for (const { cells } of form.choices) {
    const list = cellOf(cells, 'list_name').trim();
    if (list === '') continue;
    const row = new Map(cells);
    row.delete('list_name');
    row.set('name', cellOf(cells, 'name').trim());
    const rows = lists.get(list);
    if (rows === undefined) lists.set(list, [row]);
    else rows.push(row);
  }
  return lists;
};

/** Groups in groups. */
const deepest = 40;

interface Open {
  readonly row: FormRow;
  readonly kind: 'group' | 'repeat';
  readonly inside: Branch[];
  readonly names: Map<string, number>;
}

const rowIn = ({ cell }: FormProblem): number => Number(/\d+$/.exec(cell)?.[0] ?? 0);

export interface SurveyTree {
  readonly branches: readonly Branch[];
  readonly problems: readonly FormProblem[];
}

export const surveyTree = (form: Form, lists: ReadonlyMap<string, readonly Row[]>): SurveyTree => {
  const problems: FormProblem[] = [];
  const root: Branch[] = [];
  const rootNames = new Map<string, number>();
  const open: Open[] = [];
  for (const row of form.survey) {
    const type = typeOf(row.cells);
    const top = open.at(-1);
    const at = (column: string): string => form.cellAt('survey', row.number, column);
    problems.push(...rowProblems(row, form, lists));
    const name = cellOf(row.cells, 'name').trim();
    const names = top?.names ?? rootNames;
    if (name !== '' && !type.startsWith('end_')) {
      const before = names.get(name);
      if (before === undefined) names.set(name, row.number);
      else problems.push({ code: 'name-twice', cell: at('name'), params: { name, row: before } });
    }
    if (type === 'begin_group' || type === 'begin_repeat') {
      if (open.length === deepest)
        problems.push({ code: 'too-deep', cell: at('type'), params: { most: deepest } });
      open.push({ row, kind: type === 'begin_group' ? 'group' : 'repeat', inside: [], names: new Map() });
    } else if (type === 'end_group' || type === 'end_repeat') {
      const kind = type === 'end_group' ? 'group' : 'repeat';
      if (top === undefined) problems.push({ code: 'end-without-begin', cell: at('type'), params: { type } });
      else {
        if (top.kind !== kind)
          problems.push({
            code: 'wrong-end',
            cell: at('type'),
            params: {
              type,
              needed: `end_${top.kind}`,
              name: cellOf(top.row.cells, 'name'),
              row: top.row.number,
            },
          });
        open.pop();
        const around = open.at(-1)?.inside ?? root;
        around.push({ branch: top.kind, row: top.row, end: row, inside: top.inside });
      }
    } else (top?.inside ?? root).push({ branch: 'row', row });
  }
  for (const { row, kind } of open)
    problems.push({
      code: 'no-end',
      cell: form.cellAt('survey', row.number, 'type'),
      params: { begin: `begin_${kind}`, needed: `end_${kind}`, name: cellOf(row.cells, 'name') },
    });
  return { branches: root, problems: problems.toSorted((a, b) => rowIn(a) - rowIn(b)) };
};
