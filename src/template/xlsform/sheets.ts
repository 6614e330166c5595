/** Lays rows out under their columns, in the order in which people expect these. */
import type { Data } from '../template.ts';
import { isMap, listIn, textOf } from './data.ts';
import { columnFor, type FormLanguage } from './languages.ts';
import { cellOf, ownColumn, type Row, type Sheet, type Workbook } from './workbook.ts';

const surveyColumns = [
  ...['type', 'name', 'label', 'hint', 'required', 'relevant', 'constraint', 'constraint_message'],
  ...['default', 'calculation', 'repeat_count', 'parameters', 'appearance', 'read_only', 'choice_filter'],
] as const;
const choiceColumns = ['list_name', 'name', 'label'] as const;
const settingsColumns = ['form_title', 'form_id', 'version', 'default_language'] as const;

const sheetOf = (
  name: string,
  rows: readonly Row[],
  expected: readonly string[],
  languages: readonly FormLanguage[],
): Sheet => {
  const filled = new Set(rows.flatMap((row) => [...row.keys()]));
  const usual = expected.flatMap((base) => [
    ...new Set([base, ...languages.map((language) => columnFor(base, language))]),
  ]);
  const always = expected.slice(0, 2);
  const others = [...filled].filter((column) => !usual.includes(column) && column !== ownColumn);
  const columns = [
    ...usual.filter((column) => filled.has(column) || always.includes(column)),
    ...others,
    ...(filled.has(ownColumn) ? [ownColumn] : []),
  ];
  return { name, rows: [columns, ...rows.map((row) => columns.map((column) => cellOf(row, column)))] };
};

interface Sheets {
  readonly survey: readonly Row[];
  readonly choices: readonly Row[];
  readonly settings: readonly Row[];
  readonly languages: readonly FormLanguage[];
  /** Other sheets of the form this once was: rows of cells by name. */
  readonly others: Data | undefined;
}

export const sheetsOf = ({ survey, choices, settings, languages, others }: Sheets): Workbook => [
  sheetOf('survey', survey, surveyColumns, languages),
  sheetOf('choices', choices, choiceColumns, languages),
  sheetOf('settings', settings, settingsColumns, []),
  ...Object.entries(isMap(others) ? others : {}).map(([name, rows]) => ({
    name,
    rows: listIn(rows).map((row) => listIn(row).map(textOf)),
  })),
];
