/** Reads the `default:` of a question: the answer as a transcript would write it. */

import { nearest } from '../source/nearest.ts';
import type { SourceNode } from '../source/node.ts';
import { error } from '../source/problem.ts';
import { type Report, truthOf, wordsOf } from '../source/shape.ts';
import { stageValues } from './fixed-answers.ts';
import type { Answer, Option, QuestionType } from './template.ts';

const textOf = (node: SourceNode): string | null =>
  node.kind === 'scalar' && node.text.trim() !== '' ? node.text : null;

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
      return stageValues.find((stage) => stage === value) ?? null;
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

/** What a default must fit. */
interface Asked {
  readonly type: QuestionType;
  readonly options: readonly Option[];
  readonly from: number | null;
  readonly to: number | null;
}

/** The option that a word means: by its label, or by a value or label that is nearly the same. */
const meantOption = (word: string, options: readonly Option[]): string | null => {
  const names = new Map(
    options.flatMap(({ value, label }) => [
      ...Object.values(label).map((text) => [text.toLowerCase(), value] as const),
      [value, value] as const,
    ]),
  );
  const near = names.has(word.toLowerCase()) ? word.toLowerCase() : nearest(word, names.keys());
  return near === null ? null : (names.get(near) ?? null);
};

/** The line to type in the place of a default that does not fit, or null where none is near. */
const insteadOf = (
  node: SourceNode,
  { type, options }: Asked,
  strange: string | undefined,
): string | null => {
  if (type === 'yes_no') return truthOf(node)?.toString() ?? null;
  const meant = strange === undefined ? null : meantOption(strange, options);
  if (meant === null || node.kind === 'scalar') return meant;
  const texts = textsOf(node) ?? [];
  return `[${texts.map((text) => (text === strange ? meant : text)).join(', ')}]`;
};

/** The default, or null when it does not fit the question, which is then reported. */
export const readDefault = (node: SourceNode, asked: Asked, report: Report): Answer | null => {
  const { type, options, from, to } = asked;
  const answer = answerOf(node, type);
  const text = wordsOf(node);
  const values = options.map((option) => option.value);
  const chosen = typeof answer === 'string' ? [answer] : Array.isArray(answer) ? answer : [];
  const strange = values.length === 0 ? undefined : chosen.find((value) => !values.includes(value));
  if (answer === null || strange !== undefined) {
    const instead = insteadOf(node, asked, strange);
    report(
      instead === null
        ? error('default-does-not-fit', node.at, text, { text: strange ?? text, type })
        : error('default-near', node.at, text, { text: strange ?? text, type, instead }),
    );
    return null;
  }
  const tooLow = type === 'scale' && typeof answer === 'number' && from !== null && answer < from;
  const tooHigh = type === 'scale' && typeof answer === 'number' && to !== null && answer > to;
  if (!tooLow && !tooHigh) return answer;
  report(error('default-off-scale', node.at, text, { text, from: from ?? '…', to: to ?? '…' }));
  return null;
};
