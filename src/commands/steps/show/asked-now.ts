/** What is asked in an interview right now, as far as whoever tells may see it. */

import type { Scene } from '../../../faces/face.ts';
import { phaseTitle, stationNow } from '../../../faces/words/phase-words.ts';
import { read } from '../../../faces/words/reading.ts';
import { overviewOf } from '../../../interview/overview.ts';
import type { Item } from '../../../template/template.ts';
import { draftsOf } from '../hold/half-typed.ts';
import { sceneOf } from '../hold/scene-of.ts';
import type { Sitting } from '../hold/sitting.ts';
import type { Place } from './shown.ts';

export const askedNow = (
  sitting: Omit<Sitting, 'held'>,
): { readonly place: Place | null; readonly question: string | null } => {
  const scene = sceneOf(sitting, overviewOf(sitting.state), draftsOf([]), null);
  return { place: placeIn(scene), question: questionIn(scene) };
};

/** Null: everything that is asked live has been asked. */
const placeIn = (scene: Scene): Place | null => {
  const { overview, state } = scene;
  const here = stationNow(scene);
  if (here === null) return null;
  const live = overview.stations.filter(({ after }) => !after);
  const parts = state.template.phases.filter(({ id }) => live.some(({ phase }) => phase === id));
  const part = parts.findIndex(({ id }) => id === here.phase);
  const inPart = live.filter(({ phase }) => phase === here.phase);
  const behind = here.after ? inPart.length : inPart.indexOf(here);
  return {
    phase: phaseTitle(scene, here.phase),
    part: part < 0 ? null : part + 1,
    parts: parts.length,
    share: part < 0 ? 1 : (part + behind / inPart.length) / parts.length,
  };
};

/** Whether anything of it is asked aloud. */
const isForTeller = (item: Item): boolean =>
  item.moment !== 'after' && (item.item === 'repeat' ? item.items.some(isForTeller) : !item.private);

/** A headline is written by who listens: meanwhile the question that it belongs to stays. Before the first turn of a repeat nobody is asked anything yet. */
const questionIn = (scene: Scene): string | null => {
  const { ask, say } = scene;
  if (stationNow(scene)?.after !== false) return null;
  switch (ask.ask) {
    case 'question':
    case 'headline':
      return ask.question.private ? null : read(scene, ask.question.ask);
    case 'more': {
      if (ask.count === 0 || !ask.repeat.items.some(isForTeller)) return null;
      const own = read(scene, ask.repeat.ask);
      return own === '' ? say('show.again', { each: read(scene, ask.repeat.each) }) : own;
    }
    case 'done':
      return null;
  }
};
