/** The sentences of every language at once, for whom the time it takes to load them is no matter. */
import { en } from './en.ts';
import { nl } from './nl.ts';
import { type Language, type Say, sayWith } from './speech.ts';

export type { Language, MessageKey, MessageParams, Say } from './speech.ts';

const english = sayWith(en);
const dutch = sayWith(nl);

export const sayIn = (language: Language): Say => (language === 'nl' ? dutch : english);

/** The languages have the same keys. */
export const isMessageKey = english.knows;
