/** Builds the tree of a condition from its tokens, with the precedence of XPath 1.0. */
import { nearest } from '../../source/nearest.ts';
import { ownWord } from '../../source/other-words.ts';
import type { BinaryOperator, Expression, Span } from './expression.ts';
import { type Phrase, phraseAt, withParentheses } from './phrases.ts';
import { type ConditionProblem, problemIn } from './problem.ts';
import { signatures } from './signatures.ts';
import type { Token } from './token.ts';
import { strayWord } from './words.ts';

/** How deep parentheses, calls and minus signs may lie in one another. */
const deepestCondition = 64;

/** From loosest to tightest; all group to the left. */
const precedence: ReadonlyMap<string, { readonly level: number; readonly operator: BinaryOperator }> =
  new Map(
    (
      [['or'], ['and'], ['=', '!='], ['<', '<=', '>', '>='], ['+', '-'], ['*', 'div', 'mod']] as const
    ).flatMap((operators, level) => operators.map((operator) => [operator, { level, operator }] as const)),
  );

/** Recursive descent; each function gives null once a mistake in the grammar has been noted. */
export const readerOf = (source: string, tokens: readonly Token[]) => {
  const problems: ConditionProblem[] = [];
  const end: Token = { token: 'end', span: { start: source.length, end: source.length } };
  let position = 0;
  let depth = 0;

  const peek = (): Token => tokens[position] ?? end;
  const isSign = (token: Token, sign: string): boolean => token.token === 'sign' && token.sign === sign;
  const textAt = (span: Span): string => source.slice(span.start, span.end);
  const report = (code: string, span: Span, params: ConditionProblem['params'] = {}): null => {
    problems.push(problemIn(source, code, span, params));
    return null;
  };

  const whole = (): Expression | null => {
    const expression = binary(0);
    const next = peek();
    if (expression === null || next.token === 'end') return expression;
    if (isSign(next, ')')) return report('condition-extra-parenthesis', next.span);
    return missingOperator(next);
  };

  const missingOperator = (next: Token): null => {
    if (isSign(next, ',')) return report('condition-comma', next.span);
    if (next.token !== 'word')
      return report('condition-no-operator', next.span, { found: textAt(next.span) });
    const stray = strayWord(next.word, 'operator');
    const phrase = phraseAt(source, next.span.start);
    return phrase === null
      ? report(stray.code, next.span, stray.params)
      : comparisonInWords(next.span.start, phrase);
  };

  /** `${hours} greater than 3`: told with the whole comparison as it is typed. */
  const comparisonInWords = (start: number, { words, sign }: Phrase): null => {
    const end = start + words.length;
    const right = tokens.find((token) => token.token !== 'end' && token.span.start >= end);
    const instead = right === undefined ? sign : `${textAt(lastSpan())} ${sign} ${textAt(right.span)}`;
    return report('condition-operator', { start, end }, { found: words, instead });
  };

  const binary = (level: number): Expression | null => {
    let left = unary();
    while (left !== null) {
      const token = peek();
      const found =
        token.token === 'word'
          ? precedence.get(token.word)
          : token.token === 'sign'
            ? precedence.get(token.sign)
            : undefined;
      if (found === undefined || found.level < level) return left;
      position += 1;
      const right = binary(found.level + 1);
      if (right === null) return null;
      const span = { start: left.span.start, end: right.span.end };
      left = { node: 'binary', operator: found.operator, left, right, span };
    }
    return null;
  };

  const unary = (): Expression | null => {
    const token = peek();
    if (!isSign(token, '-')) return primary(token);
    return deeper(token.span, () => {
      position += 1;
      const operand = unary();
      if (operand === null) return null;
      return { node: 'minus', operand, span: { start: token.span.start, end: operand.span.end } };
    });
  };

  const primary = (token: Token): Expression | null => {
    switch (token.token) {
      case 'number':
      case 'text':
        position += 1;
        return token.token === 'number'
          ? { node: 'number', value: token.value, span: token.span }
          : { node: 'text', value: token.value, span: token.span };
      case 'name':
        position += 1;
        return { node: 'name', name: token.name, span: token.span };
      case 'self':
        position += 1;
        return { node: 'self', span: token.span };
      case 'word':
        return call(token.word, token.span);
      case 'sign':
        if (token.sign === '(') return deeper(token.span, () => group(token.span));
        return report('condition-no-value', token.span, { found: token.sign });
      case 'end':
        return report('condition-ends-early', lastSpan());
    }
  };

  const lastSpan = (): Span => tokens[position - 1]?.span ?? end.span;

  const group = (open: Span): Expression | null => {
    position += 1;
    const inside = binary(0);
    if (inside === null) return null;
    const close = closing(open);
    return close === null ? null : { ...inside, span: { start: open.start, end: close.end } };
  };

  const closing = (open: Span): Span | null => {
    const token = peek();
    if (isSign(token, ')')) {
      position += 1;
      return token.span;
    }
    if (token.token === 'end') return report('condition-open-parenthesis', open);
    return missingOperator(token);
  };

  const call = (name: string, nameSpan: Span): Expression | null => {
    const open = tokens[position + 1] ?? end;
    if (!isSign(open, '(')) {
      const stray = strayWord(name, 'value');
      const known = ownWord(name, ['if', 'not']) ?? name.toLowerCase();
      const meant = withParentheses(known, source.slice(nameSpan.end).trim());
      if (stray.code === 'condition-call-form' && meant !== null)
        return report('condition-operator', nameSpan, { found: name, instead: meant });
      return report(stray.code, nameSpan, stray.params);
    }
    return deeper(nameSpan, () => {
      position += 2;
      const args = name === 'position' && isSign(peek(), '..') ? skipParent() : argumentsTo(open.span);
      if (args === null) return null;
      const close = closing(open.span);
      if (close === null) return null;
      const span = { start: nameSpan.start, end: close.end };
      checkSignature(name, nameSpan, span, args.length);
      return { node: 'call', name, nameSpan, args, span };
    });
  };

  /** `position(..)`, as ODK writes it, means `position()`. */
  const skipParent = (): readonly Expression[] => {
    position += 1;
    return [];
  };

  const argumentsTo = (open: Span): readonly Expression[] | null => {
    const args: Expression[] = [];
    if (isSign(peek(), ')')) return args;
    for (;;) {
      if (peek().token === 'end') return report('condition-open-parenthesis', open);
      const argument = binary(0);
      if (argument === null) return null;
      args.push(argument);
      if (!isSign(peek(), ',')) return args;
      position += 1;
    }
  };

  const checkSignature = (name: string, nameSpan: Span, span: Span, count: number): void => {
    const signature = signatures.get(name);
    if (signature === undefined) {
      const near = ownWord(name, [...signatures.keys()]) ?? nearest(name, signatures.keys());
      const functions = [...signatures.keys()].join(', ');
      if (near === null) report('condition-unknown-function', nameSpan, { name, functions });
      else report('condition-unknown-function-near', nameSpan, { name, instead: near });
    } else if (count < signature.least || count > signature.most) {
      report('condition-arguments', span, { name, count, usage: signature.usage });
    }
  };

  const deeper = (span: Span, read: () => Expression | null): Expression | null => {
    if (depth >= deepestCondition) return report('condition-too-deep', span, { limit: deepestCondition });
    depth += 1;
    const expression = read();
    depth -= 1;
    return expression;
  };

  return { whole, problems };
};
