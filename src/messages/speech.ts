/** Turns a message key and its facts into a sentence, with the catalogue of the one language that is spoken. */
import type { en } from './en.ts';

export type Language = 'nl' | 'en';
export type MessageKey = keyof typeof en;
export type MessageParams = Readonly<Record<string, string | number>>;

export interface Say {
  /** Says one message; a key that the catalogue lacks is a defect and throws. */
  (key: MessageKey, params?: MessageParams): string;
  /** Whether a text is a key of the catalogue: for codes that come from data, such as a problem's. */
  readonly knows: (key: string) => key is MessageKey;
}

/** `{name}` puts a fact in; `{count|session|{count} sessions}` picks the first words when the fact is 1, else the second. */
const slot = /\{(\w+)(?:\|((?:[^|{}]|\{\w+\})*)\|((?:[^|{}]|\{\w+\})*))?\}/g;

export const sayWith = (catalogue: Readonly<Record<MessageKey, string>>): Say => {
  const say = (key: MessageKey, params: MessageParams = {}): string => {
    const message = catalogue[key];
    if (message === undefined) throw new Error(`no message ${key}`);
    const fill = (text: string): string =>
      text.replace(slot, (_, name: string, one?: string, other?: string) => {
        const value = params[name];
        if (value === undefined) throw new Error(`message ${key} needs ${name}`);
        return one === undefined || other === undefined ? String(value) : fill(value === 1 ? one : other);
      });
    return fill(message);
  };
  const knows = (key: string): key is MessageKey => Object.hasOwn(catalogue, key);
  return Object.assign(say, { knows });
};

/** Reads the sentences of this language only: a first answer comes sooner. */
export const speechIn = async (language: Language): Promise<Say> =>
  sayWith(language === 'nl' ? (await import('./nl.ts')).nl : (await import('./en.ts')).en);
