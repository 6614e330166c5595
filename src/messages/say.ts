/** Turns a message key and its facts into a sentence in the reader's language. */
import { en } from './en.ts';
import { nl } from './nl.ts';

export type Language = 'nl' | 'en';
export type MessageKey = keyof typeof en;
export type MessageParams = Readonly<Record<string, string | number>>;

/** Says one message; a key that the catalogue lacks is a defect and throws. */
export type Say = (key: MessageKey, params?: MessageParams) => string;

const catalogues: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, nl };

/** `{name}` puts a fact in; `{count|session|{count} sessions}` picks the first words when the fact is 1, else the second. */
const slot = /\{(\w+)(?:\|((?:[^|{}]|\{\w+\})*)\|((?:[^|{}]|\{\w+\})*))?\}/g;

export const sayIn =
  (language: Language): Say =>
  (key, params = {}) => {
    const message = catalogues[language][key];
    if (message === undefined) throw new Error(`no message ${key} in ${language}`);
    const fill = (text: string): string =>
      text.replace(slot, (_, name: string, one?: string, other?: string) => {
        const value = params[name];
        if (value === undefined) throw new Error(`message ${key} needs ${name}`);
        return one === undefined || other === undefined ? String(value) : fill(value === 1 ? one : other);
      });
    return fill(message);
  };

/** Whether a text is a key of the catalogue: for codes that come from data, such as a problem's. */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(en, key);
