/** The answers of one conversation in the order of its template: words as quotes, chosen answers as short lines. */
import type { KeptAnswer } from '../evidence/material.ts';
import { sessionName } from '../harvest/record.ts';
import type { Item, Phase, Question, Repeat, Template } from '../template/template.ts';
import { heading, list, paragraph, quote } from './blocks.ts';
import { clean } from './clean.ts';
import { codedAnswer } from './coded-answer.ts';
import type { Block } from './document.ts';
import type { Prefix, Telling } from './telling.ts';
import { turnTitle } from './turn-title.ts';
import { headlineText, isUnknown } from './words-told.ts';

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

/** With its reference, except where it is given back. */
const inOneLine = (
  { say, admitted }: Telling,
  path: string,
  headlines: readonly string[],
): readonly Block[] => {
  const references = admitted.purpose === 'teller' ? [] : [`${sessionName(admitted.session.number)}/${path}`];
  return headlines
    .filter((each) => clean(each) !== '' && !isUnknown(each))
    .map((each) => paragraph({ text: headlineText(say, each), references }));
};

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

/** Whether the same line was given in this turn already, beside its story. */
const isHeadlineIn = ({ headlines }: Telling, prefix: Prefix, words: string): boolean =>
  [...headlines].some(
    ([path, { text }]) =>
      text === words && path.startsWith(prefix) && !path.slice(prefix.length).includes('.'),
  );

/** The question, and below it what was said; nothing when nothing was. */
const saidTo = (telling: Telling, question: Question, prefix: Prefix): readonly Block[] => {
  const path = `${prefix}${question.id}`;
  const answer = telling.answers.get(path);
  const headline = telling.headlines.get(path);
  const short = headline === undefined ? [] : [headline.text];
  const words = wordsOf(question, answer);
  if (question.captures === 'headline') {
    const said = words.filter((each) => !isHeadlineIn(telling, prefix, each));
    return inOneLine(telling, path, [...short, ...said]);
  }
  const said = [...inOneLine(telling, path, short), ...quoted(telling, path, words, answer?.toldBy ?? [])];
  return said.length === 0 ? [] : [paragraph(telling.read(question.ask)), ...said];
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

/** What was chosen or filled in, as one line; a teller gets back only what somebody answered. */
const chosenFor = (telling: Telling, question: Question, prefix: Prefix): string | null => {
  const answer = telling.answers.get(`${prefix}${question.id}`);
  if (answer === undefined || !isChosen(question)) return null;
  if (question.type === 'computed' && telling.admitted.purpose === 'teller') return null;
  return telling.say('report.session.answer', {
    question: telling.read(question.ask),
    answer: codedAnswer(telling, question, answer.value),
  });
};

/** In the order of the template; lines that follow each other are one list. */
const answersTo = (telling: Telling, questions: readonly Question[], prefix: Prefix): readonly Block[] => {
  const blocks: Block[] = [];
  let lines: string[] = [];
  const endList = (): void => {
    if (lines.length > 0) blocks.push(list(lines));
    lines = [];
  };
  for (const question of questions) {
    const line = chosenFor(telling, question, prefix);
    if (line !== null) lines.push(line);
    const said = saidTo(telling, question, prefix);
    if (said.length > 0) {
      endList();
      blocks.push(...said);
    }
  }
  endList();
  return blocks;
};

/** Numbers of the turns that have an answer, in order. */
const turnsOf = ({ answers, headlines }: Telling, repeat: Repeat, prefix: Prefix): readonly number[] => {
  const start = `${prefix}${repeat.id}[`;
  const numbers = [...answers.keys(), ...headlines.keys()]
    .filter((path) => path.startsWith(start))
    .map((path) => Number.parseInt(path.slice(start.length), 10));
  return [...new Set(numbers)].sort((a, b) => a - b);
};

const turnBlocks = (telling: Telling, repeat: Repeat, outer: Prefix, after: boolean): readonly Block[] =>
  turnsOf(telling, repeat, outer).flatMap((number) => {
    const prefix = `${outer}${repeat.id}[${number}].`;
    const items = repeat.items.filter(({ id }) => id !== repeat.itemQuestion);
    const told = itemBlocks(telling, items, prefix, after);
    const title = turnTitle(telling, repeat, prefix, number);
    return told.length === 0 ? [] : [heading(outer === '' ? 3 : 4, title), ...told];
  });

/** What was filled in once the conversation was over stands apart: nobody said it in these words. */
const noted = ({ say }: Telling, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [paragraph(say('report.session.noted')), ...blocks];

/** `after`: all of it was filled in afterwards, which has been said above. */
const itemBlocks = (
  telling: Telling,
  items: readonly Item[],
  prefix: Prefix,
  after: boolean,
): readonly Block[] => {
  const isLive = ({ moment }: Item): boolean => after || moment === 'live';
  const live = items.filter(isLive);
  const later = items.filter((item) => !isLive(item));
  const answered = (part: readonly Item[]): readonly Block[] =>
    answersTo(
      telling,
      part.filter((item) => item.item === 'question'),
      prefix,
    );
  const turns = (part: readonly Item[], isAfter: boolean): readonly Block[] =>
    part.flatMap((item) => (item.item === 'repeat' ? turnBlocks(telling, item, prefix, isAfter) : []));
  return [
    ...answered(live),
    ...noted(telling, answered(later)),
    ...turns(live, after),
    ...noted(telling, turns(later, true)),
  ];
};

const phaseBlocks = (telling: Telling, phase: Phase): readonly Block[] => {
  const told = itemBlocks(telling, phase.items, '', false);
  if (told.length === 0 || phase.title === null) return told;
  return [heading(2, telling.read(phase.title)), ...told];
};

export const toldInSession = (telling: Telling, template: Template): readonly Block[] =>
  template.phases.flatMap((phase) => phaseBlocks(telling, phase));
