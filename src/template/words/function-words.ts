/** Which words each function and each sign of arithmetic takes. */
import type { MessageKey, MessageParams, Say } from '../../messages/speech.ts';
import type { Expression } from '../conditions/expression.ts';
import type { QuestionType } from '../template.ts';

export const arithmeticKeys: ReadonlyMap<string, MessageKey> = new Map([
  ['+', 'graph.plus'],
  ['-', 'graph.minus'],
  ['*', 'graph.times'],
  ['div', 'graph.divided'],
  ['mod', 'graph.remainder'],
]);

/** Functions that say that something is so; `selected` and `not` have words of their own. */
export const clauseKeys: ReadonlyMap<string, { readonly yes: MessageKey; readonly no: MessageKey }> = new Map(
  [
    ['contains', { yes: 'graph.contains', no: 'graph.contains.not' }],
    ['starts-with', { yes: 'graph.starts', no: 'graph.starts.not' }],
    ['regex', { yes: 'graph.pattern', no: 'graph.pattern.not' }],
    ['true', { yes: 'graph.always', no: 'graph.never' }],
    ['false', { yes: 'graph.never', no: 'graph.always' }],
  ],
);

/** Functions that name something, by how many arguments they have where that makes a difference. */
const termKeys: ReadonlyMap<string, MessageKey> = new Map([
  ['count-selected', 'graph.count-selected'],
  ['if', 'graph.if'],
  ['coalesce', 'graph.coalesce'],
  ['concat', 'graph.concat'],
  ['string-length', 'graph.string-length'],
  ['substr/2', 'graph.substr-from'],
  ['substr/3', 'graph.substr'],
  ['round/1', 'graph.round'],
  ['round/2', 'graph.round-to'],
  ['int', 'graph.int'],
  ['number', 'graph.number'],
  ['string', 'graph.string'],
  ['today', 'graph.today'],
  ['now', 'graph.now'],
  ['format-date', 'graph.format-date'],
  ['count', 'graph.count'],
  ['sum', 'graph.sum'],
  ['min', 'graph.min'],
  ['max', 'graph.max'],
  ['position', 'graph.position'],
  ['once', 'graph.once'],
]);

/** Null for a function that says that something is so. */
export const termKey = ({ name, args }: Extract<Expression, { readonly node: 'call' }>): MessageKey | null =>
  termKeys.get(name) ?? termKeys.get(`${name}/${args.length}`) ?? null;

/** `a`, `b` and `c` are the arguments; `all` is all of them in a row. */
export const termParams = (words: readonly string[], say: Say): MessageParams => {
  const [a = '', b = '', c = ''] = words;
  const last = words.length > 1 ? ` ${say('graph.and')} ${words.at(-1)}` : '';
  return { a, b, c, all: words.length > 1 ? `${words.slice(0, -1).join(', ')}${last}` : a };
};

/** How something is picked at a question of this type. */
export const choiceKey = (type: QuestionType | undefined, holds: boolean): MessageKey => {
  switch (type) {
    case 'list':
      return holds ? 'graph.named' : 'graph.named.not';
    case 'reach':
      return holds ? 'graph.reached' : 'graph.reached.not';
    default:
      return holds ? 'graph.chosen' : 'graph.chosen.not';
  }
};
