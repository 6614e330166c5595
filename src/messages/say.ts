/** The sentences of every language at once, for whom the time it takes to load them is no matter. */
import { en } from './en.ts';
import { nl } from './nl.ts';
import { type Language, type Say, speechWith } from './speech.ts';

export type { Language, MessageKey, MessageParams, Say } from './speech.ts';

const english = speechWith(en);
const dutch = speechWith(nl);

export const sayIn = (language: Language): Say => (language === 'nl' ? dutch : english).say;

/** Whether a text is a key of the catalogue: for codes that come from data, such as a problem's. */
export const { isMessageKey } = english;
