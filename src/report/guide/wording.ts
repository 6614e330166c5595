/** How the texts of a template are read on paper: in the reader's language, marked where they are in another. */
import type { Language, Say } from '../../messages/say.ts';
import { type Condition, type Template, type Text, textIn } from '../../template/template.ts';
import { questionsIn } from '../../template/walk.ts';
import { conditionWords } from '../../template/words/condition-words.ts';
import { itemsAt } from './moments.ts';

export interface Wording {
  readonly say: Say;
  readonly language: Language;
  /** A text of the template; `''` when there is none. */
  readonly read: (text: Text | null) => string;
  /** `3.` before a question that is asked; questions are counted in the order of the page. */
  readonly numberOf: (question: string) => number | null;
  /** A condition in plain words; questions are called by their number. */
  readonly condition: (condition: Condition) => string;
}

const numbersOf = ({ phases }: Template): ReadonlyMap<string, number> => {
  const inOrder = (['live', 'after'] as const).flatMap((moment) =>
    phases.flatMap(({ items }) => questionsIn(itemsAt(items, moment))),
  );
  return new Map(inOrder.filter(({ type }) => type !== 'say').map(({ id }, index) => [id, index + 1]));
};

const hasOwn = (text: Text, language: string): boolean => text[language] !== undefined;

/** Marked only in a template that does speak the language: else all of it would be. */
const readerOf = ({ languages }: Template, language: Language): Wording['read'] => {
  const [first] = languages;
  const marks = languages.includes(language);
  return (text) => {
    if (text === null) return '';
    const words = textIn(text, language, first);
    const from = hasOwn(text, first) ? first : Object.keys(text)[0];
    return marks && words !== '' && from !== undefined && !hasOwn(text, language)
      ? `[${from}] ${words}`
      : words;
  };
};

export const wordingOf = (template: Template, say: Say, language: Language): Wording => {
  const numbers = numbersOf(template);
  const numberOf = (question: string): number | null => numbers.get(question) ?? null;
  const words = conditionWords(template, say, language, (question) => {
    const number = numberOf(question);
    return number === null ? question : say('guide.question-number', { number });
  });
  return {
    say,
    language,
    read: readerOf(template, language),
    numberOf,
    condition: ({ expression }) => words.condition(expression, null),
  };
};
