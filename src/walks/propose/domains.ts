/** The answers worth trying at each question: its options, and what stands in the conditions that look at it. */

import { isDay } from '../../source/day.ts';
import { daysOf, formatDays } from '../../template/conditions/dates.ts';
import type { Expression } from '../../template/conditions/expression.ts';
import { allIn } from '../../template/conditions/tree.ts';
import { consents } from '../../template/fixed-answers.ts';
import type { Answer, Condition, Question, Template } from '../../template/template.ts';
import { itemsOf, questionsOf } from '../../template/walk.ts';
import { usualDay } from '../walk.ts';
import { sampleOf } from './sample-pattern.ts';

/** What stands to the letter in the conditions that look at a question. */
interface Constants {
  readonly numbers: Set<number>;
  readonly texts: Set<string>;
  readonly patterns: Set<string>;
}

export type Domains = (question: Question) => readonly Answer[];

/** More are not tried at one question. */
const most = 60;
/** Longer texts are not made. */
const longestText = 2000;

/** `filler` is a text that stands for anything told, in the language of the reader. */
export const domainsOf = (template: Template, filler: string): Domains => {
  const constants = constantsOf(template);
  const turns = itemsOf(template).flatMap(({ item, repeats }) =>
    item.item === 'repeat' && repeats.length === 0 ? [`${item.id}[1]`] : [],
  );
  const made = new Map<string, readonly Answer[]>();
  return (question) => {
    const known = made.get(question.id);
    if (known !== undefined) return known;
    const none: Constants = { numbers: new Set(), texts: new Set(), patterns: new Set() };
    const domain = answersFor(question, constants.get(question.id) ?? none, filler, turns).slice(0, most);
    made.set(question.id, domain);
    return domain;
  };
};

/** By question; a computed one passes what is compared with it on to the questions it is made of. */
const constantsOf = (template: Template): ReadonlyMap<string, Constants> => {
  const questions = questionsOf(template);
  const computed = new Map(questions.map(({ item }) => [item.id, item.computed]));
  const found = new Map<string, Constants>();
  const give = (id: string, parts: readonly Expression[], seen: ReadonlySet<string>): void => {
    if (seen.has(id)) return;
    const own = found.get(id) ?? { numbers: new Set(), texts: new Set(), patterns: new Set() };
    found.set(id, own);
    for (const part of parts) {
      if (part.node === 'number') own.numbers.add(part.value);
      if (part.node === 'text') own.texts.add(part.value);
      const pattern = part.node === 'call' && part.name === 'regex' ? part.args[1] : undefined;
      if (pattern?.node === 'text') own.patterns.add(pattern.value);
    }
    const inside = computed.get(id)?.expression;
    if (inside === undefined) return;
    const further = [...parts, ...allIn(inside)];
    for (const part of allIn(inside))
      if (part.node === 'name') give(part.name, further, new Set([...seen, id]));
  };
  const read = (condition: Condition | null, self: string | null): void => {
    if (condition === null) return;
    const parts = [...allIn(condition.expression)];
    for (const part of parts) if (part.node === 'name') give(part.name, parts, new Set());
    if (self !== null) give(self, parts, new Set());
  };
  for (const phase of template.phases) read(phase.when, null);
  for (const { item } of itemsOf(template)) {
    read(item.when, null);
    if (item.item === 'question') read(item.check, item.id);
    if (item.item === 'question') read(item.computed, null);
  }
  return found;
};

const answersFor = (
  question: Question,
  { numbers, texts, patterns }: Constants,
  filler: string,
  turns: readonly string[],
): readonly Answer[] => {
  const values = question.options.map(({ value }) => value);
  const around = [...numbers].flatMap((each) => [each, each + 1, each - 1]);
  const samples = [...patterns].flatMap((pattern) => sampleOf(pattern) ?? []);
  const said = [...texts].filter((text) => text.trim() !== '');
  switch (question.type) {
    case 'say':
    case 'computed':
      return [];
    case 'yes_no':
      return [true, false];
    case 'choice':
      return values;
    case 'choices':
    case 'rank':
      return [
        ...values.map((value) => [value]),
        ...values.map((_, index) => values.slice(0, index + 1)),
        ...values.map((_, index) => [...values.slice(index), ...values.slice(0, index)]),
      ];
    case 'number':
    case 'scale':
      return within(question, [...around, 1, 0, 2, 10, -1, 100, ...said.map(Number).filter(Number.isFinite)]);
    case 'stage':
      return [4, 3, 0, -1, 'unknown', 1, 2, 5, 6, 7];
    case 'date':
      return datesFor(said.filter(isDay));
    case 'consent':
      return values.length > 0 ? values : consents;
    case 'reach': {
      const groups = said.length > 0 ? said : ['neighbours'];
      return groups.flatMap((group) => [{ [group]: 'reached' as const }, { [group]: 'not_yet' as const }]);
    }
    case 'turn':
      return [['1'], ['2'], ...turns.map((turn) => [turn])];
    case 'list':
      return listsFor(said, numbers, filler, question.atMost);
    case 'practice':
    case 'person':
    case 'setting':
      return [filler, ...said, ...samples];
    case 'text':
    case 'story':
      return [...samples, ...textsFor(said, around, filler)];
  }
};

const within = ({ type, from, to }: Question, numbers: readonly number[]): readonly number[] => {
  const ends = type === 'scale' ? [from ?? 1, to ?? 10] : [];
  const all = [...ends.slice(0, 1), ...numbers, ...ends.slice(1)];
  const low = ends[0] ?? Number.NEGATIVE_INFINITY;
  const high = ends[1] ?? Number.POSITIVE_INFINITY;
  const fits = (each: number): boolean =>
    each >= low && each <= high && (type !== 'scale' || Number.isInteger(each));
  return [...new Set(all.filter(fits))];
};

const datesFor = (said: readonly string[]): readonly string[] => {
  const days = [usualDay, ...said].flatMap((day) => daysOf(day) ?? []);
  const near = days.flatMap((day) => [day, day + 1, day - 1, day - 366, day + 366]);
  return [...new Set(near.map((day) => formatDays(day, '%Y-%m-%d')))];
};

const listsFor = (
  said: readonly string[],
  numbers: ReadonlySet<number>,
  filler: string,
  atMost: number | null,
): readonly (readonly string[])[] => {
  const longest = Math.min(atMost ?? 20, 20);
  const lengths = [1, 2, 3, ...[...numbers].flatMap((each) => [each, each + 1])];
  const counted = lengths
    .filter((length) => Number.isInteger(length) && length >= 1 && length <= longest)
    .map((length) =>
      Array.from({ length }, (_, index) => (length === 1 ? filler : `${filler} (${index + 1})`)),
    );
  return [...counted, ...said.map((text) => [text])];
};

/** Pieces that may be looked for, and texts of the lengths that are spoken of. */
const textsFor = (said: readonly string[], numbers: readonly number[], filler: string): readonly string[] => {
  const lengths = numbers.filter((each) => Number.isInteger(each) && each >= 1 && each <= longestText);
  const ofLength = (length: number): string =>
    `${filler} `.repeat(length).slice(0, length).replace(/ $/, '.');
  const few = said.slice(0, 5);
  const pairs = few.flatMap((text) => few.flatMap((other) => (text === other ? [] : [text + other])));
  return [
    filler,
    ...said,
    ...said.map((text) => `${text} ${filler}`),
    ...lengths.map(ofLength),
    ...numbers.map(String),
    ...pairs,
  ];
};
