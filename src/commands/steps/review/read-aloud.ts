/** Reads everything back in the order in which it was asked, worded for reading aloud; what is wrong is put right at once. */
import { answerLines } from '../../../faces/words/answer-words.ts';
import { read } from '../../../faces/words/reading.ts';
import { turnOf, turnWords } from '../../../faces/words/turn-words.ts';
import type { GivenAnswer, Path } from '../../../interview/conversation.ts';
import { conversationOf } from '../../../interview/conversation-of.ts';
import { overviewOf } from '../../../interview/overview.ts';
import { idOf } from '../../../interview/path.ts';
import { placeIn } from '../../../interview/place.ts';
import { planOf, questionOf } from '../../../interview/plan.ts';
import { isWords } from '../../../interview/said-texts.ts';
import { headlineKey, type State, type StepKey } from '../../../interview/state.ts';
import type { Answer } from '../../../template/template.ts';
import type { Desk, Reply, StepEnd } from './desk.ts';
import { sceneAt } from './scene-at.ts';

/** One part of the conversation as it is read out, with the answers that its numbers stand for. */
interface Part {
  readonly title: string;
  readonly lines: readonly string[];
  readonly numbers: ReadonlyMap<number, StepKey>;
}

/** Part by part; when all of it was heard and found right, the day is kept. */
export const readAloud = async (desk: Desk): Promise<StepEnd> => {
  const { say, number, by, store, today } = desk;
  desk.tell(say('review.read'));
  const { phases } = desk.sitting().state.template;
  for (const { id } of phases) {
    for (;;) {
      const part = partOf(desk, id);
      if (part.lines.length === 0) break;
      desk.tell('', part.title, ...part.lines);
      const wrong = await askWrong(desk, part);
      if ('left' in wrong) return wrong.left;
      if (wrong.value === null) break;
      const ended = await desk.open(wrong.value);
      if (ended !== 'done') return ended;
    }
  }
  const heard = await desk.confirm(say('review.read.done'));
  if ('left' in heard) return heard.left;
  if (!heard.value) {
    desk.tell(say('review.read.not'));
    return 'done';
  }
  const kept = await desk.keep(() => store.keepReadBack(number, today, by));
  return 'left' in kept ? kept.left : 'done';
};

/** What is to be put right, or null: it is right as it is. */
const askWrong = async ({ say, line, tell }: Desk, { numbers }: Part): Promise<Reply<StepKey | null>> => {
  for (;;) {
    const right = await line(say('review.read.right'));
    if ('left' in right) return right;
    if (right.value === '' || isYes(right.value)) return { value: null };
    const path = numbers.get(Number(right.value));
    if (path !== undefined) return { value: path };
    tell(say('review.read.which', { numbers: [...numbers.keys()].join(', ') }));
  }
};

const isYes = (typed: string): boolean => /^(j|ja|y|yes|ok)$/i.test(typed);

/** Numbers run through the whole conversation, so that each stays the same. */
const partOf = (desk: Desk, phase: string): Part => {
  const { say } = desk;
  const scene = sceneAt(desk);
  const { state } = scene;
  const conversation = conversationOf(state);
  const phaseAt = new Map(overviewOf(state).stations.map((station) => [station.path, station.phase]));
  const headlines = new Map(conversation.headlines.map((headline) => [headline.path, headline.text]));
  const heard = heardIn(state).filter(({ question, path }) => !question.private && phaseAt.has(path));
  const lines: string[] = [];
  const numbers = new Map<number, StepKey>();
  let turn: Path | null = null;
  for (const [index, answer] of heard.entries()) {
    const { path, question } = answer;
    if (phaseAt.get(path) !== phase) continue;
    if (turnOf(path) !== turn) {
      turn = turnOf(path);
      if (turn !== null) lines.push('', turnWords(scene, path));
    }
    const headline = headlines.get(path);
    const inShort = headline === undefined ? [] : [say('review.read.headline', { text: headline })];
    lines.push('', say('review.read.question', { number: index + 1, question: read(scene, question.ask) }));
    if (answer.value === null) {
      numbers.set(index + 1, headlineKey(path));
      lines.push(`${introduction(desk, answer)} ${headline ?? ''}`);
      continue;
    }
    numbers.set(index + 1, path);
    const [first = '', ...more] = answerLines(scene, path, question, answer.value);
    lines.push(`${introduction(desk, answer)} ${first}`, ...more, ...inShort);
  }
  const title = state.template.phases.find(({ id }) => id === phase)?.title ?? null;
  return { title: read(scene, title), lines, numbers };
};

/** An answer as it is read out; null: only its headline was told. */
interface HeardAnswer extends Pick<GivenAnswer, 'path' | 'question' | 'toldBy'> {
  readonly value: Answer | null;
}

/** In the order of the template, with the headlines of which the story was never told. */
const heardIn = (state: State): readonly HeardAnswer[] => {
  const { answers, headlines } = conversationOf(state);
  const told = new Set(answers.map(({ path }) => path));
  const alone = headlines.flatMap(({ path, toldBy, text }): readonly HeardAnswer[] => {
    const question = questionOf(planOf(state.template), idOf(path));
    return question === null || told.has(path) || text.trim() === ''
      ? []
      : [{ path, question, toldBy, value: null }];
  });
  if (alone.length === 0) return answers;
  const placeOf = placeIn(state.template);
  return [...answers, ...alone].sort((a, b) => (placeOf(a.path) < placeOf(b.path) ? -1 : 1));
};

/** "U vertelde:" for one teller's own words; several are called by their alias. */
const introduction = (
  { say, sitting }: Desk,
  { question, toldBy }: Pick<HeardAnswer, 'question' | 'toldBy'>,
): string => {
  if (!isWords(question)) return say('review.read.noted');
  const { participants } = sitting().facts;
  if (participants.length === 0) return say('review.read.seen');
  return participants.length === 1
    ? say('review.read.told')
    : say('review.read.told-by', { names: toldBy.join(', '), count: toldBy.length });
};
