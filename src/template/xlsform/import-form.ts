/** A form of ODK or Kobo as a template: what is not askable here stays with it as it stood, and is told. */
import type { Data } from '../template.ts';
import type { Keys, WrittenItem, WrittenPhase, WrittenTemplate } from '../written.ts';
import { unusableConditions } from './check-imported.ts';
import type { KnownQuestion } from './condition-kinds.ts';
import { dataIn, listIn, textOf } from './data.ts';
import { exportForm } from './export-form.ts';
import { settingsRow } from './export-head.ts';
import { faultsOf } from './faults.ts';
import { formNotes, withoutDoubles } from './form-notes.ts';
import type { FormProblem, KeptAsItWas, Reason } from './form-problem.ts';
import { templateFrom } from './get-around.ts';
import { type ImportBench, partOf, withoutOwn, withParts } from './import-bench.ts';
import { importedIds } from './import-ids.ts';
import { phasesIn, type ReadPhases } from './import-phases.ts';
import { columnsOnce } from './import-told.ts';
import { foreignCells, restored } from './kept.ts';
import { type FormLanguage, headingFor } from './languages.ts';
import { knownQuestion } from './put-question.ts';
import { type Form, readForm } from './read-form.ts';
import { type Branch, listProblems, listsOf, surveyTree } from './survey-tree.ts';
import { inSheet, unfitting } from './unfitting.ts';
import { withFormNames } from './with-form-names.ts';
import { cellOf, ownColumn, type Row, type Workbook } from './workbook.ts';

export interface ImportedForm {
  /** Null when anything is wrong with the form. */
  readonly template: WrittenTemplate | null;
  readonly problems: readonly FormProblem[];
  readonly kept: readonly KeptAsItWas[];
  /** What came in otherwise than it was, or should be looked at. */
  readonly notes: readonly FormProblem[];
}

/** The languages that travelled, in their order, unless the form has others or another default now. */
const languagesOf = (form: Form): readonly [FormLanguage, ...FormLanguage[]] => {
  const kept = listIn(dataIn(cellOf(form.settings, ownColumn))['languages']).map(textOf);
  const now = form.languages.map(({ code }) => code);
  const isSame =
    now.every((code) => kept.includes(code)) &&
    (kept[0] === now[0] || cellOf(form.settings, 'default_language') === headingFor(kept[0] ?? ''));
  const [first, ...others] = isSame
    ? kept.map(
        (code) =>
          form.languages.find((language) => language.code === code) ?? { code, heading: headingFor(code) },
      )
    : form.languages;
  return [first ?? form.languages[0], ...others];
};

const questionsIn = (items: readonly WrittenItem[]): readonly Keys[] =>
  items.flatMap((item) => (item.item === 'repeat' ? questionsIn(item.items) : [item.keys]));

const knownIn = (phases: readonly WrittenPhase[], first: string): ReadonlyMap<string, KnownQuestion> =>
  new Map(
    phases.flatMap(({ items }) =>
      questionsIn(items).map((keys) => [textOf(keys.get('id')), knownQuestion(keys, first)] as const),
    ),
  );

/** Each round leaves out what the one before found unusable, until nothing more is. */
const settled = (
  start: ImportBench,
  branches: readonly Branch[],
): { readonly bench: ImportBench; readonly read: ReadPhases } => {
  let questions = start.questions;
  const unusable = new Map<string, Reason>();
  for (let round = 0; ; round += 1) {
    const bench: ImportBench = {
      ...start,
      questions,
      unusable,
      origins: new Map(),
      kept: [],
      notes: [],
      helperNames: new Map(),
    };
    const read = phasesIn(bench, branches);
    const known = knownIn(read.phases, start.first);
    const isKnown = JSON.stringify([...known]) === JSON.stringify([...questions]);
    const found = unusableConditions(read.phases, start.first);
    if (isKnown && found.length === 0) return { bench, read };
    questions = known;
    if (!isKnown && round === 0) continue;
    for (const { keys, column, reason } of found) {
      const row = bench.origins.get(keys);
      if (row !== undefined) unusable.set(`${row.number} ${column}`, reason);
    }
    if (round > start.form.survey.length + 2) return { bench, read };
  }
};

const cellsOf = (row: Row): Readonly<Record<string, Data>> => Object.fromEntries(row);

const headingParts = (languages: readonly FormLanguage[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    languages.flatMap(({ code, heading }) => (heading === headingFor(code) ? [] : [[code, heading]])),
  );

const headOf = (
  form: Form,
  languages: readonly [FormLanguage, ...FormLanguage[]],
  id: string,
  kept: KeptAsItWas[],
): Keys => {
  const [first] = languages;
  const codes = languages.map(({ code }) => code);
  const travelled = Object.entries(dataIn(cellOf(form.settings, ownColumn))).filter(
    ([key]) => key !== 'languages',
  );
  const cells = withoutOwn(form.settings);
  const written = (keys: Keys): Row => settingsRow(keys, languages, first.code);
  const keys = restored(templateFrom(cells, codes, id), Object.fromEntries(travelled), cells, written);
  const settings = foreignCells(cells, written(keys));
  for (const [column, text] of Object.entries(settings))
    if (text !== '' && !['form_id', 'default_language'].includes(column))
      kept.push({ code: 'cell', cell: 'settings', column, name: '', text, rows: 1, reason: null });
  return withParts(keys, {
    ...partOf('languages', headingParts(languages)),
    ...partOf('settings', settings),
  });
};

/** Lists as they stand in the form, where writing them anew would not give the same. */
const choicesPart = (
  form: Form,
  template: WrittenTemplate,
  kept: KeptAsItWas[],
): Readonly<Record<string, Data>> => {
  const [, choices] = exportForm(template).workbook;
  const [columns = [], ...rows] = choices?.rows ?? [];
  const written = rows.map((row) =>
    Object.fromEntries(columns.flatMap((column, index) => (row[index] ? [[column, row[index]]] : []))),
  );
  const sorted = (cells: object): string => JSON.stringify(Object.entries(cells).sort());
  const there = form.choices.map(({ cells }) => cellsOf(withoutOwn(cells)));
  if (there.map(sorted).join('\n') === written.map(sorted).join('\n')) return {};
  const usual = (column: string): boolean =>
    column === 'list_name' || column === 'name' || column.startsWith('label');
  for (const column of new Set(there.flatMap((cells) => Object.keys(cells))))
    if (!usual(column))
      kept.push({ code: 'column', cell: 'choices', column, name: '', text: '', rows: 1, reason: null });
  return { choices: there };
};

const nothing = (problems: readonly FormProblem[]): ImportedForm => ({
  template: null,
  problems,
  kept: [],
  notes: [],
});

const wholeOf = (
  bench: ImportBench,
  read: ReadPhases,
  id: string,
  languages: readonly [FormLanguage, ...FormLanguage[]],
): WrittenTemplate => {
  const { form, kept } = bench;
  const head = headOf(form, languages, id, kept);
  const sheets = Object.fromEntries(form.others.map(({ name, rows }) => [name, rows]));
  for (const { name } of form.others)
    kept.push({ code: 'sheet', cell: name, column: null, name: '', text: '', rows: 1, reason: null });
  const keys = withParts(head, { ...partOf('end', read.end), ...partOf('sheets', sheets) });
  const template = withFormNames(bench, { keys, phases: read.phases });
  return { ...template, keys: withParts(keys, choicesPart(form, template, kept)) };
};

/**
 * `spoken`: the language of texts for which the form names none; `id`: what the template is called when the settings do
 * not say.
 */
export const importForm = (workbook: Workbook, spoken: string, id: string): ImportedForm => {
  const { form, problems: ofSheets } = readForm(workbook, spoken);
  if (form === null) return nothing(ofSheets);
  const lists = listsOf(form);
  const { branches, problems: ofRows } = surveyTree(form, lists);
  const problems = [...ofRows, ...listProblems(form)];
  if (problems.length > 0) return nothing(problems);
  const languages = languagesOf(form);
  const [{ code: first }] = languages;
  const dropped = new Map<string, readonly FormProblem[]>();
  for (;;) {
    const start: ImportBench = {
      ...{ form, lists, ids: importedIds(form), languages, first, questions: new Map() },
      ...{ unusable: new Map(), dropped: new Set(dropped.keys()), origins: new Map(), kept: [], notes: [] },
      helperNames: new Map(),
    };
    const { bench, read } = settled(start, branches);
    if (read.phases.length === 0) return nothing([{ code: 'nothing-to-ask', cell: 'survey', params: {} }]);
    const template = wholeOf(bench, read, id, languages);
    const faults = faultsOf(template);
    if (faults.length === 0) {
      const kept = columnsOnce(bench.kept, (column) => form.cellAt('survey', 1, column));
      const notes = [...formNotes(form), ...bench.notes, ...[...dropped.values()].flat()];
      return { template, problems: [], kept, notes: withoutDoubles(notes) };
    }
    const more = unfitting(bench, faults).filter(([key]) => !dropped.has(key));
    if (more.length === 0) return nothing(faults.map((fault) => inSheet(bench, fault)));
    for (const [key, notes] of more) dropped.set(key, notes);
  }
};
