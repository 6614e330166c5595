/** The answers of one conversation in the order of its template: words as quotes, chosen answers as short lines. */
import type { AdmittedSession } from '../evidence/evidence.ts';
import type { KeptAnswer, KeptHeadline } from '../evidence/material.ts';
import { sessionName } from '../harvest/record.ts';
import type { Item, Phase, Question, Repeat, Template } from '../template/template.ts';
import { heading, list, paragraph, quote } from './blocks.ts';
import { clean } from './clean.ts';
import { codedAnswer, type Reading } from './coded-answer.ts';
import type { Block } from './document.ts';
import { isUnknown } from './words-told.ts';

/** One session being read back: its answers and headlines by path, and how to name who told them. */
export interface Telling extends Reading {
  readonly admitted: AdmittedSession;
  readonly answers: ReadonlyMap<string, KeptAnswer>;
  readonly headlines: ReadonlyMap<string, KeptHeadline>;
  /** Null in a give-back: all of it is the reader's own. */
  readonly teller: (toldBy: readonly string[]) => string | null;
}

/** Where an item stands: empty, or the path of its turn with a point behind it. */
type Prefix = string;

const quoted = (
  telling: Telling,
  path: string,
  words: readonly string[],
  toldBy: readonly string[],
): Block[] =>
  words
    .filter((each) => clean(each) !== '' && !isUnknown(each))
    .map((each) =>
      quote(each, telling.teller(toldBy), `${sessionName(telling.admitted.session.number)}/${path}`),
    );

const wordsOf = (question: Question, answer: KeptAnswer | undefined): readonly string[] => {
  if (answer === undefined) return [];
  switch (question.type) {
    case 'text':
    case 'story':
      return typeof answer.value === 'string' ? [answer.value] : [];
    case 'list':
      return Array.isArray(answer.value) ? answer.value : [];
    default:
      return [];
  }
};

/** The question, and below it what was said; nothing when nothing was. */
const saidTo = (telling: Telling, question: Question, prefix: Prefix): readonly Block[] => {
  const path = `${prefix}${question.id}`;
  const answer = telling.answers.get(path);
  const headline = telling.headlines.get(path);
  const said = [
    ...(headline === undefined ? [] : quoted(telling, path, [headline.text], headline.toldBy)),
    ...quoted(telling, path, wordsOf(question, answer), answer?.toldBy ?? []),
  ];
  return said.length === 0 ? [] : [paragraph(telling.read(question.ask)), ...said];
};

/** What was chosen or filled in; a teller gets back only what they told. */
const chosenIn = (telling: Telling, items: readonly Item[], prefix: Prefix): readonly Block[] => {
  if (telling.admitted.purpose === 'teller') return [];
  const lines = items.flatMap((item) => {
    if (item.item === 'repeat' || !isChosen(item)) return [];
    const answer = telling.answers.get(`${prefix}${item.id}`);
    if (answer === undefined) return [];
    const said = { question: telling.read(item.ask), answer: codedAnswer(telling, item, answer.value) };
    return [telling.say('report.session.answer', said)];
  });
  return lines.length === 0 ? [] : [list(lines)];
};

const isChosen = ({ type }: Question): boolean => {
  switch (type) {
    case 'text':
    case 'story':
    case 'list':
    case 'say':
    case 'practice':
    case 'person':
    case 'consent':
    case 'turn':
      return false;
    default:
      return true;
  }
};

/** Numbers of the turns that have an answer, in order. */
const turnsOf = ({ answers, headlines }: Telling, repeat: Repeat, prefix: Prefix): readonly number[] => {
  const start = `${prefix}${repeat.id}[`;
  const numbers = [...answers.keys(), ...headlines.keys()]
    .filter((path) => path.startsWith(start))
    .map((path) => Number.parseInt(path.slice(start.length), 10));
  return [...new Set(numbers)].sort((a, b) => a - b);
};

const turnTitle = (telling: Telling, repeat: Repeat, prefix: Prefix, number: number): string => {
  const practice = repeat.items.find((item) => item.item === 'question' && item.type === 'practice');
  const name = practice === undefined ? undefined : telling.answers.get(`${prefix}${practice.id}`)?.value;
  return typeof name === 'string'
    ? name
    : telling.say('report.session.turn', { each: telling.read(repeat.each), number });
};

const turnBlocks = (telling: Telling, repeat: Repeat, outer: Prefix, depth: 3 | 4): readonly Block[] =>
  turnsOf(telling, repeat, outer).flatMap((number) => {
    const prefix = `${outer}${repeat.id}[${number}].`;
    const told = itemBlocks(telling, repeat.items, prefix);
    return told.length === 0 ? [] : [heading(depth, turnTitle(telling, repeat, prefix, number)), ...told];
  });

const itemBlocks = (telling: Telling, items: readonly Item[], prefix: Prefix): readonly Block[] => {
  const questions = items.filter((item) => item.item === 'question');
  const repeats = items.filter((item) => item.item === 'repeat');
  return [
    ...questions.flatMap((question) => saidTo(telling, question, prefix)),
    ...chosenIn(telling, questions, prefix),
    ...repeats.flatMap((repeat) => turnBlocks(telling, repeat, prefix, prefix === '' ? 3 : 4)),
  ];
};

const phaseBlocks = (telling: Telling, phase: Phase): readonly Block[] => {
  const told = itemBlocks(telling, phase.items, '');
  if (told.length === 0 || phase.title === null) return told;
  return [heading(2, telling.read(phase.title)), ...told];
};

export const toldInSession = (telling: Telling, template: Template): readonly Block[] =>
  template.phases.flatMap((phase) => phaseBlocks(telling, phase));
