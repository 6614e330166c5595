/** Everything one can go to, by number: questions and repeats in their order, with what has had its answer. */
import type { Station } from '../../interview/overview.ts';
import { idOf } from '../../interview/path.ts';
import { planOf, questionOf } from '../../interview/plan.ts';
import { headlineKey, type StepKey } from '../../interview/state.ts';
import { excerpt } from '../../source/excerpt.ts';
import type { Scene } from '../face.ts';
import { answerLines } from './answer-words.ts';
import { phaseTitle } from './phase-words.ts';
import { read } from './reading.ts';
import { turnOf, turnWords } from './turn-words.ts';

const longest = 60;

/** A headline is gone to by its question, but where it is asked in the place of that. */
export const destinations = ({ overview, state }: Scene): readonly Station[] =>
  overview.stations.filter(
    ({ step, after }) => step !== 'headline' || (state.options.order === 'headlines-first' && !after),
  );

/** What a jump to it names. */
export const stepOf = ({ path, step }: Station): StepKey => (step === 'headline' ? headlineKey(path) : path);

/** Where the interview is among them, or null. */
export const destinationNow = (scene: Scene): Station | null => {
  const all = destinations(scene);
  const now = scene.overview.stations[scene.overview.now];
  return all.find((station) => station === now) ?? all.find(({ path }) => path === now?.path) ?? null;
};

/** So many fit on a small window, most of them on two lines. */
const screenful = 12;

/** The questions of the phase that is asked now; of the others the title and the numbers, unless `whole` or all fit. */
export const jumpLines = (scene: Scene, whole: boolean): readonly string[] => {
  const { say, overview } = scene;
  const all = destinations(scene).map((station, index) => ({ station, number: index + 1 }));
  const now = overview.stations[overview.now] ?? all.at(-1)?.station;
  const here = destinationNow(scene);
  const lineOf = ({ station, number }: Numbered): string => {
    const place = { number, question: labelOf(scene, station) };
    if (station === here) return say('live.jump.now', place);
    return station.answered ? say('live.jump.answered', place) : say('live.jump.open', place);
  };
  if (whole || all.length <= screenful) return [...all.map(lineOf), say('live.jump.how')];
  const parts = partsOf(all).flatMap((part) =>
    now !== undefined && partOf(part[0].station) === partOf(now) ? part.map(lineOf) : [partLine(scene, part)],
  );
  return [...parts, say('live.jump.how.part')];
};

interface Numbered {
  readonly station: Station;
  readonly number: number;
}
type Part = readonly [Numbered, ...Numbered[]];

const partOf = ({ phase, after }: Station): string => `${phase} ${after}`;

/** What stands together in one phase, in its order. */
const partsOf = (all: readonly Numbered[]): readonly Part[] => {
  const parts: [Numbered, ...Numbered[]][] = [];
  for (const each of all) {
    const last = parts.at(-1);
    if (last !== undefined && partOf(last[0].station) === partOf(each.station)) last.push(each);
    else parts.push([each]);
  }
  return parts;
};

const partLine = (scene: Scene, part: Part): string => {
  const { station, number: from } = part[0];
  const to = part.at(-1)?.number ?? from;
  const own = phaseTitle(scene, station.phase);
  const title = station.after ? scene.say('live.phase.after', { title: own }) : own;
  return scene.say(from === to ? 'live.jump.part.one' : 'live.jump.part', { from, to, title });
};

/** What a station asks, with its turn; short. */
export const labelOf = (scene: Scene, { path }: Pick<Station, 'path'>): string => {
  const item = planOf(scene.state.template).spots.get(idOf(path))?.item;
  const turn = turnOf(path);
  const where = turn === null ? '' : `${turnWords(scene, turn)}: `;
  if (item === undefined) return path;
  if (item.item === 'repeat')
    return `${where}${scene.say('live.jump.repeat', { each: read(scene, item.each) })}`;
  return `${where}${excerpt(read(scene, item.ask), longest)}`;
};

/** What stands there as an answer, to be found by; never what was noted in private: who tells may look along. */
export const saidAt = (scene: Scene, { path, step }: Pick<Station, 'path' | 'step'>): string => {
  const { answers, headlines, template } = scene.state;
  const question = questionOf(planOf(template), idOf(path));
  if (step === 'more' || question === null || question.private) return '';
  if (step === 'headline') return headlines.get(path)?.text ?? '';
  const answer = answers.get(path);
  return answer === undefined ? '' : answerLines(scene, path, question, answer).join(' ');
};
