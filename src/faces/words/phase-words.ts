/** Where in the interview a step stands: its phase with minutes and what to read aloud, and its turn. */

import type { Station } from '../../interview/overview.ts';
import type { Phase } from '../../template/template.ts';
import type { Scene } from '../face.ts';
import { read } from './reading.ts';

export const stationNow = ({ overview }: Scene): Station | null => overview.stations[overview.now] ?? null;

/** On entering a phase; `again`: it was entered before, so nothing is read aloud anew, nor what came with `may_write`. */
export const phaseLines = (scene: Scene, station: Station, again: boolean): readonly string[] => {
  const { say, state, overview } = scene;
  const phase = state.template.phases.find(({ id }) => id === station.phase);
  if (phase === undefined) return [];
  const seen = [...new Set(overview.stations.map((other) => other.phase))];
  const inOrder = state.template.phases.filter(({ id }) => seen.includes(id));
  const title = titleOf(scene, phase);
  if (station.after) return ['', say('live.phase.after', { title })];
  const place = { title, number: inOrder.indexOf(phase) + 1, count: inOrder.length };
  const heading =
    phase.minutes === null
      ? say('live.phase', place)
      : say('live.phase.minutes', { ...place, minutes: phase.minutes });
  const aloud = again ? null : phaseAloud(scene, station);
  return ['', heading, ...(aloud === null ? [] : [say('live.read-aloud', { text: aloud })])];
};

/** What is read aloud on entering a phase; null: nothing, or it came with `may_write`. */
export const phaseAloud = (scene: Scene, { phase: id, after }: Station): string | null => {
  const { template, answers } = scene.state;
  const phase = template.phases.find((each) => each.id === id);
  if (phase === undefined || phase.say === null || after) return null;
  const isRead = phase.items.some((item) => item.id === 'may_write') && answers.has('may_write');
  return isRead ? null : read(scene, phase.say);
};

/** Of a phase by its id. */
export const phaseTitle = (scene: Scene, id: string): string => {
  const phase = scene.state.template.phases.find((each) => each.id === id);
  return phase === undefined ? id : titleOf(scene, phase);
};

const titleOf = (scene: Scene, phase: Phase): string => {
  const own = read(scene, phase.title);
  if (own !== '') return own;
  if (phase.phase === null) return phase.id;
  const label = scene.state.template.labels[phase.phase];
  return label === undefined ? scene.say(`guide.phase.${phase.phase}`) : read(scene, label);
};
