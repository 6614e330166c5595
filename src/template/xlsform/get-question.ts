/** Rows of the survey sheet as a question: what the cells say by themselves, whoever wrote them. */

import { parseCondition } from '../conditions/parse.ts';
import type { Data, QuestionType, Text } from '../template.ts';
import type { Keys } from '../written.ts';
import { type FormLanguage, textFrom } from './languages.ts';
import { type QuestionRows, yesNoChoices } from './put-question.ts';
import { cellOf, type Row } from './workbook.ts';

export interface GetContext {
  readonly languages: readonly FormLanguage[];
  readonly first: string;
  /** The id of the question that a form calls so. */
  readonly idOf: (name: string) => string;
  /** Whether the form was once sent out from here: then a list called yes_no is a yes or no, however worded. */
  readonly ours: boolean;
  /** What the groups around hide with all they hold. */
  readonly around: readonly string[];
}

/** `begin group` and `begin_group` are one word. */
const words: readonly (readonly [pattern: RegExp, type: string])[] = [
  [/^(begin|end)[ _]+(group|repeat)$/, '$1_$2'],
  [/^(begin|end)[ _]+(lgroup|looped[ _]group)$/, '$1_repeat'],
  [/^(select[ _]one|select1)(?: from(?=\s\S))?(?=\s)/, 'select_one'],
  [/^(select[ _]multiple|select all that apply|select)(?: from(?=\s\S))?(?=\s)/, 'select_multiple'],
];

/** The type of a row in its usual spelling. */
export const typeOf = (row: Row): string =>
  words.reduce(
    (text, [pattern, type]) => text.replace(pattern, type),
    cellOf(row, 'type').trim().replaceAll(/\s+/g, ' '),
  );

export const listOf = (row: Row): string | null =>
  /^(?:select_one|select_multiple|rank) (\S+)/.exec(typeOf(row))?.[1] ?? null;

/** The list of yes and no as forms from here call it. */
export const yesNoList = /^yes_no(_\d+)?$/;

const isYesNo = (row: Row, choices: readonly Row[], { languages, ours }: GetContext): boolean => {
  if (ours && yesNoList.test(listOf(row) ?? ''))
    return choices.map((choice) => cellOf(choice, 'name')).join(' ') === 'yes no';
  const own = yesNoChoices(languages);
  const asShown = (row: Row): string =>
    JSON.stringify([...row].filter(([column]) => column === 'name' || column.startsWith('label')).sort());
  return (
    choices.length === own.length &&
    own.every((row, index) => asShown(row) === asShown(choices[index] ?? new Map()))
  );
};

const parameter = (row: Row, name: string): number | null => {
  const text = new RegExp(`(?:^|[\\s,;])${name}\\s*=\\s*(-?[0-9.]+)`).exec(cellOf(row, 'parameters'))?.[1];
  const value = text === undefined ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
};

/** The type of question that a row is, or null when none can ask it. */
const questionType = (row: Row, choices: readonly Row[] | null, context: GetContext): QuestionType | null => {
  const [type = ''] = typeOf(row).split(' ');
  switch (type) {
    case 'note':
      return 'say';
    case 'text':
    case 'string':
      return /\bmultiline\b/.test(cellOf(row, 'appearance')) ? 'story' : 'text';
    case 'select_one':
      if (choices === null || choices.length === 0) return null;
      return isYesNo(row, choices, context) ? 'yes_no' : 'choice';
    case 'select_multiple':
    case 'rank':
      if (choices === null || choices.length === 0) return null;
      return type === 'rank' ? 'rank' : 'choices';
    case 'range': {
      const [from, to] = [parameter(row, 'start') ?? 1, parameter(row, 'end') ?? 10];
      const step = parameter(row, 'step') ?? 1;
      return step === 1 && Number.isInteger(from) && Number.isInteger(to) && from < to ? 'scale' : 'number';
    }
    case 'integer':
    case 'int':
    case 'decimal':
      return 'number';
    case 'date':
      return 'date';
    case 'calculate':
    case 'calculation':
      return 'computed';
    default:
      return null;
  }
};

/** A day is a day here without `date(…)` around it; words between quotes stay as they are. */
const withoutDate = (text: string): string =>
  text.replaceAll(/'[^']*'|"[^"]*"|(?<![\w.-])date(?=\s*\()/g, (found) => (found === 'date' ? '' : found));

/** What a cell with a condition says, with the ids of the template. */
export const conditionIn = (text: string, { idOf }: Pick<GetContext, 'idOf'>): string =>
  withoutDate(text.trim()).replaceAll(/\$\{\s*([^{}\s]+)\s*\}/g, (_, name: string) => `\${${idOf(name)}}`);

/** A condition of the form with the ids of the template, or null when it is not of the language that is read here. */
export const conditionFrom = (text: string, context: Pick<GetContext, 'idOf'>): string | null => {
  if (text.trim() === '') return null;
  const source = conditionIn(text, context);
  return parseCondition(source).expression === null ? null : source;
};

const inParentheses = (source: string): string => {
  const { expression } = parseCondition(source);
  return expression?.node === 'binary' && expression.operator === 'or' ? `(${source})` : source;
};

/** When a row is shown: its own condition and those of the groups around it. */
export const whenFrom = (row: Row, context: GetContext): string | null => {
  const own = conditionFrom(cellOf(row, 'relevant'), context);
  const all = [...context.around, ...(own === null ? [] : [own])];
  return all.length > 1 ? all.map(inParentheses).join(' and ') : (all[0] ?? null);
};

const nameOf = (row: Row): string => cellOf(row, 'name');

const optionData = (row: Row, { languages, first }: GetContext): Data => {
  const value = nameOf(row);
  const label = textFrom('label', row, languages);
  const plain =
    Object.keys(label).length === 0 || (Object.keys(label).length === 1 && label[first] === value);
  return plain ? value : { value, label };
};

const defaultFrom = (text: string, type: QuestionType, values: readonly string[]): Data | null => {
  if (text === '' || text.includes('${') || type === 'say' || type === 'computed') return null;
  const quoted = /^(['"])(.*)\1$/s.exec(text)?.[2];
  switch (type) {
    case 'yes_no':
      return text === 'yes' ? true : text === 'no' ? false : null;
    case 'number':
    case 'scale':
      return Number.isFinite(Number(text)) ? Number(text) : null;
    case 'choice':
      return values.includes(text) ? text : null;
    case 'choices':
    case 'rank': {
      const items = text.split(/\s+/);
      return items.every((item) => values.includes(item)) ? items : null;
    }
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
    case 'text':
    case 'story':
    case 'list':
    case 'practice':
    case 'setting':
    case 'person':
    case 'stage':
    case 'reach':
    case 'consent':
    case 'turn':
      return quoted ?? (/[()+*|=<>]/.test(text) ? null : text);
  }
};

export const isYes = (text: string): boolean => /^(yes|true|true\(\)|1)$/i.test(text.trim());

const filled = (text: Text): Text | null => (Object.keys(text).length === 0 ? null : text);

/** The keys that the cells show; null when no question here can ask it. */
export const questionFrom = (rows: QuestionRows, context: GetContext): Keys | null => {
  const { main, say, headline, choices } = rows;
  const { languages, first } = context;
  const type = questionType(main, choices, context);
  if (type === null) return null;
  const name = cellOf(main, 'name');
  const texts = (base: string): Text | null => filled(textFrom(base, main, languages));
  const asked = type !== 'say' && type !== 'computed';
  const computed = type === 'computed' ? conditionFrom(cellOf(main, 'calculation'), context) : null;
  if (type === 'computed' && computed === null) return null;
  const check = asked ? conditionFrom(cellOf(main, 'constraint'), context) : null;
  const values = (choices ?? []).map(nameOf);
  const withOptions = type === 'choice' || type === 'choices' || type === 'rank';
  const given: readonly (readonly [string, Data | null])[] = [
    ['id', context.idOf(name)],
    ['type', type],
    ['headline', headline === null ? null : 'story'],
    ['required', asked && isYes(cellOf(main, 'required')) ? true : null],
    ['when', whenFrom(main, context)],
    ['say', say === null ? null : filled(textFrom('label', say, languages))],
    ['ask', texts('label') ?? (type === 'computed' ? null : { [first]: name })],
    ['help', texts('hint')],
    ['options', withOptions ? (choices ?? []).map((row) => optionData(row, context)) : null],
    ['from', type === 'scale' ? (parameter(main, 'start') ?? 1) : null],
    ['to', type === 'scale' ? (parameter(main, 'end') ?? 10) : null],
    ['computed', computed],
    ['check', check],
    ['message', check === null ? null : texts('constraint_message')],
    ['default', defaultFrom(cellOf(main, 'default'), type, values)],
  ];
  return new Map(given.flatMap(([key, data]) => (data === null ? [] : [[key, data]])));
};
