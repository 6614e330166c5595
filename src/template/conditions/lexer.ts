/** Cuts the text of a condition into tokens and says exactly where a piece is not of this language. */
import { type ConditionProblem, problemIn } from './problem.ts';
import { allSigns, curlyQuotes, foreignSigns, type Token } from './token.ts';

export interface Tokens {
  /** Ends in an `end` token, unless a problem was found. */
  readonly tokens: readonly Token[];
  readonly problem: ConditionProblem | null;
}

type Piece = { readonly token: Token } | { readonly problem: ConditionProblem };

const space = /[\s\u200b]*/y;
const number = /\d+(?:\.\d*)?|\.\d+/y;
const word = /[\p{L}_][\p{L}\p{N}_-]*/uy;
const nameInBraces = /\$\{[ \t]*([^{}$'"\s]*)[ \t]*\}/y;
const nameLike =
  /\$?[{(]?[ \t]*([\p{L}_][\p{L}\p{N}_ -]*(?=[ \t]*[})])|[\p{L}_][\p{L}\p{N}_]*)?(?:[ \t]*[})])?/uy;

/** Stops at the first piece that cannot be read: what follows an unclosed quote means nothing. */
export const tokensOf = (source: string): Tokens => {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    at += matchAt(space, source, at)?.[0].length ?? 0;
    if (at >= source.length) break;
    const piece = pieceAt(source, at);
    if ('problem' in piece) return { tokens, problem: piece.problem };
    tokens.push(piece.token);
    at = piece.token.span.end;
  }
  tokens.push({ token: 'end', span: { start: source.length, end: source.length } });
  return { tokens, problem: null };
};

const pieceAt = (source: string, start: number): Piece => {
  const head = source.charAt(start);
  if (head === "'" || head === '"') return quoted(source, start, head);
  if (head === '$' || head === '{') return named(source, start, head);
  if (curlyQuotes.has(head)) return curly(source, start, head);
  const digits = matchAt(number, source, start)?.[0];
  if (digits !== undefined) {
    return { token: { token: 'number', value: Number(digits), span: spanOf(start, digits) } };
  }
  const letters = matchAt(word, source, start)?.[0];
  if (letters !== undefined) {
    return { token: { token: 'word', word: letters, span: spanOf(start, letters) } };
  }
  return sign(source, start);
};

const quoted = (source: string, start: number, quote: string): Piece => {
  const close = source.indexOf(quote, start + 1);
  if (close < 0) {
    const span = { start, end: source.length };
    return { problem: problemIn(source, 'condition-open-quote', span, { quote }) };
  }
  const span = { start, end: close + 1 };
  return { token: { token: 'text', value: source.slice(start + 1, close), span } };
};

const named = (source: string, start: number, head: string): Piece => {
  const match = matchAt(nameInBraces, source, start);
  const name = match?.[1];
  if (match !== null && name !== undefined && name !== '') {
    return { token: { token: 'name', name, span: spanOf(start, match[0]) } };
  }
  const inside = functionInBraces(source, start);
  if (inside !== null) {
    const span = spanOf(start, `\${${inside}}`);
    return { problem: problemIn(source, 'condition-function-in-braces', span, { instead: inside }) };
  }
  const like = matchAt(nameLike, source, start);
  const span = spanOf(start, like?.[0] ?? head);
  const instead = `\${${(like?.[1] ?? 'name').trim().replace(/[ -]+/g, '_')}}`;
  return { problem: problemIn(source, 'condition-name-form', span, { instead }) };
};

/** `${selected(${topics}, 'one')}`: what stands between the outer braces, or null. */
const functionInBraces = (source: string, start: number): string | null =>
  /^\$\{ *([a-z-]+\((?:[^(){}]|\$\{[^{}]*\}|\([^()]*\))*\)) *\}/.exec(source.slice(start))?.[1] ?? null;

const curly = (source: string, start: number, open: string): Piece => {
  const close = source.indexOf(curlyQuotes.get(open) ?? open, start + 1);
  const end = close < 0 ? start + 1 : close + 1;
  const inside = close < 0 ? '…' : source.slice(start + 1, close);
  return { problem: problemIn(source, 'condition-quotes', { start, end }, { found: open, inside }) };
};

const sign = (source: string, start: number): Piece => {
  const found = allSigns.find((candidate) => source.startsWith(candidate, start));
  const instead = found === undefined ? undefined : foreignSigns.get(found);
  if (found === undefined) {
    if (source.charAt(start) === '.') return { token: { token: 'self', span: { start, end: start + 1 } } };
    const character = String.fromCodePoint(source.codePointAt(start) ?? 0);
    return {
      problem: problemIn(source, 'condition-character', spanOf(start, character), { found: character }),
    };
  }
  const span = spanOf(start, found);
  const share = found === '%' ? /(\d+(?:\.\d+)?) *$/.exec(source.slice(0, start))?.[1] : undefined;
  if (share !== undefined && !/^ *[\d$(.]/.test(source.slice(start + 1)))
    return { problem: problemIn(source, 'condition-percent', span, { instead: share }) };
  return instead === undefined
    ? { token: { token: 'sign', sign: found, span } }
    : { problem: problemIn(source, 'condition-operator', span, { found, instead }) };
};

const spanOf = (start: number, text: string) => ({ start, end: start + text.length });

const matchAt = (pattern: RegExp, source: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(source);
};
