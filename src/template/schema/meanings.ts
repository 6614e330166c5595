/** Looks up what a key, or a word that may stand under it, means: the same sentences in editors and in docs. */
import type { Say } from '../../messages/speech.ts';
import type { KeyRow } from '../key-tables.ts';

/** A question that an example names stands for itself: `${topics}` is written so. */
const named = { topics: '{topics}', cups: '{cups}', energie: '{energie}', kopjes: '{kopjes}' };

const said = (say: Say, key: string): string => {
  if (!say.knows(key)) throw new Error(`no message ${key}`);
  return say(key, named);
};

type Named = Pick<KeyRow, 'of' | 'key'>;

/** One or two sentences. */
export const meaningOf = (say: Say, { of, key }: Named): string => said(say, `key.${of}.${key}`);

/** The key with a value, as one line of a template. */
export const exampleOf = (say: Say, { of, key }: Named): string => said(say, `key.${of}.${key}.example`);

/** What `word` means under `key`: `type`, `phase`, `of`, `captures`, `headline` or `moment`. */
export const wordMeaning = (say: Say, key: string, word: string): string => said(say, `value.${key}.${word}`);

/** What a thing with keys of its own is called: a name of the table of keys, or `item`. */
export const nameOf = (say: Say, name: string): string => said(say, `schema.${name}`);

/** A line that an editor shows at a mistake that only Saniveld knows. */
export const adviceOf = (say: Say, key: 'id' | 'file-id' | 'language' | 'over' | 'texts'): string =>
  said(say, `schema.${key}`);
