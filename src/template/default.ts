/** Reads the `default:` of a question: the answer as a transcript would write it. */
import type { SourceNode } from '../source/node.ts';
import { error } from '../source/problem.ts';
import { type Report, wordsOf } from '../source/shape.ts';
import type { Answer, Option, QuestionType } from './template.ts';

const textOf = (node: SourceNode): string | null => (node.kind === 'scalar' ? node.text : null);

const textsOf = (node: SourceNode): readonly string[] | null => {
  const items = node.kind === 'list' ? node.items : [node];
  const texts = items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : []));
  return texts.length === items.length ? texts : null;
};

const answerOf = (node: SourceNode, type: QuestionType): Answer | null => {
  const value = node.kind === 'scalar' ? node.value : null;
  switch (type) {
    case 'yes_no':
      return typeof value === 'boolean' ? value : null;
    case 'number':
    case 'scale':
      return typeof value === 'number' && Number.isFinite(value) ? value : null;
    case 'stage':
      if (value === 'unknown') return value;
      return typeof value === 'number' && Number.isInteger(value) && value >= -1 && value <= 7 ? value : null;
    case 'list':
    case 'choices':
    case 'rank':
      return textsOf(node);
    case 'text':
    case 'story':
    case 'choice':
    case 'date':
    case 'practice':
    case 'setting':
    case 'person':
    case 'consent':
      return textOf(node);
    case 'say':
    case 'reach':
    case 'turn':
    case 'computed':
      return null;
  }
};

/** The default, or null when it does not fit the question, which is then reported. */
export const readDefault = (
  node: SourceNode,
  type: QuestionType,
  options: readonly Option[],
  report: Report,
): Answer | null => {
  const answer = answerOf(node, type);
  const values = options.map((option) => option.value);
  const chosen = typeof answer === 'string' ? [answer] : Array.isArray(answer) ? answer : [];
  const fits = answer !== null && (values.length === 0 || chosen.every((value) => values.includes(value)));
  if (fits) return answer;
  const text = wordsOf(node);
  report(error('default-does-not-fit', node.at, text, { text, type }));
  return null;
};
