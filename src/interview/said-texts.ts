/** What people said in a conversation as plain texts: for finding quotes and names in it, and for reading it through. */
import type { Answer, Question } from '../template/template.ts';
import type { Conversation } from './conversation.ts';
import type { SaidText } from './marked-quotes.ts';

/** Types whose answers are somebody's own words. */
export const isWords = ({ type }: Pick<Question, 'type'>): boolean =>
  type === 'text' || type === 'story' || type === 'list';

/** Answers in words, each with the headline given there after it; nothing of the facilitator's own. */
export const saidTexts = ({
  answers,
  headlines,
}: Pick<Conversation, 'answers' | 'headlines'>): readonly SaidText[] => {
  const headlineAt = new Map(headlines.map((headline) => [headline.path, headline.text]));
  const texts = answers
    .filter(({ question }) => isWords(question) && !question.private)
    .flatMap(({ path, value }) => {
      const headline = headlineAt.get(path);
      headlineAt.delete(path);
      return [...textsOf(value), ...(headline === undefined ? [] : [headline])].map((text) => ({
        path,
        text,
      }));
    });
  return [...texts, ...[...headlineAt].map(([path, text]) => ({ path, text }))];
};

/** The words of an answer: one text, or the items of a list. */
export const textsOf = (value: Answer): readonly string[] => {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value : [];
};
