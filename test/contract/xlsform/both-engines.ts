/** One conversation with random answers, held in our engine and in ODK's at once; says where they differ. */
import { apply, begin, next, type Reply, type State } from '../../../src/interview/engine.ts';
import { survey } from '../../../src/interview/next.ts';
import { turnsIn } from '../../../src/interview/state.ts';
import { noSurroundings } from '../../../src/interview/surroundings.ts';
import { toText } from '../../../src/template/conditions/coerce.ts';
import { readingOf } from '../../../src/template/conditions/value.ts';
import type { Answer, Question, Template } from '../../../src/template/template.ts';
import { dottedName, itemsOf, repeatsOf } from '../../../src/template/walk.ts';
import type { OdkFilling, OdkForm } from '../../support/odk-engine.ts';

export type Dice = (sides: number) => number;

/** The same seed gives the same throws. */
export const diceFrom = (seed: number): Dice => {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
};

const pick = <T>(dice: Dice, list: readonly T[]): T | undefined => list[dice(list.length)];

const valuesOf = (question: Question): readonly string[] => question.options.map(({ value }) => value);

const anyAnswer = (question: Question, dice: Dice): Answer | null => {
  const values = valuesOf(question);
  switch (question.type) {
    case 'yes_no':
      return dice(2) === 0;
    case 'choice':
      return pick(dice, values) ?? null;
    case 'choices': {
      const some = values.filter(() => dice(2) === 0);
      return some.length === 0 ? null : some;
    }
    case 'rank':
      return dice(2) === 0 ? values : values.toReversed();
    case 'scale':
      return (question.from ?? 1) + dice((question.to ?? 10) - (question.from ?? 1) + 1);
    case 'number':
      return dice(12) - 3;
    case 'date':
      return `20${10 + dice(20)}-0${1 + dice(9)}-1${dice(10)}`;
    case 'stage':
      return pick<Answer>(dice, [-1, 0, 1, 2, 3, 4, 5, 6, 7, 'unknown']) ?? null;
    case 'consent':
      return pick(dice, ['none', 'internal', 'quote', 'public']) ?? null;
    case 'list':
      return dice(2) === 0 ? ['one'] : ['one', 'two'];
    case 'reach':
      return { elders: 'reached' };
    case 'turn':
    case 'say':
    case 'computed':
      return null;
    default:
      return pick(dice, ['soup', '12', 'a b', 'document']) ?? null;
  }
};

const odkText = (question: Question, answer: Answer): string => {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  if (Array.isArray(answer))
    return question.type === 'list'
      ? answer.join('\n')
      : answer.map((item) => String(item).replaceAll(/\s+/g, '_')).join(' ');
  return typeof answer === 'object' ? 'elders: reached' : String(answer);
};

/** Our path as a reference: `example[1].story` is `/data/examples/example[1]/story`. */
const referenceOf = (path: string, paths: ReadonlyMap<string, string>, suffix = ''): string => {
  const ids = path.split('.').map((part) => /^([^[]+)(\[\d+\])?$/.exec(part) ?? []);
  const last = ids.at(-1)?.[1] ?? '';
  const numbers = new Map(ids.map(([, id = '', number = '']) => [paths.get(id) ?? id, number]));
  let built = '';
  let plain = '';
  for (const part of (paths.get(last + suffix) ?? '').split('/').slice(1)) {
    plain += `/${part}`;
    built += `/${part}${numbers.get(plain) ?? ''}`;
  }
  return built;
};

interface Difference {
  readonly what: string;
  readonly path: string;
  readonly ours: string | boolean;
  readonly theirs: string | boolean;
}

export interface Held {
  readonly compared: number;
  readonly differences: readonly Difference[];
}

const mostTurns = 2;

export const holdBoth = (
  template: Template,
  form: OdkForm,
  paths: ReadonlyMap<string, string>,
  dice: Dice,
): Held => {
  const odk: OdkFilling = form.fill();
  const differences: Difference[] = [];
  let compared = 0;
  const compare = (what: string, path: string, ours: string | boolean, theirs: string | boolean): void => {
    compared += 1;
    if (ours !== theirs) differences.push({ what, path, ours, theirs });
  };
  const counted = new Set(
    repeatsOf(template).flatMap(({ item }) =>
      item.over?.kind === 'list' || item.over?.kind === 'answer' ? [item.id] : [],
    ),
  );
  const holders = new Set(
    repeatsOf(template).flatMap(({ item }) =>
      counted.has(item.id) && item.itemQuestion !== null ? [item.itemQuestion] : [],
    ),
  );
  let state: State = begin(template, noSurroundings('2026-03-14T10:20:30+01:00'), { order: 'as-written' });
  const reply = (given: Reply): readonly string[] => {
    const applied = apply(state, given);
    state = applied.state;
    return applied.refused.map(({ code }) => code);
  };
  /** Answers in both; a check that refuses must refuse in both. */
  const answer = (path: string, question: Question, value: Answer): boolean => {
    const reference = referenceOf(path, paths);
    const refused = reply({ reply: 'answer', value });
    if (refused.length > 0 && !refused.includes('check-failed')) return false;
    if (holders.has(question.id)) return refused.length === 0;
    const before = odk.at(reference).value;
    odk.answer(reference, odkText(question, value));
    if (question.check !== null)
      compare('refused', path, refused.length > 0, odk.at(reference).refused === 'constraint');
    if (refused.length > 0) odk.answer(reference, question.type === 'rank' ? '' : before);
    return refused.length === 0;
  };
  const step = (): boolean => {
    const asked = next(state);
    switch (asked.ask) {
      case 'done':
        return false;
      case 'headline':
        reply({ reply: 'leave' });
        return true;
      case 'more': {
        const reference = referenceOf(asked.path, paths);
        const wanted = counted.has(asked.repeat.id) || (asked.count < mostTurns && dice(3) > 0);
        if (!wanted || reply({ reply: 'another' }).length > 0) {
          reply({ reply: 'no-more', reason: 'enough' });
          if (!counted.has(asked.repeat.id))
            while (odk.turns(reference) > asked.count) odk.removeTurn(reference);
        } else if (!counted.has(asked.repeat.id))
          while (odk.turns(reference) <= asked.count) odk.addTurn(reference);
        return true;
      }
      case 'question': {
        const { path, question } = asked;
        const value = dice(4) === 0 ? null : anyAnswer(question, dice);
        if (value !== null && answer(path, question, value)) return true;
        if (holders.has(question.id)) {
          reply({ reply: 'leave' });
          return true;
        }
        const refused = reply({ reply: 'leave' }).includes('answer-required');
        if (question.type !== 'say' && question.type !== 'computed')
          compare('required', path, refused, odk.at(referenceOf(path, paths)).refused === 'required');
        if (refused)
          for (let tries = 0; tries < 40; tries += 1) {
            const another = anyAnswer(question, dice);
            if (another !== null && answer(path, question, another)) break;
            if (tries === 39) reply({ reply: 'skip', reason: 'no' });
          }
        return true;
      }
    }
  };
  const lookAround = (): void => {
    const { sight } = survey(state);
    for (const standing of itemsOf(template)) {
      const { item, repeats } = standing;
      if (item.item === 'repeat') continue;
      for (const prefix of prefixesOf(
        repeats.map(({ id }) => id),
        state,
      )) {
        const path = prefix + item.id;
        const reference = referenceOf(path, paths);
        const theirs = odk.at(reference);
        const visible = sight.visible.has(path) && isReached(path, sight.visible);
        compare('shown', path, visible, theirs.relevant);
        if (item.type === 'computed' && visible)
          compare('computed', path, toText(readingOf(sight.computed.get(path))), theirs.value);
        if (item.headline !== null)
          compare('headline shown', path, visible, odk.at(referenceOf(path, paths, '_headline')).relevant);
        if (holders.has(item.id) && visible)
          compare('item', path, toText(readingOf(state.answers.get(path))), theirs.value);
      }
    }
  };
  const finish = (): void => {
    for (let steps = 0; steps < 2000; steps += 1) if (!step()) return;
    throw new Error('no end');
  };
  finish();
  lookAround();
  for (let changes = 0; changes < 3; changes += 1) {
    const path = pick(
      dice,
      [...state.answers.keys()].filter((each) => survey(state).sight.visible.has(each)),
    );
    const question =
      path === undefined
        ? undefined
        : itemsOf(template).find((standing) => dottedName(standing) === path.replaceAll(/\[\d+\]/g, ''))
            ?.item;
    if (path === undefined || question?.item !== 'question' || holders.has(question.id)) continue;
    if ([...counted].length > 0 && question.type === 'choices') continue;
    reply({ reply: 'jump', path });
    const value = anyAnswer(question, dice);
    if (value !== null) answer(path, question, value);
    else reply({ reply: 'leave' });
    finish();
    lookAround();
  }
  return { compared, differences };
};

/** A turn's questions count only while the repeat itself is shown. */
const isReached = (path: string, visible: ReadonlySet<string>): boolean => {
  const parts = path.split('.').slice(0, -1);
  return parts.every((_, index) =>
    visible.has(
      parts
        .slice(0, index + 1)
        .join('.')
        .replace(/\[\d+\]$/, ''),
    ),
  );
};

const prefixesOf = (repeats: readonly string[], state: State, prefix = ''): readonly string[] => {
  const [id, ...inner] = repeats;
  if (id === undefined) return [prefix];
  return turnsIn(state, prefix + id).flatMap((number) =>
    prefixesOf(inner, state, `${prefix}${id}[${number}].`),
  );
};
