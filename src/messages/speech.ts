/** Turns a message key and its facts into a sentence, with the catalogue of the one language that is spoken. */
import type { en } from './en.ts';

export type Language = 'nl' | 'en';
export type MessageKey = keyof typeof en;
export type MessageParams = Readonly<Record<string, string | number>>;

/** Says one message; a key that the catalogue lacks is a defect and throws. */
export type Say = (key: MessageKey, params?: MessageParams) => string;

export interface Speech {
  readonly say: Say;
  /** Whether a text is a key of the catalogue. */
  readonly isMessageKey: (key: string) => key is MessageKey;
}

/** `{name}` puts a fact in; `{count|session|{count} sessions}` picks the first words when the fact is 1, else the second. */
const slot = /\{(\w+)(?:\|((?:[^|{}]|\{\w+\})*)\|((?:[^|{}]|\{\w+\})*))?\}/g;

export const speechWith = (catalogue: Readonly<Record<MessageKey, string>>): Speech => ({
  say: (key, params = {}) => {
    const message = catalogue[key];
    if (message === undefined) throw new Error(`no message ${key}`);
    const fill = (text: string): string =>
      text.replace(slot, (_, name: string, one?: string, other?: string) => {
        const value = params[name];
        if (value === undefined) throw new Error(`message ${key} needs ${name}`);
        return one === undefined || other === undefined ? String(value) : fill(value === 1 ? one : other);
      });
    return fill(message);
  },
  isMessageKey: (key): key is MessageKey => Object.hasOwn(catalogue, key),
});

/** Reads the sentences of this language only: a first answer comes sooner. */
export const speechIn = async (language: Language): Promise<Speech> =>
  speechWith(language === 'nl' ? (await import('./nl.ts')).nl : (await import('./en.ts')).en);
