/** "Another example? (2 so far)": what is asked after the turns of a repeat. */
import type { Ask } from '../../interview/next.ts';
import type { Scene } from '../face.ts';
import { read } from './reading.ts';
import { itemLabel } from './turn-words.ts';

export const moreLines = (
  scene: Scene,
  ask: Extract<Ask, { ask: 'more' }>,
  enterMeansYes: boolean,
): readonly string[] => {
  const { say } = scene;
  const { repeat, count, item } = ask;
  const each = read(scene, repeat.each);
  const enter = say(enterMeansYes ? 'live.more.enter-yes' : 'live.more.enter-no');
  if (item !== null) {
    return [
      say('live.more.next', { each, item: itemLabel(scene, repeat, item) }),
      say('live.more.enter-next'),
    ];
  }
  if (count === 0) return [say('live.more.first', { each }), enter];
  const own = repeat.ask === null ? [] : [read(scene, repeat.ask)];
  return [...own, say('live.more', { each, count }), enter];
};
