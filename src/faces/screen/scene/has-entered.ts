/** Whether the interview has just come to a phase: then what is read aloud at its beginning is shown. */
import type { Scene } from '../../face.ts';
import { stationNow } from '../../words/phase-words.ts';
import type { Memory } from './memory.ts';

/** `place`: the step; `isOpen`: nothing was answered or typed there, so that it may not have been read yet. */
export const hasEntered = (memory: Memory, scene: Scene, place: string, isOpen: boolean): boolean => {
  const here = stationNow(scene);
  const name = `${here?.phase} ${here?.after}`;
  if (!memory.phases.has(name)) memory.phases.set(name, isUnderWay(scene) ? '' : place);
  return memory.phases.get(name) === place && (isOpen || memory.standing?.place === place);
};

/** Whether something before this was answered or passed over in the phase, on another day it may be. */
const isUnderWay = (scene: Scene): boolean => {
  const here = stationNow(scene);
  const { stations, now } = scene.overview;
  return stations.some(
    ({ phase, after, answered, settled }, at) =>
      at < now && phase === here?.phase && after === here.after && (answered || settled),
  );
};
