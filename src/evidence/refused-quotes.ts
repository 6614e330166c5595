/** Puts `[…]` where somebody said: this sentence of mine may not be quoted. In every text of that session that others read. */
import type { Request } from './evidence.ts';
import { quotePattern } from './find-quote.ts';
import type { QuotePermission } from './material.ts';

/** A text of a session as it may be shown; to be asked before anything else changes the text. */
type WithoutRefused = (text: string, session: number) => string;

/**
 * A refusal narrows what the consent allows, for `shared` and `public`: the inquiry's own screen and the teller still
 * see the sentence.
 */
export const withoutRefusedQuotes = (
  quotes: readonly QuotePermission[] | undefined,
  { purpose }: Pick<Request, 'purpose'>,
): WithoutRefused => {
  if (purpose === 'working' || purpose === 'teller') return (text) => text;
  const refused = new Map<number, RegExp[]>();
  for (const { session, text, allowed } of quotes ?? []) {
    const pattern = quotePattern(text);
    if (allowed || pattern === null) continue;
    refused.set(session, [...(refused.get(session) ?? []), pattern]);
  }
  return (text, session) => {
    const patterns = refused.get(session);
    if (patterns === undefined) return text;
    const composed = text.normalize('NFC');
    const spans = patterns.flatMap((pattern) => spansOf(pattern, composed));
    return spans.length === 0 ? text : without(composed, spans);
  };
};

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Every place where it stands, also where two of them overlap. */
const spansOf = (pattern: RegExp, text: string): readonly Span[] => {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    spans.push({ from: found.index, to: found.index + found[0].length });
    pattern.lastIndex = found.index + 1;
  }
  return spans;
};

/** Spans that touch or overlap become one `[…]`. */
const without = (text: string, spans: readonly Span[]): string => {
  let shown = '';
  let end = 0;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    if (from >= end) shown += `${text.slice(end, from)}[…]`;
    end = Math.max(end, to);
  }
  return shown + text.slice(end);
};
