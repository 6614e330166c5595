/** A template as a form for ODK and Kobo: the sheets survey, choices and settings. */
import type { WrittenTemplate } from '../written.ts';
import type { KnownQuestion } from './condition-kinds.ts';
import { keptOf, optionsOf, textOf } from './data.ts';
import { formLanguages, putChoices, putSettings } from './export-head.ts';
import { type ExportBench, putPhase, putRaw } from './export-rows.ts';
import { formLists, listWish } from './form-lists.ts';
import { formNames, itemsOfTemplate } from './form-names.ts';
import { type FormContext, knownQuestion } from './put-question.ts';
import { sheetsOf } from './sheets.ts';
import type { Row, Workbook } from './workbook.ts';

/** A condition that may not mean the same in the field, and the question it names that a form holds otherwise. */
interface Unsure {
  readonly id: string;
  readonly names: string;
}

export interface ExportedForm {
  readonly workbook: Workbook;
  readonly unsure: readonly Unsure[];
}

/** The same template gives the same sheets. */
export const exportForm = (written: WrittenTemplate): ExportedForm => {
  const languages = formLanguages(written.keys);
  const first = languages[0]?.code ?? 'en';
  const names = formNames(written);
  const lists = formLists();
  const questions = new Map<string, KnownQuestion>();
  const options = new Map<string, readonly string[]>();
  const wishes = new Map<string, string>();
  for (const { keys, item } of itemsOfTemplate(written)) {
    const id = textOf(keys.get(item === 'repeat' ? 'repeat' : 'id'));
    wishes.set(id, listWish(keys));
    options.set(
      id,
      optionsOf(keys.get('options'), first).map(({ value }) => value),
    );
    if (item === 'question') questions.set(id, knownQuestion(keys, first));
  }
  const unsure: Unsure[] = [];
  const placed = new Map<string, string>();
  const context: FormContext = {
    languages,
    first,
    questions,
    nameOf: names.nameOf,
    helperName: names.helperName,
    listFor: (id, choices) => {
      const name =
        choices.length === 0 ? (placed.get(id) ?? id) : lists.nameFor(wishes.get(id) ?? id, choices);
      placed.set(id, name);
      return name;
    },
    unsure: (id, name) => unsure.push({ id, names: name }),
  };
  const survey: Row[] = [];
  const bench: ExportBench = {
    context,
    names,
    lists,
    survey,
    around: [],
    optionsIn: (question) => options.get(question) ?? [],
  };
  for (const phase of written.phases) putPhase(bench, phase);
  putRaw(bench, keptOf(written.keys, 'end'));
  const settings = putSettings(written.keys, languages, first);
  const choices = putChoices(written.keys, lists, languages);
  const others = keptOf(written.keys, 'sheets');
  return { workbook: sheetsOf({ survey, choices, settings: [settings], languages, others }), unsure };
};
