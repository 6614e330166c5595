/** The lists of choices of a form: questions with the same choices under the same name share one. */
import type { Keys } from '../written.ts';
import { keptOf, textOf } from './data.ts';
import type { FormLanguage } from './languages.ts';
import { choicesOf } from './put-question.ts';
import { cellOf, type Row, rowOf } from './workbook.ts';

export interface FormLists {
  /** The name under which these choices are kept. */
  readonly nameFor: (wish: string, choices: readonly Row[]) => string;
  readonly lists: ReadonlyMap<string, readonly Row[]>;
}

export const asShown = (choices: readonly Row[]): string =>
  JSON.stringify(
    choices.map((row) =>
      [...row].filter(([column]) => column === 'name' || column.startsWith('label')).sort(),
    ),
  );

export const valuesIn = (choices: readonly Row[]): string =>
  JSON.stringify(choices.map((row) => cellOf(row, 'name')));

/** Whether these are the choices of a type that has its own values: a form may word them otherwise. */
export const isFixedList = (choices: readonly Row[], languages: readonly FormLanguage[]): boolean =>
  (['yes_no', 'stage', 'consent'] as const).some((type) => {
    const own = choicesOf(new Map(), type, { languages, first: languages[0]?.code ?? 'en' });
    return own !== null && asShown(own) === asShown(choices);
  });

export const formLists = (): FormLists => {
  const lists = new Map<string, readonly Row[]>();
  return {
    lists,
    nameFor: (wish, choices) => {
      let name = wish;
      for (let count = 2; ; count += 1) {
        const there = lists.get(name);
        if (there === undefined || asShown(there) === asShown(choices)) break;
        name = `${wish}_${count}`;
      }
      if (!lists.has(name)) lists.set(name, choices);
      return name;
    },
  };
};

/** The rows of the sheet `choices`. */
export const choiceRows = (lists: ReadonlyMap<string, readonly Row[]>): readonly Row[] =>
  [...lists].flatMap(([list, choices]) => choices.map((row) => rowOf([['list_name', list], ...row])));

/** The list that a question's choices are kept in, if it is free. */
export const listWish = (keys: Keys): string => {
  const type = textOf(keys.get('type'));
  const kept = textOf(keptOf(keys, 'list'));
  if (kept !== '') return kept;
  return type === 'yes_no' || type === 'stage' || type === 'consent'
    ? type
    : textOf(keys.get('id') ?? keys.get('repeat'));
};
