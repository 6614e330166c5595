/** What holds for every shipped template and no other test of them all says: its name, its two languages, its conditions in words. */
import { describe, expect, it } from 'vitest';
import { sayIn } from '../../src/messages/say.ts';
import type { Expression } from '../../src/template/conditions/expression.ts';
import type { Question, Template } from '../../src/template/template.ts';
import { itemsOf } from '../../src/template/walk.ts';
import { conditionWords, type InWords } from '../../src/template/words/condition-words.ts';
import { shipped } from '../support/shipped.ts';
import { whole } from '../unit/template/whole.ts';

/** Every condition and computation, as words. */
const inWords = (template: Template, words: InWords): readonly string[] => {
  const told = (when: { readonly expression: Expression } | null, current: Question | null = null) =>
    when === null ? [] : [words.condition(when.expression, current)];
  return [
    ...template.phases.flatMap(({ when }) => told(when)),
    ...itemsOf(template).flatMap(({ item }) => [
      ...told(item.when),
      ...(item.item === 'question' ? told(item.check, item) : []),
      ...(item.item === 'question' && item.computed !== null ? [words.value(item.computed.expression)] : []),
    ]),
  ];
};

describe.each(shipped)('$id', ({ id, source }) => {
  const template = whole(source);

  it('is called as its file', () => {
    expect(template.id).toBe(id);
  });

  it('is in Dutch and in English: with a text that lacks one, the check would not be silent', () => {
    expect([...template.languages].sort()).toEqual(['en', 'nl']);
  });

  it('has its conditions in words of either language', () => {
    const [dutch, english] = (['nl', 'en'] as const).map((language) =>
      inWords(template, conditionWords(template, sayIn(language), language)),
    );
    const isTold = (words: string): boolean => words !== '' && !/undefined|\[object|\{\w+\}/.test(words);
    expect([...(dutch ?? []), ...(english ?? [])].filter((words) => !isTold(words))).toEqual([]);
    for (const [index, words] of (dutch ?? []).entries()) expect(words).not.toBe(english?.[index]);
  });
});
