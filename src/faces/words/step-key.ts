/** One name for a step in the words of one language, so that a face knows what stands there already. */
import type { Scene } from '../face.ts';

export const stepKey = ({ ask, language }: Scene): string => {
  const path = ask.ask === 'done' ? '' : ask.path;
  const turns = ask.ask === 'more' ? ` ${ask.count}` : '';
  return `${language} ${ask.ask} ${path}${turns}`;
};
