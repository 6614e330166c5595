/** Ways of filling in what a script leaves open: as little as can be, or as much as there is still to reach. */
import { idOf } from '../../interview/path.ts';
import { takesAnswer } from '../../interview/plan.ts';
import type { QuestionStep } from '../../interview/walk.ts';
import type { Answer, Item, Option, Repeat } from '../../template/template.ts';
import { questionsIn } from '../../template/walk.ts';
import { optionKey, questionKey, turnsKey } from '../coverage/targets.ts';
import type { Domains } from './domains.ts';
import type { Filling, Script } from './play.ts';

/** Words in the reader's language that stand for whatever is told. */
export interface FillerWords {
  readonly text: string;
  readonly reason: string;
}

/** More turns than this are not made only to reach more options. */
const mostTurns = 8;

/** A row without any answer is no turn: its first question is answered. */
const opensRow = ({ question, scope }: QuestionStep): boolean => {
  const opener = scope.repeats
    .at(-1)
    ?.items.find(
      (item) => item.item === 'question' && takesAnswer(item) && item.when === null && item.type !== 'turn',
    );
  return opener === question;
};

/** What is required, and what makes a turn a turn. */
export const sparing = (domains: Domains, words: FillerWords): Filling => ({
  answers: (step) => (step.question.required || opensRow(step) ? domains(step.question) : []),
  turns: (repeat) => repeat.atLeast ?? 0,
  name: words.text.replace(/\.$/, ''),
  reason: words.reason,
});

/** Also options and turns that were not reached before; it remembers what it has given. */
export const generous = (domains: Domains, words: FillerWords, reached: ReadonlySet<string>): Filling => {
  const given = new Set(reached);
  const least = sparing(domains, words);
  const unreached = (item: Item, values: readonly string[]): readonly string[] =>
    values.filter((value) => !given.has(optionKey(item.id, value)));
  const answers = (step: QuestionStep): readonly Answer[] => {
    const { question } = step;
    const usual = question.check === null ? least.answers(step) : domains(question);
    const left = unreached(
      question,
      question.options.map(({ value }) => value),
    );
    const [next] = left;
    if (next === undefined) return usual;
    const several = question.type !== 'choice';
    for (const value of several ? left : [next]) given.add(optionKey(question.id, value));
    return [...(several ? [left] : []), ...left, ...usual];
  };
  return { ...least, answers, turns: (repeat, count) => turnsFor(repeat, count, given) };
};

/** A script of which the first turn is told again in the others, with more turns where they reach more. */
export const widened = (script: Script, filling: Filling): readonly [Script, Filling] => {
  const scripted = ({ path }: QuestionStep): readonly Answer[] => {
    const answer = script.answers.get(path.replaceAll(/\[\d+\]/g, '[1]')) ?? null;
    return answer === null ? [] : [answer];
  };
  const least = (repeat: Repeat): number =>
    Math.max(0, ...[...script.turns].flatMap(([path, count]) => (idOf(path) === repeat.id ? [count] : [])));
  const none = [...script.turns].filter(([, count]) => count === 0);
  return [
    { answers: script.answers, turns: new Map(none) },
    {
      ...filling,
      answers: (step) => [...scripted(step), ...filling.answers(step)],
      turns: (repeat, count) => Math.max(least(repeat), filling.turns(repeat, count)),
    },
  ];
};

/** As many more turns as there are options left in the repeat; two where several were never seen, one for its questions. */
const turnsFor = (repeat: Repeat, count: number, given: Set<string>): number => {
  const questions = questionsIn(repeat.items);
  const several = turnsKey(repeat.id, 'several');
  if (count > 1) given.add(several);
  const items = repeat.over?.kind === 'list' ? repeat.over.items : [];
  const left = (id: string, options: readonly Option[]): number =>
    options.filter(({ value }) => !given.has(optionKey(id, value))).length;
  const options = questions.map((item) => (item.type === 'choice' ? left(item.id, item.options) : 0));
  const wanted = Math.max(
    repeat.atLeast ?? 0,
    Math.min(mostTurns, count + Math.max(left(repeat.id, items) - count, ...options)),
    given.has(several) ? 0 : 2,
    questions.every(({ id }) => given.has(questionKey(id))) ? 0 : 1,
  );
  return Math.min(wanted, repeat.atMost ?? wanted);
};
