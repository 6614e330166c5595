/** What is asked now: the step gone back or jumped to, else the first that is still open. */
import type { Answer, HeadlineKind, Question, Repeat } from '../template/template.ts';
import type { Path } from './conversation.ts';
import { isExhausted, nextItem } from './over.ts';
import { type Sight, sightOf } from './sight.ts';
import { headlineKey, type State, turnsIn } from './state.ts';
import { isStop, keyOf, type Stop, waits, walk } from './walk.ts';

export type Ask =
  /** `answer` is what stands there now, `suggested` the template's default. A `say` is left with `leave`. */
  | {
      readonly ask: 'question';
      readonly path: Path;
      readonly question: Question;
      readonly answer: Answer | null;
      readonly suggested: Answer | null;
    }
  | {
      readonly ask: 'headline';
      readonly path: Path;
      readonly question: Question;
      readonly kind: HeadlineKind;
      readonly text: string | null;
    }
  /** Another turn? `count` so far; `item` is the next to go over. */
  | {
      readonly ask: 'more';
      readonly path: Path;
      readonly repeat: Repeat;
      readonly count: number;
      readonly item: string | null;
    }
  | { readonly ask: 'done' };

/** All stops in the order in which they are asked, with what the conditions saw. */
export interface Survey {
  readonly sight: Sight;
  readonly stops: readonly Stop[];
  /** Index of the stop asked now; the number of stops when the interview is done. */
  readonly now: number;
}

/** Made once per state: what is asked, how far that is and what a reply does all begin with it. */
export const survey = (state: State): Survey => {
  const known = surveys.get(state);
  if (known !== undefined) return known;
  const made = surveyOf(state);
  surveys.set(state, made);
  return made;
};

const surveys = new WeakMap<State, Survey>();

const surveyOf = (state: State): Survey => {
  const sight = sightOf(state);
  const written: Stop[] = [];
  walk(sight, (step) => {
    if (isStop(step)) written.push(step);
  });
  const { order } = state.options;
  const stops =
    order === 'as-written'
      ? written
      : [...written.filter((stop) => !waits(stop, order)), ...written.filter((stop) => waits(stop, order))];
  const at = state.at === null ? -1 : stops.findIndex((stop) => keyOf(stop) === state.at);
  const open = at === -1 ? stops.findIndex((stop) => !isSettled(sight, stop)) : at;
  return { sight, stops, now: open === -1 ? stops.length : open };
};

/** Walks the whole template once per state: some microseconds for forty questions. */
export const next = (state: State): Ask => {
  const { sight, stops, now } = survey(state);
  const stop = stops[now];
  return stop === undefined ? { ask: 'done' } : askOf(sight, stop);
};

/** Whether a stop has had its reply. */
export const isSettled = (sight: Sight, stop: Stop): boolean => {
  const { state } = sight;
  switch (stop.step) {
    case 'question':
      return state.answers.has(stop.path) || state.passed.has(stop.path) || state.skips.has(stop.path);
    case 'headline':
      return (
        state.headlines.has(stop.path) ||
        state.passed.has(headlineKey(stop.path)) ||
        state.skips.has(stop.path)
      );
    case 'more':
      return state.closed.has(stop.path) || isExhausted(sight, stop.repeat, stop.path);
  }
};

const askOf = (sight: Sight, stop: Stop): Ask => {
  const { state } = sight;
  switch (stop.step) {
    case 'question': {
      const { path, question } = stop;
      const answer = state.answers.get(path) ?? null;
      return { ask: 'question', path, question, answer, suggested: question.default };
    }
    case 'headline': {
      const { path, question } = stop;
      const headline = state.headlines.get(path);
      const kind = headline?.kind ?? question.headline ?? 'story';
      return { ask: 'headline', path, question, kind, text: headline?.text ?? null };
    }
    case 'more': {
      const { path, repeat } = stop;
      const count = turnsIn(state, path).length;
      return { ask: 'more', path, repeat, count, item: nextItem(sight, repeat, path) };
    }
  }
};
