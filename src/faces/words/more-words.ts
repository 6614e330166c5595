/** "Another example? (2 so far)": what is asked after the turns of a repeat. */
import type { Ask } from '../../interview/next.ts';
import type { Scene } from '../face.ts';
import { read } from './reading.ts';
import { itemLabel } from './turn-words.ts';

type More = Extract<Ask, { ask: 'more' }>;

/** What Enter alone means: yes at the first one, for the next item, and while more are wanted. */
export const enterMeansYes = ({ count, item, repeat }: More): boolean =>
  count === 0 || item !== null || count < (repeat.atLeast ?? 0);

export const moreLines = (scene: Scene, ask: More): readonly string[] => {
  const { say } = scene;
  const enter = say(enterMeansYes(ask) ? 'live.more.enter-yes' : 'live.more.enter-no');
  return [...moreQuestion(scene, ask), ask.item === null ? enter : say('live.more.enter-next')];
};

/** The question alone, without how it is answered. */
export const moreQuestion = (scene: Scene, { repeat, count, item }: More): readonly string[] => {
  const { say } = scene;
  const each = read(scene, repeat.each);
  if (item !== null) return [say('live.more.next', { each, item: itemLabel(scene, repeat, item) })];
  if (count === 0) return [say('live.more.first', { each })];
  const own = repeat.ask === null ? [] : [read(scene, repeat.ask)];
  return [...own, say('live.more', { each, count })];
};
