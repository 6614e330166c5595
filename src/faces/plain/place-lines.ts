/** Says where the interview is, when it comes to another part or another turn. */
import type { Station } from '../../interview/overview.ts';
import type { Scene } from '../face.ts';
import { phaseLines, stationNow } from '../words/phase-words.ts';
import { capitalised, itemLabel, turnLines, turnOf, turnWords } from '../words/turn-words.ts';
import type { Said } from './said.ts';

export const placeLines = (scene: Scene, said: Said): readonly string[] => {
  const station = stationNow(scene);
  if (station === null) return [''];
  return [...enteredPhase(scene, station, said), ...enteredTurn(scene, station, said)];
};

const enteredPhase = (scene: Scene, station: Station, said: Said): readonly string[] => {
  const phase = `${station.phase} ${station.after}`;
  if (phase === said.phase) return [''];
  const lines = phaseLines(scene, station, said.phases.has(phase));
  said.phase = phase;
  said.phases.add(phase);
  return [...lines, ''];
};

const enteredTurn = (scene: Scene, { path, after }: Station, said: Said): readonly string[] => {
  const turn = turnOf(path);
  if (turn === said.turn) return [];
  said.turn = turn;
  return turn === null || turnWords(scene, turn) === said.next ? [] : turnLines(scene, turn, after);
};

/** What the next turn goes over, as its heading would say it. */
export const nextItem = (scene: Scene): string => {
  const { ask } = scene;
  return ask.ask === 'more' && ask.item !== null ? capitalised(itemLabel(scene, ask.repeat, ask.item)) : '';
};
