/** Reads plain data that may be anything: what does not fit reads as nothing, and the template's own check tells of it. */
import { type Data, type QuestionType, questionTypes, type Text } from '../template.ts';
import type { Keys } from '../written.ts';

export const isMap = (data: Data | undefined): data is { readonly [key: string]: Data } =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

export const isList = (data: Data | undefined): data is readonly Data[] => Array.isArray(data);

export const textOf = (data: Data | undefined): string => (typeof data === 'string' ? data : '');

export const numberOf = (data: Data | undefined): number | null => (typeof data === 'number' ? data : null);

/** The type of a question; an unknown one is asked as a text. */
export const typeIn = (keys: Keys): QuestionType =>
  questionTypes.find((type) => type === keys.get('type')) ?? 'text';

/** A text for people; one without languages is in the first. */
export const textsOf = (data: Data | undefined, first: string): Text => {
  if (typeof data === 'string') return { [first]: data };
  if (!isMap(data)) return {};
  return Object.fromEntries(
    Object.entries(data).flatMap(([code, text]) => (typeof text === 'string' ? [[code, text]] : [])),
  );
};

export const listIn = (data: Data | undefined): readonly Data[] => (isList(data) ? data : []);

export interface WrittenOption {
  readonly value: string;
  readonly label: Text;
}

/** Options, or the items of a fixed list; a plain value is its own label. */
export const optionsOf = (data: Data | undefined, first: string): readonly WrittenOption[] =>
  listIn(data).flatMap((option) => {
    if (typeof option === 'string') return [{ value: option, label: { [first]: option } }];
    const value = isMap(option) ? textOf(option['value']) : '';
    if (!isMap(option) || value === '') return [];
    const label = textsOf(option['label'], first);
    return [{ value, label: Object.keys(label).length === 0 ? { [first]: value } : label }];
  });

/** Whether two pieces of data say the same; the order of keys means nothing. */
export const same = (a: Data | undefined, b: Data | undefined): boolean => {
  if (isList(a) && isList(b))
    return a.length === b.length && a.every((value, index) => same(value, b[index]));
  if (isMap(a) && isMap(b)) {
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length &&
      keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]))
    );
  }
  return a === b;
};

const isData = (value: unknown): value is Data => {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true;
  return typeof value === 'object' && value !== null && Object.values(value).every(isData);
};

/** What a cell with JSON holds; nothing when it is none, for anyone may have typed in it. */
export const dataIn = (json: string): { readonly [key: string]: Data } => {
  try {
    const value: unknown = JSON.parse(json);
    return isData(value) && isMap(value) ? value : {};
  } catch {
    return {};
  }
};

/** The part of `x-xlsform` under this key. */
export const keptOf = (keys: Keys, part: string): Data | undefined => {
  const kept = keys.get('x-xlsform');
  return isMap(kept) && Object.hasOwn(kept, part) ? kept[part] : undefined;
};
