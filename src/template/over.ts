/** Reads what a repeat goes over, and finds the question in it that holds the item gone over. */
import { excerpt } from '../source/excerpt.ts';
import { nearest } from '../source/nearest.ts';
import type { SourceNode } from '../source/node.ts';
import { error } from '../source/problem.ts';
import { listOf, wordsOf } from '../source/shape.ts';
import { optionIn, reportDoubleOptions } from './options.ts';
import type { Item, Over, Question, QuestionType, Repeat } from './template.ts';
import type { Standing } from './walk.ts';
import type { Workbench } from './workbench.ts';

const answerForm = /^\$\{\s*([^{}\s]*)\s*\}$/;

/** The question of a written `${question}`, or null. */
export const answerIn = (written: string): string | null => answerForm.exec(written)?.[1] ?? null;

/** What is gone over as it is written, but for a list. */
export const overText = (over: Exclude<Over, { kind: 'list' }>): string => {
  switch (over.kind) {
    case 'answer':
      return `\${${over.question}}`;
    case 'settings':
      return 'frame.settings';
    case 'practices':
      return 'practices';
  }
};

/** The written `over:`; null when it is none of the four, which is then reported. */
export const readOver = (node: SourceNode, bench: Workbench): Over | null => {
  const { report, languages } = bench;
  if (node.kind === 'list') {
    const items = listOf(optionIn(languages, false)).read(node, { key: 'over', report }) ?? [];
    reportDoubleOptions(items, report);
    if (node.items.length === 0) report(error('empty-list', node.at, '', { key: 'over' }));
    return { kind: 'list', items };
  }
  const written = node.kind === 'scalar' ? node.text.trim() : '';
  if (written === 'frame.settings') return { kind: 'settings' };
  if (written === 'practices') return { kind: 'practices' };
  const question = answerIn(written);
  if (question !== null) return { kind: 'answer', question };
  const text = wordsOf(node);
  const near = nearest(written, ['frame.settings', 'practices']);
  if (near !== null) report(error('over-near', node.at, text, { text, nearest: near }));
  else if (/^[a-z][a-z0-9_]*$/.test(written))
    report(error('over-near', node.at, text, { text, nearest: `"\${${written}}"` }));
  else report(error('over-what', node.at, text, { text }));
  return null;
};

/** What the conditions of a template know of its questions so far. */
export interface EarlierQuestions {
  readonly all: ReadonlyMap<string, Standing<Question>>;
  readonly earlier: ReadonlySet<string>;
  /** The repeats around the one that goes over something. */
  readonly around: readonly Repeat[];
}

/** Reports an `over: ${question}` that names no choices question standing before the repeat. */
export const checkOver = (
  over: Over | null,
  node: SourceNode | null,
  questions: EarlierQuestions,
  bench: Workbench,
): void => {
  if (over?.kind !== 'answer' || node === null) return;
  const { report } = bench;
  const { question } = over;
  const named = questions.all.get(question);
  const name = excerpt(question);
  const text = wordsOf(node);
  if (named === undefined) {
    if (bench.unread.length > 0 || bench.untyped.has(question)) return;
    const near = nearest(question, questions.all.keys());
    report(
      near === null
        ? error('over-unknown', node.at, text, { name })
        : error('over-unknown-near', node.at, text, { name, instead: `\${${near}}` }),
    );
  } else if (named.item.type !== 'choices') {
    if (!bench.untyped.has(question))
      report(error('over-not-choices', node.at, text, { name, type: named.item.type }));
  } else if (!questions.earlier.has(question)) report(error('over-later', node.at, text, { name }));
  else if (!named.repeats.every(({ id }) => questions.around.some((repeat) => repeat.id === id)))
    report(error('over-in-repeat', node.at, text, { name }));
};

/** Whether a question can hold the item gone over, which is one of `values` where these are known. */
export const holdsItem = (
  kind: Over['kind'],
  values: readonly string[],
  type: QuestionType,
  options: readonly { readonly value: string }[],
): boolean => {
  switch (kind) {
    case 'settings':
      return type === 'setting';
    case 'practices':
      return type === 'practice';
    case 'list':
    case 'answer': {
      const own = options.map(({ value }) => value);
      return (
        type === 'choice' && own.length === values.length && values.every((value) => own.includes(value))
      );
    }
  }
};

/** The first question directly in the repeat that can hold the item gone over, or null. */
export const itemQuestionOf = (
  over: Over | null,
  items: readonly Item[],
  values: readonly string[],
): string | null => {
  if (over === null) return null;
  const holder = items.find(
    (item) => item.item === 'question' && holdsItem(over.kind, values, item.type, item.options),
  );
  return holder?.id ?? null;
};
