/** Reads the sheets of a workbook as a form: rows under known columns, lists of choices, and the languages. */
import type { FormProblem } from './form-problem.ts';
import { codeIn, type FormLanguage, localCode } from './languages.ts';
import { cellOf, type Row, rowOf, type Sheet, type Workbook } from './workbook.ts';

export interface FormRow {
  readonly cells: Row;
  /** One-based, as the spreadsheet counts. */
  readonly number: number;
}

export interface Form {
  readonly survey: readonly FormRow[];
  readonly choices: readonly FormRow[];
  readonly settings: Row;
  /** The default language first. */
  readonly languages: readonly [FormLanguage, ...FormLanguage[]];
  /** Sheets that are none of the three. */
  readonly others: readonly Sheet[];
  /** `survey!B7`; without a column that of the row. */
  readonly cellAt: (sheet: 'survey' | 'choices', row: number, column: string) => string;
}

/** Other spellings of columns. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['list name', 'list_name'],
  ['caption', 'label'],
  ['relevance', 'relevant'],
  ['calculate', 'calculation'],
  ['count', 'repeat_count'],
  ['jr:count', 'repeat_count'],
  ['constraint-msg', 'constraint_message'],
  ['constraint message', 'constraint_message'],
  ['read only', 'read_only'],
  ['readonly', 'read_only'],
  ['repeat count', 'repeat_count'],
]);

const inLanguages: readonly string[] = ['label', 'hint', 'constraint_message'];

/** `Label : English (en)` is `label::English (en)`. */
const columnIn = (heading: string): string => {
  const [base = '', ...rest] = heading.trim().split(/\s*::?\s*/);
  const whole = heading.trim().toLowerCase();
  const known = aliases.get(whole) ?? aliases.get(base.toLowerCase()) ?? base.toLowerCase();
  if (rest.length === 0 || aliases.has(whole)) return known;
  return inLanguages.includes(known) ? `${known}::${rest.join('::')}` : heading.trim();
};

/** Other spellings of columns of the settings. */
const settingsAliases: ReadonlyMap<string, string> = new Map([
  ['id_string', 'form_id'],
  ['title', 'form_title'],
]);

const columnsOf = (sheet: Sheet | undefined): readonly string[] => {
  const columns = (sheet?.rows[0] ?? []).map(columnIn);
  if (sheet?.name.trim().toLowerCase() !== 'settings') return columns;
  return columns.map((column) => {
    const usual = settingsAliases.get(column) ?? column;
    return columns.includes(usual) ? column : usual;
  });
};

/** Columns of one word, around which ODK and Kobo take spaces away. */
const ofOneWord: readonly string[] = ['type', 'name', 'list_name'];

const rowsOf = (sheet: Sheet | undefined): readonly FormRow[] => {
  const columns = columnsOf(sheet);
  return (sheet?.rows ?? []).slice(1).flatMap((cells, index) => {
    const filled = cells.flatMap((text, at) => {
      const column = columns[at] ?? '';
      if (text.trim() === '' || column === '') return [];
      return [[column, ofOneWord.includes(column) ? text.trim() : text] as const];
    });
    return filled.length === 0 ? [] : [{ cells: rowOf(filled), number: index + 2 }];
  });
};

/** A, B, … Z, AA, … */
const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

const headingsIn = (columns: readonly string[]): readonly string[] =>
  columns.flatMap((column) => {
    const at = column.indexOf('::');
    const base = at < 0 ? column : column.slice(0, at);
    return inLanguages.includes(base) ? [at < 0 ? '' : column.slice(at + 2)] : [];
  });

/** The default language of the settings first; columns without a language are in that of the settings, else in `spoken`. */
const languagesOf = (headings: readonly string[], settings: Row, spoken: string): Form['languages'] => {
  const wanted = cellOf(settings, 'default_language').trim();
  const found = [...new Set(headings)];
  const isDefault = (heading: string): boolean =>
    heading === wanted || (wanted !== '' && codeIn(heading) === codeIn(wanted) && codeIn(wanted) !== null);
  const sorted = [
    ...found.filter((heading) => heading !== '' && isDefault(heading)),
    ...found.filter((heading) => heading === ''),
    ...found.filter((heading) => heading !== '' && !isDefault(heading)),
  ];
  const codes = new Set<string>();
  const headed = new Set(found.map(codeIn));
  let unknown = 0;
  const languages = sorted.map((heading): FormLanguage => {
    const wordless = [codeIn(wanted), spoken].filter((code) => !headed.has(code));
    const [named = null] = heading === '' ? wordless : [codeIn(heading)];
    let code = named ?? localCode(unknown++);
    while (codes.has(code)) code = localCode(unknown++);
    codes.add(code);
    return { code, heading };
  });
  const [first = { code: spoken, heading: '' }, ...others] = languages;
  return [first, ...others];
};

/** `spoken`: the language of texts that no column or setting names one for. */
export const readForm = (
  workbook: Workbook,
  spoken: string,
): { readonly form: Form | null; readonly problems: readonly FormProblem[] } => {
  const named = (name: string): Sheet | undefined =>
    workbook.find((sheet) => sheet.name.trim().toLowerCase() === name);
  const [survey, choices, settings] = [named('survey'), named('choices'), named('settings')];
  const refuse = (code: string, cell: string, params = {}) => ({
    form: null,
    problems: [{ code, cell, params }],
  });
  if (survey === undefined)
    return refuse('no-survey', workbook[0]?.name ?? '', {
      sheets: workbook.map(({ name }) => name).join(', '),
    });
  const columns = { survey: columnsOf(survey), choices: columnsOf(choices) };
  if (rowsOf(survey).length === 0) return refuse('empty-survey', survey.name);
  for (const needed of ['type', 'name'])
    if (!columns.survey.includes(needed)) return refuse('no-column', `${survey.name}!A1`, { column: needed });
  for (const [sheet, own] of Object.entries(columns)) {
    const twice = own.find((column, index) => column !== '' && own.indexOf(column) < index);
    if (twice !== undefined)
      return refuse('column-twice', `${sheet}!${letterOf(own.lastIndexOf(twice))}1`, { column: twice });
  }
  const [head] = rowsOf(settings);
  const used = new Set([...rowsOf(survey), ...rowsOf(choices)].flatMap(({ cells }) => [...cells.keys()]));
  const headings = headingsIn([...columns.survey, ...columns.choices].filter((column) => used.has(column)));
  const row = head?.cells ?? rowOf([]);
  return {
    form: {
      survey: rowsOf(survey),
      choices: rowsOf(choices),
      settings: row,
      languages: languagesOf(headings, row, spoken),
      others: workbook.filter(
        (sheet) =>
          ![survey, choices, settings].includes(sheet) &&
          sheet.rows.some((cells) => cells.some((text) => text.trim() !== '')),
      ),
      cellAt: (sheet, number, column) =>
        `${sheet}!${letterOf(Math.max(0, columns[sheet].indexOf(column)))}${number}`,
    },
    problems: [],
  };
};
