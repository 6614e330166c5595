/** All that one can go to, with what has had its answer: a question is picked and asked at once. */
import type { Station } from '../../../interview/overview.ts';
import type { Scene } from '../../face.ts';
import { destinationNow, destinations, labelOf, saidAt, stepOf } from '../../words/jump-words.ts';
import { phaseTitle } from '../../words/phase-words.ts';
import { type Panel, panelOf, reply } from './panel.ts';
import { sheetList } from './sheet-list.ts';

export const overviewPanel = (scene: Scene): Panel => {
  const { say } = scene;
  const here = destinationNow(scene);
  const all = destinations(scene);
  const offers = all.map((station, index) => {
    const question = labelOf(scene, station);
    const before = all[index - 1];
    const isFirst = before?.phase !== station.phase || before.after !== station.after;
    const words = [isFirst ? phaseTitle(scene, station.phase) : '', stateOf(scene, station)];
    const detail = words.filter((word) => word !== '').join(', ');
    return {
      value: stepOf(station),
      label: station === here ? say('screen.overview.now', { question }) : question,
      ...(detail === '' ? {} : { detail }),
      words: saidAt(scene, station),
    };
  });
  return panelOf({
    title: say('screen.overview'),
    under: 'alone',
    field: sheetList({ say, offers, ...(here === null ? {} : { initial: stepOf(here) }) }),
    done: (path) => reply({ reply: 'jump', path }),
  });
};

/** Empty: still to be asked. */
const stateOf = (
  { say, halfTyped, state: { closed, skips } }: Scene,
  { path, step, answered, settled }: Station,
): string => {
  if (answered) return say('screen.overview.answered');
  if (halfTyped?.has(path) === true) return say('screen.overview.half-typed');
  if (step === 'more' && closed.has(path) && !skips.has(path)) return say('screen.overview.no-more');
  return settled ? say('screen.overview.passed') : '';
};
