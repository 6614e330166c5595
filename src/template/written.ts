/** A template as plain data under the keys of its file: what is written down, sent elsewhere and compared. */
import { overText } from './over.ts';
import type {
  Condition,
  Data,
  Item,
  Option,
  Over,
  OwnKeys,
  Phase,
  Question,
  Repeat,
  Template,
  Text,
} from './template.ts';

/** What stands under each key, in the order in which a file is written; keys that say nothing are left out. */
export type Keys = ReadonlyMap<string, Data>;

interface WrittenQuestion {
  readonly item: 'question';
  readonly keys: Keys;
}

interface WrittenRepeat {
  readonly item: 'repeat';
  /** Without `questions`. */
  readonly keys: Keys;
  readonly items: readonly WrittenItem[];
}

export type WrittenItem = WrittenQuestion | WrittenRepeat;

export interface WrittenPhase {
  /** Without `questions`. */
  readonly keys: Keys;
  readonly items: readonly WrittenItem[];
}

export interface WrittenTemplate {
  /** Without `phases`. */
  readonly keys: Keys;
  readonly phases: readonly WrittenPhase[];
}

type Entries = readonly (readonly [key: string, value: Data | undefined])[];

const keysOf = (entries: Entries, own: OwnKeys | undefined): Keys =>
  new Map([
    ...entries.flatMap(([key, value]) =>
      value === undefined || value === null ? [] : [[key, value] as const],
    ),
    ...(own ?? []),
  ]);

const sourceOf = (condition: Condition | null): string | undefined => condition?.source;

/** A text that says nothing is none. */
const given = (text: Text | null): Text | undefined =>
  text === null || Object.keys(text).length === 0 ? undefined : text;

const yes = (flag: boolean): true | undefined => (flag ? true : undefined);

const some = <T extends Data>(list: readonly T[]): readonly T[] | undefined =>
  list.length === 0 ? undefined : list;

const isNothingBut = (text: Text, language: string, words: string): boolean =>
  Object.keys(text).length === 1 && text[language] === words;

/** A value that is its own label stands alone. */
const optionData = ({ value, label }: Option, first: string): Data =>
  isNothingBut(label, first, value) ? value : { value, label };

const overData = (over: Over | null, first: string): Data | undefined => {
  switch (over?.kind) {
    case undefined:
      return undefined;
    case 'list':
      return over.items.map((option) => optionData(option, first));
    case 'answer':
    case 'settings':
    case 'practices':
      return overText(over);
  }
};

const questionKeys = (question: Question, first: string): Keys => {
  const { moment, from, earlierSessions } = question;
  return keysOf(
    [
      ['id', question.id],
      ['type', question.type],
      ['renamed_from', question.renamedFrom],
      ['headline', question.headline],
      ['captures', question.captures],
      ['required', yes(question.required)],
      ['private', yes(question.private)],
      ['moment', moment === 'live' ? undefined : moment],
      ['when', sourceOf(question.when)],
      ['say', given(question.say)],
      ['ask', given(question.ask)],
      ['help', given(question.help)],
      ['probes', some(question.probes)],
      ['options', some(question.options.map((option) => optionData(option, first)))],
      ['from', earlierSessions ? 'earlier-sessions' : from],
      ['to', question.to],
      ['many', yes(question.many)],
      ['at_most', question.atMost],
      ['computed', sourceOf(question.computed)],
      ['check', sourceOf(question.check)],
      ['message', given(question.checkMessage)],
      ['default', question.default],
    ],
    question.own,
  );
};

const repeatKeys = (repeat: Repeat, first: string): Keys =>
  keysOf(
    [
      ['repeat', repeat.id],
      ['of', repeat.of],
      ['each', isNothingBut(repeat.each, first, repeat.id) ? undefined : repeat.each],
      ['ask', given(repeat.ask)],
      ['at_least', repeat.atLeast],
      ['at_most', repeat.atMost],
      ['over', overData(repeat.over, first)],
      ['moment', repeat.moment === 'live' ? undefined : repeat.moment],
      ['when', sourceOf(repeat.when)],
    ],
    repeat.own,
  );

const itemData = (item: Item, first: string): WrittenItem =>
  item.item === 'question'
    ? { item: 'question', keys: questionKeys(item, first) }
    : {
        item: 'repeat',
        keys: repeatKeys(item, first),
        items: item.items.map((inner) => itemData(inner, first)),
      };

const phaseKeys = (phase: Phase): Keys =>
  keysOf(
    [
      ['id', phase.id],
      ['phase', phase.phase],
      ['title', given(phase.title)],
      ['minutes', phase.minutes],
      ['of', phase.of],
      ['when', sourceOf(phase.when)],
      ['say', given(phase.say)],
    ],
    phase.own,
  );

/** Reading it back gives the same template. */
export const writtenTemplate = (template: Template): WrittenTemplate => {
  const [first] = template.languages;
  const labels = Object.keys(template.labels).length === 0 ? undefined : template.labels;
  return {
    keys: keysOf(
      [
        ['template', template.id],
        ['version', template.version],
        ['languages', template.languages],
        ['title', given(template.title)],
        ['aliases', some(template.aliases)],
        ['purpose', given(template.purpose)],
        ['minutes', template.minutes],
        ['labels', labels],
      ],
      template.own,
    ),
    phases: template.phases.map((phase) => ({
      keys: phaseKeys(phase),
      items: phase.items.map((item) => itemData(item, first)),
    })),
  };
};
