/** Which keys belong to which type of question, and which ones a type cannot do without. */
import { emptyKey } from '../source/keys.ts';
import { entryOf, type MapNode } from '../source/node.ts';
import { error } from '../source/problem.ts';
import { isEmpty, type Report, wordsOf } from '../source/shape.ts';
import { type QuestionType, questionTypes } from './template.ts';

const withOptions: readonly QuestionType[] = ['choice', 'choices', 'rank'];
/** Types that nobody answers. */
export const notAnswered: readonly QuestionType[] = ['say', 'computed'];

/** Keys for some types only; any other key is for every type. */
export const onlyFor: ReadonlyMap<string, readonly QuestionType[]> = new Map([
  ['options', withOptions],
  ['from', ['scale', 'turn']],
  ['to', ['scale']],
  ['at_most', ['list']],
  ['many', ['turn']],
  ['computed', ['computed']],
  ['headline', ['story', 'text', 'list']],
]);

/** Keys that say something about an answer that a person gives. */
export const aboutAnswers: readonly string[] = ['check', 'message', 'required', 'default', 'probes'];

/** Keys that a question of these types cannot do without. */
export const neededBy: ReadonlyMap<string, readonly QuestionType[]> = new Map([
  ['ask', questionTypes.filter((type) => !notAnswered.includes(type))],
  ['computed', ['computed']],
  ['options', withOptions],
  ['from', ['scale']],
  ['to', ['scale']],
]);

/** Keys that a scale cannot do without; told together when both are missing. */
const ends: readonly string[] = ['from', 'to'];

/** An empty value is none: it is told at its key, a missing key at its question. */
const missing = (node: MapNode, key: string, type: QuestionType, report: Report): void => {
  const entry = entryOf(node, key);
  const form = key === 'ask' || key === 'say' ? 'texts' : 'any';
  report(
    entry === undefined
      ? error('missing-key-for-type', node.at, '', { key, type })
      : emptyKey(key, entry.keyAt, { form }),
  );
};

/**
 * Reports keys that mean nothing for this type of question, and needed ones that are not there. `misspelt` are the keys
 * that were meant by ones that are not known: they have been told.
 */
export const checkKeyUse = (
  node: MapNode,
  type: QuestionType,
  misspelt: ReadonlySet<string | null>,
  report: Report,
): void => {
  for (const { key, keyAt } of node.entries) {
    const types = onlyFor.get(key);
    if (types !== undefined && !types.includes(type))
      report(error('key-not-for-type', keyAt, key, { key, type, types: types.join(', ') }));
    else if (aboutAnswers.includes(key) && notAnswered.includes(type))
      report(error('key-without-answer', keyAt, key, { key, type }));
    else if (key === 'captures' && type === 'say')
      report(error('key-without-answer', keyAt, key, { key, type }));
  }
  const has = (key: string): boolean => {
    const entry = entryOf(node, key);
    return misspelt.has(key) || (entry !== undefined && !isEmpty(entry.value));
  };
  const endless = type === 'scale' && !has('from') && !has('to');
  if (endless) report(error('scale-without-ends', node.at, '', {}));
  for (const [key, types] of neededBy)
    if (types.includes(type) && !has(key) && !(endless && ends.includes(key)))
      missing(node, key, type, report);
  if (type === 'say' && !has('ask') && !has('say')) missing(node, 'say', type, report);
  const options = entryOf(node, 'options');
  if (withOptions.includes(type) && options?.value.kind === 'list' && options.value.items.length === 0)
    report(error('empty-list', options.keyAt, 'options', { key: 'options' }));
  const message = entryOf(node, 'message');
  if (message !== undefined && !has('check'))
    report(error('message-without-check', message.keyAt, wordsOf(message.value), {}));
};
