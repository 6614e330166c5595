/** One conversation with random answers, held in our engine and in ODK's at once; says where they differ. */
import { apply, begin, next, type Reply, type State } from '../../../src/interview/engine.ts';
import { survey } from '../../../src/interview/next.ts';
import { noSurroundings } from '../../../src/interview/surroundings.ts';
import { toText } from '../../../src/template/conditions/coerce.ts';
import { readingOf, readingOfComputed } from '../../../src/template/conditions/value.ts';
import { type Answer, type Question, type Template, textIn } from '../../../src/template/template.ts';
import { dottedName, questionsOf, repeatsOf } from '../../../src/template/walk.ts';
import type { OdkFilling, OdkForm } from '../../support/odk-engine.ts';
import { anyAnswer, type Dice, odkText, pick } from './any-answer.ts';
import { isReached, prefixesOf, referenceOf } from './paths.ts';

interface Difference {
  readonly what: string;
  readonly path: string;
  readonly ours: string | boolean;
  readonly theirs: string | boolean;
}

export interface Held {
  /** How often each kind of thing was compared. */
  readonly compared: ReadonlyMap<string, number>;
  readonly differences: readonly Difference[];
}

/** What the two have in common: the template, its form, and what has been said so far. */
interface Conversation {
  readonly template: Template;
  readonly odk: OdkFilling;
  readonly reference: (path: string, suffix?: string) => string;
  readonly dice: Dice;
  /** Repeats that the form counts by itself, the questions in them that hold the item, and those that they go over. */
  readonly counted: ReadonlySet<string>;
  readonly holders: ReadonlySet<string>;
  readonly goneOver: ReadonlySet<string>;
  /** Paths that were asked before: a default stands only the first time. */
  readonly asked: Set<string>;
  readonly reply: (given: Reply) => readonly string[];
  readonly state: () => State;
  readonly compare: (what: string, path: string, ours: string | boolean, theirs: string | boolean) => void;
}

const mostTurns = 2;

/** Answers in both; a check that refuses must refuse in both, with the same words. False when it could not stand. */
const answerBoth = (talk: Conversation, path: string, question: Question, value: Answer): boolean => {
  const { odk, compare } = talk;
  const reference = talk.reference(path);
  const refused = talk.reply({ reply: 'answer', value });
  if (refused.length > 0 && !refused.includes('check-failed')) return false;
  if (talk.holders.has(question.id)) return refused.length === 0;
  const before = odk.at(reference).value;
  odk.answer(reference, odkText(question, value));
  if (question.check !== null) {
    const theirs = odk.at(reference);
    compare('refused', path, refused.length > 0, theirs.refused === 'constraint');
    const [first] = talk.template.languages;
    if (refused.length > 0 && question.checkMessage !== null)
      compare('message', path, textIn(question.checkMessage, first, first), theirs.message);
  }
  if (refused.length > 0) odk.answer(reference, question.type === 'rank' ? '' : before);
  return refused.length === 0;
};

/** A default is only proposed here, and stands in a form: there it is taken out again. */
const compareDefault = (talk: Conversation, path: string, question: Question): void => {
  if (question.default === null || talk.asked.has(path)) return;
  const reference = talk.reference(path);
  talk.compare('default', path, odkText(question, question.default), talk.odk.at(reference).value);
  talk.odk.answer(reference, '');
};

const askBoth = (talk: Conversation, path: string, question: Question): void => {
  const { dice, odk, compare } = talk;
  compareDefault(talk, path, question);
  talk.asked.add(path);
  const value = dice(4) === 0 ? null : anyAnswer(question, dice);
  if (value !== null && answerBoth(talk, path, question, value)) return;
  if (talk.holders.has(question.id)) {
    talk.reply({ reply: 'leave' });
    return;
  }
  const refused = talk.reply({ reply: 'leave' }).includes('answer-required');
  if (question.type !== 'say' && question.type !== 'computed')
    compare('required', path, refused, odk.at(talk.reference(path)).refused === 'required');
  if (!refused) return;
  for (let tries = 0; tries < 40; tries += 1) {
    const another = anyAnswer(question, dice);
    if (another !== null && answerBoth(talk, path, question, another)) return;
  }
  talk.reply({ reply: 'skip', reason: 'no' });
};

const headlineBoth = (talk: Conversation, path: string): void => {
  const text = pick(talk.dice, ['In short.', '']) ?? '';
  if (text === '' || talk.reply({ reply: 'answer', value: text }).length > 0) talk.reply({ reply: 'leave' });
  else talk.odk.answer(talk.reference(path, '_headline'), text);
};

const turnsBoth = (talk: Conversation, path: string, id: string, count: number): void => {
  const { odk, dice } = talk;
  const reference = talk.reference(path);
  const isCounted = talk.counted.has(id);
  const wanted = isCounted || (count < mostTurns && dice(3) > 0);
  if (wanted && talk.reply({ reply: 'another' }).length === 0) {
    if (!isCounted) while (odk.turns(reference) <= count) odk.addTurn(reference);
    return;
  }
  talk.reply({ reply: 'no-more', reason: 'enough' });
  if (!isCounted) while (odk.turns(reference) > count) odk.removeTurn(reference);
};

/** To the end of the conversation. */
const finish = (talk: Conversation): void => {
  for (let steps = 0; steps < 2000; steps += 1) {
    const asked = next(talk.state());
    switch (asked.ask) {
      case 'done':
        return;
      case 'headline':
        headlineBoth(talk, asked.path);
        break;
      case 'more':
        turnsBoth(talk, asked.path, asked.repeat.id, asked.count);
        break;
      case 'question':
        askBoth(talk, asked.path, asked.question);
    }
  }
  throw new Error('no end');
};

/** Compares everything that is to be seen now. */
const lookAround = (talk: Conversation): void => {
  const { odk, compare } = talk;
  const state = talk.state();
  const { sight } = survey(state);
  for (const { item, repeats } of questionsOf(talk.template))
    for (const prefix of prefixesOf(
      repeats.map(({ id }) => id),
      state,
    )) {
      const path = prefix + item.id;
      const theirs = odk.at(talk.reference(path));
      const visible = sight.visible.has(path) && isReached(path, sight.visible);
      compare('shown', path, visible, theirs.relevant);
      if (item.type === 'computed' && visible)
        compare('computed', path, toText(readingOfComputed(sight.computed.get(path) ?? '')), theirs.value);
      if (item.headline !== null) {
        const headline = odk.at(talk.reference(path, '_headline'));
        compare('headline shown', path, visible, headline.relevant);
        if (visible) compare('headline', path, state.headlines.get(path)?.text ?? '', headline.value);
      }
      if (talk.holders.has(item.id) && visible)
        compare('item', path, toText(readingOf(state.answers.get(path))), theirs.value);
    }
};

/** Another answer to something answered before. What a repeat goes over stays: a form keeps its turns by their place. */
const change = (talk: Conversation): void => {
  const state = talk.state();
  const { visible } = survey(state).sight;
  const path = pick(
    talk.dice,
    [...state.answers.keys()].filter((each) => visible.has(each)),
  );
  const question = questionsOf(talk.template).find(
    (standing) => dottedName(standing) === path?.replaceAll(/\[\d+\]/g, ''),
  )?.item;
  if (path === undefined || question === undefined) return;
  if (talk.holders.has(question.id) || talk.goneOver.has(question.id)) return;
  talk.reply({ reply: 'jump', path });
  const value = anyAnswer(question, talk.dice);
  if (value !== null) answerBoth(talk, path, question, value);
  else talk.reply({ reply: 'leave' });
  finish(talk);
};

export const holdBoth = (
  template: Template,
  form: OdkForm,
  paths: ReadonlyMap<string, string>,
  dice: Dice,
): Held => {
  const differences: Difference[] = [];
  const compared = new Map<string, number>();
  let state: State = begin(template, noSurroundings('2026-03-14T10:20:30+01:00'), { order: 'as-written' });
  const repeats = repeatsOf(template).map(({ item }) => item);
  const counted = repeats.filter(({ over }) => over?.kind === 'list' || over?.kind === 'answer');
  const talk: Conversation = {
    template,
    odk: form.fill(),
    reference: (path, suffix) => referenceOf(path, paths, suffix),
    dice,
    counted: new Set(counted.map(({ id }) => id)),
    holders: new Set(counted.flatMap(({ itemQuestion }) => (itemQuestion === null ? [] : [itemQuestion]))),
    goneOver: new Set(counted.flatMap(({ over }) => (over?.kind === 'answer' ? [over.question] : []))),
    asked: new Set(),
    reply: (given) => {
      const applied = apply(state, given);
      state = applied.state;
      return applied.refused.map(({ code }) => code);
    },
    state: () => state,
    compare: (what, path, ours, theirs) => {
      compared.set(what, (compared.get(what) ?? 0) + 1);
      if (ours !== theirs) differences.push({ what, path, ours, theirs });
    },
  };
  finish(talk);
  lookAround(talk);
  for (let changes = 0; changes < 3; changes += 1) {
    change(talk);
    lookAround(talk);
  }
  return { compared, differences };
};
