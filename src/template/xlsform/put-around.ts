/** A repeat and a phase as rows of the survey sheet: where they begin, and the row that shows the item gone over. */
import { answerIn, holdsItem } from '../over.ts';
import type { Keys, WrittenItem } from '../written.ts';
import { conditionOut } from './condition-out.ts';
import { isList, numberOf, optionsOf, textOf, textsOf, typeIn } from './data.ts';
import { choiceRow, textCells } from './languages.ts';
import type { FormContext } from './put-question.ts';
import { type Row, rowOf } from './workbook.ts';

export interface RepeatRows {
  readonly begin: Row;
  /** Shows or asks which item the turn is about, where no question of the repeat does. */
  readonly shown: Row | null;
  readonly choices: readonly Row[] | null;
  /** What the question that holds the item is computed by; null when it is simply asked. */
  readonly calculation: string | null;
}

/** The question of a written `over: ${question}`, or null. */
const answerGoneOver = (keys: Keys): string | null => answerIn(textOf(keys.get('over'))) || null;

/** The first question directly in the repeat that can hold the item gone over, by its id. */
export const holderOf = (
  keys: Keys,
  items: readonly WrittenItem[],
  first: string,
  optionsIn: (question: string) => readonly string[],
): string | null => {
  const over = keys.get('over');
  if (over === undefined) return null;
  const answer = answerGoneOver(keys);
  const values = isList(over)
    ? optionsOf(over, first).map(({ value }) => value)
    : answer === null
      ? []
      : optionsIn(answer);
  const kind =
    over === 'frame.settings'
      ? 'settings'
      : over === 'practices'
        ? 'practices'
        : isList(over)
          ? 'list'
          : 'answer';
  const holder = items.find(
    (item) =>
      item.item === 'question' &&
      holdsItem(kind, values, typeIn(item.keys), optionsOf(item.keys.get('options'), first)),
  );
  return holder === undefined ? null : textOf(holder.keys.get('id'));
};

/** `if(position(..) = 1, 'a', if(position(..) = 2, 'b', ''))` */
const itemByPlace = (values: readonly string[]): string =>
  values.reduceRight((rest, value, index) => {
    const quote = value.includes("'") ? '"' : "'";
    return `if(position(..) = ${index + 1}, ${quote}${value}${quote}, ${rest})`;
  }, "''");

const itemRow = (type: string, keys: Keys, context: FormContext, calculation: string): Row => {
  const id = textOf(keys.get('repeat'));
  const each = textsOf(keys.get('each'), context.first);
  return rowOf([
    ['type', type],
    ['name', context.helperName(id, 'item')],
    ...textCells('label', Object.keys(each).length === 0 ? { [context.first]: id } : each, context.languages),
    ['calculation', calculation],
    ['read_only', calculation === '' ? '' : 'yes'],
  ]);
};

interface Gone {
  readonly count: string;
  readonly shown: Row | null;
  readonly choices: readonly Row[] | null;
  readonly calculation: string | null;
}

/** How a form goes over what the repeat goes over. The settings and practices of an inquiry it does not know: there it asks. */
const goneOver = (keys: Keys, context: FormContext, holder: string | null): Gone => {
  const over = keys.get('over');
  const id = textOf(keys.get('repeat'));
  const answer = answerGoneOver(keys);
  if (isList(over)) {
    const options = optionsOf(over, context.first);
    const calculation = itemByPlace(options.map(({ value }) => value));
    const count = String(options.length);
    if (holder !== null) return { count, shown: null, choices: null, calculation };
    const choices = options.map(({ value, label }) => choiceRow(value, label, context.languages));
    const shown = itemRow(`select_one ${context.listFor(id, choices)}`, keys, context, calculation);
    return { count, shown, choices, calculation: null };
  }
  if (answer !== null) {
    const name = `\${${context.nameOf(answer)}}`;
    const count = `count-selected(${name})`;
    const calculation = `selected-at(${name}, position(..) - 1)`;
    if (holder !== null) return { count, shown: null, choices: null, calculation };
    const shown = itemRow(`select_one ${context.listFor(answer, [])}`, keys, context, calculation);
    return { count, shown, choices: null, calculation: null };
  }
  const asked = over !== undefined && holder === null;
  const [least, most] = [numberOf(keys.get('at_least')), numberOf(keys.get('at_most'))];
  return {
    count: over === undefined && least !== null && least === most ? String(least) : '',
    shown: asked ? itemRow('text', keys, context, '') : null,
    choices: null,
    calculation: null,
  };
};

/** `holder`: the id of the question that holds the item gone over, or null. */
export const repeatRows = (keys: Keys, context: FormContext, holder: string | null): RepeatRows => {
  const id = textOf(keys.get('repeat'));
  const each = textsOf(keys.get('each'), context.first);
  const ask = textsOf(keys.get('ask'), context.first);
  const label =
    Object.keys(ask).length > 0 ? ask : Object.keys(each).length > 0 ? each : { [context.first]: id };
  const when = textOf(keys.get('when'));
  const relevant = when === '' ? null : conditionOut(when, 'decide', null, context);
  if (relevant !== null && relevant.unsure !== null) context.unsure(id, relevant.unsure);
  const { count, shown, choices, calculation } = goneOver(keys, context, holder);
  const begin = rowOf([
    ['type', 'begin_repeat'],
    ['name', context.nameOf(id)],
    ...textCells('label', label, context.languages),
    ['relevant', relevant?.text],
    ['repeat_count', count],
  ]);
  return { begin, shown, choices, calculation };
};

export interface PhaseRows {
  readonly begin: Row;
  readonly say: Row | null;
}

/** `name` is that of the group, `sayName` that of the note in it. */
export const phaseRows = (keys: Keys, context: FormContext, name: string, sayName: string): PhaseRows => {
  const when = textOf(keys.get('when'));
  const relevant = when === '' ? null : conditionOut(when, 'decide', null, context);
  if (relevant !== null && relevant.unsure !== null) context.unsure(name, relevant.unsure);
  const say = textsOf(keys.get('say'), context.first);
  return {
    begin: rowOf([
      ['type', 'begin_group'],
      ['name', name],
      ...textCells('label', textsOf(keys.get('title'), context.first), context.languages),
      ['relevant', relevant?.text],
    ]),
    say:
      Object.keys(say).length === 0
        ? null
        : rowOf([['type', 'note'], ['name', sayName], ...textCells('label', say, context.languages)]),
  };
};
