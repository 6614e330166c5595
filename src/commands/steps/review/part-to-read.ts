/** One part of a conversation as it is read back: in each turn first what was told, then in short what was noted with it. */
import { answerLines } from '../../../faces/words/answer-words.ts';
import { read } from '../../../faces/words/reading.ts';
import { turnOf, turnWords } from '../../../faces/words/turn-words.ts';
import type { GivenAnswer, Path } from '../../../interview/conversation.ts';
import { conversationOf } from '../../../interview/conversation-of.ts';
import { overviewOf } from '../../../interview/overview.ts';
import { idOf, outwards } from '../../../interview/path.ts';
import { placeIn } from '../../../interview/place.ts';
import { planOf, questionOf } from '../../../interview/plan.ts';
import { isWords } from '../../../interview/said-texts.ts';
import { headlineKey, type State, type StepKey } from '../../../interview/state.ts';
import type { Answer } from '../../../template/template.ts';
import type { Seen } from './desk.ts';
import { sceneAt } from './scene-at.ts';

export interface Part {
  readonly title: string;
  readonly heard: readonly Heard[];
}

interface Heard {
  /** Through the whole conversation, so that each stays the same. */
  readonly number: number;
  /** What is asked again when it is not right. */
  readonly key: StepKey;
  readonly lines: readonly string[];
}

export const partToRead = (desk: Seen, phase: string): Part => {
  const { say } = desk;
  const scene = sceneAt(desk);
  const { state } = scene;
  const stations = new Map(overviewOf(state).stations.map((station) => [station.path, station]));
  const plan = planOf(state.template);
  const given = conversationOf(state).headlines;
  const headlines = new Map(given.map(({ path, text }) => [path, text]));
  const isHeard = ({ question, path, value }: HeardAnswer): boolean =>
    question.captures === 'headline' &&
    given.some((headline) => turnOf(headline.path) === turnOf(path) && headline.text === value);
  const isTold = ({ path, question }: HeardAnswer): boolean =>
    isWords(question) &&
    outwards(path).every((place) => plan.spots.get(idOf(place))?.item.moment !== 'after');
  const all = heardIn(state).filter(
    (answer) => !answer.question.private && stations.has(answer.path) && !isHeard(answer),
  );
  const inTurns = turnsOf(all).flatMap((turn) => [
    ...turn.filter(isTold),
    ...turn.filter((each) => !isTold(each)),
  ]);

  let [turn, noted]: [Path | null, boolean] = [null, false];
  const heard = inTurns.flatMap((answer, index): readonly Heard[] => {
    const { path, question, value } = answer;
    if (stations.get(path)?.phase !== phase) return [];
    const lines: string[] = [];
    if (turnOf(path) !== turn) {
      [turn, noted] = [turnOf(path), false];
      if (turn !== null) lines.push('', turnWords(scene, path));
    }
    const number = index + 1;
    const headline = headlines.get(path);
    const asked = say('review.read.question', { number, question: read(scene, question.ask) });
    const said = value === null ? [headline ?? ''] : answerLines(scene, path, question, value);
    const [first = '', ...more] = isWords(question) ? said : [said.join(', ')];
    if (isTold(answer)) {
      lines.push('', asked, `${introduction(desk, answer)} ${first}`, ...more);
    } else {
      if (!noted) lines.push('', say('review.read.noted'));
      lines.push(`${asked} ${first}`, ...more);
    }
    noted = !isTold(answer);
    if (value !== null && headline !== undefined) lines.push(say('review.read.headline', { text: headline }));
    return [{ number, key: value === null ? headlineKey(path) : path, lines }];
  });
  const title = state.template.phases.find(({ id }) => id === phase)?.title ?? null;
  return { title: read(scene, title), heard };
};

/** What stands together in one turn, or outside every turn of one stretch. */
const turnsOf = (all: readonly HeardAnswer[]): readonly (readonly HeardAnswer[])[] => {
  const turns: [HeardAnswer, ...HeardAnswer[]][] = [];
  for (const answer of all) {
    const last = turns.at(-1);
    if (last !== undefined && turnOf(last[0].path) === turnOf(answer.path)) last.push(answer);
    else turns.push([answer]);
  }
  return turns;
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
const introduction = ({ say, sitting }: Seen, { toldBy }: Pick<HeardAnswer, 'toldBy'>): string => {
  const { participants } = sitting().facts;
  if (participants.length === 0) return say('review.read.seen');
  return participants.length === 1
    ? say('review.read.told')
    : say('review.read.told-by', { names: toldBy.join(', '), count: toldBy.length });
};
