/** Puts a word between brackets where a text names somebody: `Jan` → `[buurman]`, in every form of the name. */
import type { Answer } from '../template/template.ts';
import { titleOf } from './name-words.ts';
import { idOf } from './path.ts';
import { planOf, questionOf } from './plan.ts';
import type { State } from './state.ts';

/**
 * Whole words only, also in capitals and with the ending of a genitive, which stays: `Jans fiets` → `[buurman]s fiets`.
 * A name typed without a capital is found in any case.
 */
export const withoutName = (text: string, name: string, word: string): string => {
  const pattern = namePattern(name);
  const composed = text.normalize('NFC');
  if (pattern === null || !pattern.test(composed)) return text;
  pattern.lastIndex = 0;
  return composed.replace(pattern, (_, ending: string | undefined) => `[${word}]${ending ?? ''}`);
};

/** How often a name stands in these texts. */
export const timesNamed = (texts: readonly string[], name: string): number => {
  const pattern = namePattern(name);
  if (pattern === null) return 0;
  return texts.reduce((sum, text) => sum + (text.normalize('NFC').match(pattern) ?? []).length, 0);
};

/** Everything that was said, and the facilitator's notes and reasons; what was chosen from a list stays. */
export const withoutNameIn = (state: State, name: string, word: string): State => {
  const clean = (text: string): string => withoutName(text, name, word);
  const eachText = <Key>(texts: ReadonlyMap<Key, string>): ReadonlyMap<Key, string> =>
    new Map([...texts].map(([key, text]) => [key, clean(text)]));
  const plan = planOf(state.template);
  const cleanAnswer = (path: string, answer: Answer): Answer => {
    const type = questionOf(plan, idOf(path))?.type;
    if (type === undefined || !named.includes(type)) return answer;
    if (typeof answer === 'string') return clean(answer);
    return isList(answer) ? answer.map(clean) : answer;
  };
  return {
    ...state,
    answers: new Map([...state.answers].map(([path, answer]) => [path, cleanAnswer(path, answer)])),
    headlines: new Map(
      [...state.headlines].map(([path, { kind, text }]) => [path, { kind, text: clean(text) }]),
    ),
    notes: eachText(state.notes),
    skips: eachText(state.skips),
    items: eachText(state.items),
  };
};

/** Types whose answers may name somebody. */
const named: readonly string[] = ['text', 'story', 'list', 'practice', 'person'];

const isList = (answer: Answer): answer is readonly string[] => Array.isArray(answer);

const inWord = '[\\p{L}\\p{M}\\p{N}]';

/** Null for a name without a letter. */
const namePattern = (name: string): RegExp | null => {
  const [first = '', ...others] = name.normalize('NFC').trim().split(/\s+/);
  const words = [titleOf(first) === null ? literal(first) : titlePattern(first), ...others.map(literal)];
  if (!/\p{L}/u.test(name)) return null;
  const written = words.join('\\s+').replaceAll(/['’]/g, "['’]");
  const anyCase = name === name.toLowerCase();
  const forms = anyCase ? written : `${written}|${words.map((word) => word.toUpperCase()).join('\\s+')}`;
  return new RegExp(`(?<!${inWord})(?:${forms})(['’]?s|['’])?(?!${inWord})`, anyCase ? 'giu' : 'gu');
};

/** A title begins with a capital or not, and an abbreviation has its point or not. */
const titlePattern = (title: string): string => {
  const [initial = '', ...rest] = title.replace(/\.$/u, '');
  return `[${initial.toUpperCase()}${initial.toLowerCase()}]${literal(rest.join(''))}\\.?`;
};

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
