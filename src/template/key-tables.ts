/** The keys of a template, phase, repeat and question: one table that reads them and that docs are made from. */
import { type Key, type KeyTable, keysOf, optional, required } from '../source/keys.ts';
import { type Form, listOf, name, node, number, oneOf, placed, text, whole, yesNo } from '../source/shape.ts';
import { textsIn } from '../source/texts.ts';
import { conditionIn } from './condition-shape.ts';
import { optionIn, optionKeys } from './options.ts';
import { fiveD, headlineKinds, questionTypes, recordKinds } from './template.ts';
import { templateIdForm } from './template-id.ts';

const moments = ['live', 'after'] as const;
export const questionIdForm = /^[a-z][a-z0-9_]*$/;
const questionId = name(questionIdForm, 'not-an-id');
const fileId = name(templateIdForm, 'not-an-id');
export const languageCode = name(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'not-a-language');
const oneOfItems: Form = { form: 'list', of: { form: 'keys', name: 'question or repeat' } };

/** The tables for a template in these languages; `source` is the text of its file. */
export const keyTables = (languages: readonly string[], source: string) => {
  const texts = textsIn(languages);
  const condition = conditionIn(source);
  const labels = {
    define: optional(texts),
    discover: optional(texts),
    dream: optional(texts),
    design: optional(texts),
    destiny: optional(texts),
  };
  return {
    template: {
      template: required(fileId),
      version: required(text),
      languages: required(listOf(languageCode)),
      title: required(texts),
      aliases: optional(listOf(text)),
      purpose: optional(texts),
      minutes: optional(whole(0)),
      labels: optional(keysOf('labels', labels)),
      phases: required(node({ form: 'list', of: { form: 'keys', name: 'phase' } })),
    },
    labels,
    phase: {
      id: required(placed(fileId)),
      phase: optional(oneOf(fiveD)),
      title: optional(texts),
      minutes: optional(whole(0)),
      say: optional(texts),
      when: optional(condition),
      of: optional(oneOf(recordKinds)),
      questions: required(node(oneOfItems)),
    },
    repeat: {
      repeat: required(placed(questionId)),
      of: optional(oneOf(recordKinds)),
      each: optional(texts),
      ask: optional(texts),
      at_least: optional(placed(whole(0))),
      at_most: optional(placed(whole(1))),
      over: optional(node()),
      when: optional(condition),
      moment: optional(oneOf(moments)),
      questions: required(node(oneOfItems)),
    },
    question: {
      id: required(placed(questionId)),
      type: required(oneOf(questionTypes)),
      ask: optional(texts),
      help: optional(texts),
      say: optional(texts),
      probes: optional(listOf(texts)),
      headline: optional(oneOf(headlineKinds)),
      when: optional(condition),
      check: optional(condition),
      message: optional(texts),
      computed: optional(condition),
      options: optional(listOf(optionIn(languages, true))),
      required: optional(yesNo),
      default: optional(node()),
      private: optional(yesNo),
      moment: optional(oneOf(moments)),
      captures: optional(placed(text)),
      from: optional(node()),
      to: optional(placed(number)),
      at_most: optional(whole(1)),
      many: optional(yesNo),
      renamed_from: optional(questionId),
    },
    option: optionKeys(languages),
  } as const satisfies Readonly<Record<string, KeyTable>>;
};

export type KeyTables = ReturnType<typeof keyTables>;

/** One row of the table of keys, as docs show it. */
export interface KeyRow {
  /** `template`, `labels`, `phase`, `repeat`, `question` or `option`. */
  readonly of: string;
  readonly key: string;
  readonly required: boolean;
  readonly form: Form;
}

/** Every key of the template language, in the order of the tables. */
export const keyTable: readonly KeyRow[] = Object.entries(keyTables(['nl', 'en'], '')).flatMap(
  ([of, table]) =>
    Object.entries<Key<unknown>>(table).map(([key, { shape, required }]) => ({
      of,
      key,
      required,
      form: shape.form,
    })),
);
