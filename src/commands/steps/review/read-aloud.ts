/** Reads everything back in the order in which it was asked, worded for reading aloud; what is wrong is put right at once. */
import { answerLines } from '../../../faces/words/answer-words.ts';
import { read } from '../../../faces/words/reading.ts';
import { turnOf, turnWords } from '../../../faces/words/turn-words.ts';
import type { GivenAnswer, Path } from '../../../interview/conversation.ts';
import { conversationOf } from '../../../interview/conversation-of.ts';
import { overviewOf } from '../../../interview/overview.ts';
import { isWords } from '../../../interview/said-texts.ts';
import type { Desk, Reply, StepEnd } from './desk.ts';
import { sceneAt } from './scene-at.ts';

/** One part of the conversation as it is read out, with the answers that its numbers stand for. */
interface Part {
  readonly title: string;
  readonly lines: readonly string[];
  readonly numbers: ReadonlyMap<number, Path>;
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
const askWrong = async ({ say, line, tell }: Desk, { numbers }: Part): Promise<Reply<Path | null>> => {
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
  const heard = conversation.answers.filter(({ question, path }) => !question.private && phaseAt.has(path));
  const lines: string[] = [];
  const numbers = new Map<number, Path>();
  let turn: Path | null = null;
  for (const [index, answer] of heard.entries()) {
    const { path, question } = answer;
    if (phaseAt.get(path) !== phase) continue;
    if (turnOf(path) !== turn) {
      turn = turnOf(path);
      if (turn !== null) lines.push('', turnWords(scene, path));
    }
    numbers.set(index + 1, path);
    lines.push('', say('review.read.question', { number: index + 1, question: read(scene, question.ask) }));
    const [first = '', ...more] = answerLines(scene, path, question, answer.value);
    lines.push(`${introduction(desk, answer)} ${first}`, ...more);
    const headline = headlines.get(path);
    if (headline !== undefined) lines.push(say('review.read.headline', { text: headline }));
  }
  const title = state.template.phases.find(({ id }) => id === phase)?.title ?? null;
  return { title: read(scene, title), lines, numbers };
};

/** "U vertelde:" for one teller's own words; several are called by their alias. */
const introduction = ({ say, sitting }: Desk, { question, toldBy }: GivenAnswer): string => {
  if (!isWords(question)) return say('review.read.noted');
  const { participants } = sitting().facts;
  if (participants.length === 0) return say('review.read.seen');
  return participants.length === 1
    ? say('review.read.told')
    : say('review.read.told-by', { names: toldBy.join(', '), count: toldBy.length });
};
