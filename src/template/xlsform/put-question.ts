/** A question as rows of the survey sheet: its own, with a note before it and a headline after it where it has these. */
import { consents, stageValues } from '../fixed-answers.ts';
import type { QuestionType, Text } from '../template.ts';
import type { Keys } from '../written.ts';
import type { KnownQuestion } from './condition-kinds.ts';
import { type ConditionNames, conditionOut } from './condition-out.ts';
import { listIn, numberOf, optionsOf, textOf, textsOf, typeIn } from './data.ts';
import { defaultCell, formValue } from './default-cell.ts';
import { choiceRow, type FormLanguage, textCells, textOfWords, wordsIn } from './languages.ts';
import { type Row, rowOf } from './workbook.ts';

/** What rows are written with. */
export interface FormContext extends ConditionNames {
  readonly languages: readonly FormLanguage[];
  /** The language of texts that name none. */
  readonly first: string;
  readonly helperName: (id: string, role: 'say' | 'headline' | 'item') => string;
  /** The name of the list that holds these choices for a question or repeat. */
  readonly listFor: (id: string, choices: readonly Row[]) => string;
  /** Told of a condition that may not mean the same in the field. */
  readonly unsure: (id: string, named: string) => void;
}

/** The repeat directly around a question, when it goes over something and this question holds the item. */
export interface ItemHolder {
  readonly calculation: string;
}

export interface QuestionRows {
  readonly say: Row | null;
  readonly main: Row;
  readonly headline: Row | null;
  readonly choices: readonly Row[] | null;
}

export const yesNoChoices = (languages: readonly FormLanguage[]): readonly Row[] =>
  (['yes', 'no'] as const).map((value) =>
    choiceRow(
      value,
      textOfWords(languages, (say) => say(`answer.${value}`)),
      languages,
    ),
  );

/** The choices of a question of this type, as rows; null when it has none. */
export const choicesOf = (
  keys: Keys,
  type: QuestionType,
  { languages, first }: Pick<FormContext, 'languages' | 'first'>,
): readonly Row[] | null => {
  switch (type) {
    case 'choice':
    case 'choices':
    case 'rank':
      return optionsOf(keys.get('options'), first).map(({ value, label }) =>
        choiceRow(formValue(value, type), label, languages),
      );
    case 'yes_no':
      return yesNoChoices(languages);
    case 'stage':
      return stageValues.map((value) =>
        choiceRow(
          `${value}`,
          textOfWords(languages, (say) => say(`answer.stage.${value}`)),
          languages,
        ),
      );
    case 'consent':
      return consents.map((value) =>
        choiceRow(
          value,
          textOfWords(languages, (say) => say(`answer.consent.${value}`)),
          languages,
        ),
      );
    case 'say':
    case 'text':
    case 'story':
    case 'list':
    case 'scale':
    case 'number':
    case 'date':
    case 'practice':
    case 'setting':
    case 'person':
    case 'reach':
    case 'turn':
    case 'computed':
      return null;
  }
};

const typeCells = (keys: Keys, list: string): readonly (readonly [string, string])[] => {
  switch (typeIn(keys)) {
    case 'say':
      return [['type', 'note']];
    case 'text':
    case 'practice':
    case 'setting':
    case 'person':
    case 'turn':
      return [['type', 'text']];
    case 'story':
    case 'list':
    case 'reach':
      return [
        ['type', 'text'],
        ['appearance', 'multiline'],
      ];
    case 'choice':
    case 'yes_no':
    case 'stage':
    case 'consent':
      return [['type', `select_one ${list}`]];
    case 'choices':
      return [['type', `select_multiple ${list}`]];
    case 'rank':
      return [['type', `rank ${list}`]];
    case 'scale': {
      const [from, to] = [numberOf(keys.get('from')), numberOf(keys.get('to'))];
      return Number.isInteger(from) && Number.isInteger(to)
        ? [
            ['type', 'range'],
            ['parameters', `start=${from} end=${to} step=1`],
          ]
        : [['type', 'decimal']];
    }
    case 'number':
      return [['type', 'decimal']];
    case 'date':
      return [['type', 'date']];
    case 'computed':
      return [['type', 'calculate']];
  }
};

/** Help, the probes one under the other, and what the form cannot say in another way. */
const hintOf = (keys: Keys, { languages, first }: FormContext): Text => {
  const help = textsOf(keys.get('help'), first);
  const probes = listIn(keys.get('probes')).map((probe) => textsOf(probe, first));
  const type = typeIn(keys);
  return Object.fromEntries(
    languages.map(({ code }) => {
      const say = wordsIn(code);
      const lines = [
        help[code] ?? '',
        ...probes.map((probe) => (probe[code] === undefined ? '' : `• ${probe[code]}`)),
        type === 'list' ? say('xlsform.one-per-line') : '',
        type === 'reach' ? say('xlsform.reach') : '',
      ];
      return [code, lines.filter((line) => line !== '').join('\n')];
    }),
  );
};

const escaped = (text: Text): Text =>
  Object.fromEntries(Object.entries(text).map(([code, words]) => [code, words.replaceAll('${', '$ {')]));

/** `keys` may be anything a hand wrote: what cannot be shown in a cell is left out. */
export const questionRows = (keys: Keys, context: FormContext, holder: ItemHolder | null): QuestionRows => {
  const { languages, first } = context;
  const id = textOf(keys.get('id'));
  const type = typeIn(keys);
  const cells = (base: string, text: Text) => textCells(base, escaped(text), languages);
  const condition = (key: string, use: 'decide' | 'compute'): string => {
    const source = textOf(keys.get(key));
    if (source === '') return '';
    const { text, unsure } = conditionOut(source, use, id, context);
    if (unsure !== null) context.unsure(id, unsure);
    return text;
  };
  const choices = choicesOf(keys, type, context);
  const relevant = condition('when', 'decide');
  const [from, to] = [numberOf(keys.get('from')), numberOf(keys.get('to'))];
  const bounds =
    type === 'scale' && from !== null && to !== null && !(Number.isInteger(from) && Number.isInteger(to))
      ? [`. >= ${from} and . <= ${to}`]
      : [];
  const check = condition('check', 'decide');
  const ask = textsOf(keys.get('ask'), first);
  const main = rowOf([
    ...typeCells(keys, choices === null ? '' : context.listFor(id, choices)),
    ['name', context.nameOf(id)],
    ...cells('label', ask),
    ...cells('hint', hintOf(keys, context)),
    ['required', keys.get('required') === true ? 'yes' : ''],
    ['relevant', relevant],
    [
      'constraint',
      bounds.length > 0 && check !== '' ? `${bounds.join('')} and (${check})` : bounds.join('') || check,
    ],
    ...cells('constraint_message', textsOf(keys.get('message'), first)),
    ['default', defaultCell(keys.get('default'), type)],
    ['calculation', holder?.calculation ?? (type === 'computed' ? condition('computed', 'compute') : '')],
    ['read_only', holder === null ? '' : 'yes'],
  ]);
  const say = textsOf(keys.get('say'), first);
  const hasHeadline = ['story', 'text', 'list'].includes(type) && textOf(keys.get('headline')) !== '';
  return {
    say:
      Object.keys(say).length === 0
        ? null
        : rowOf([
            ['type', 'note'],
            ['name', context.helperName(id, 'say')],
            ...cells('label', say),
            ['relevant', relevant],
          ]),
    main,
    headline: hasHeadline
      ? rowOf([
          ['type', 'text'],
          ['name', context.helperName(id, 'headline')],
          ...cells(
            'label',
            textOfWords(languages, (speak) => speak('xlsform.headline')),
          ),
          ['relevant', relevant],
        ])
      : null,
    choices,
  };
};

/** What conditions need to know of a question. */
export const knownQuestion = (keys: Keys, first: string): KnownQuestion => {
  const type = typeIn(keys);
  const values = optionsOf(keys.get('options'), first).map(
    ({ value }) => [value, formValue(value, type)] as const,
  );
  return {
    type,
    computed: textOf(keys.get('computed')) || null,
    values: new Map(values.filter(([value, written]) => value !== written)),
  };
};
