/** What a failure comes to in words. */
import type { Failure } from '../../../messages/failure.ts';
import type { Say } from '../../../messages/speech.ts';

export const sentenceOf = ({ code, params }: Failure, say: Say): string => {
  const key = `error.${code}`;
  return say.knows(key) ? say(key, params) : code;
};
