/** Finds the sentences that were marked as quotes, so that each can be asked about: may this one be quoted? */
import type { Path } from './conversation.ts';

/** Something that was said at a path, as text; of a list each item by itself. */
export interface SaidText {
  readonly path: Path;
  readonly text: string;
}

/** `text` is the sentence to the letter, without the marks around it. */
export type MarkedQuote = SaidText;

const opening = '"“”„‟«';
const closing = '"“”«»';
/** A passage of fewer words between marks is a word held at arm's length, not a quote. */
const wordsOfPassage = 3;

const lineQuote = new RegExp(`^\\s*[${opening}]\\s*(.+)$`, 'u');
const passage = new RegExp(`[${opening}]([^${opening}${closing}]+)[${closing}]`, 'gu');

/**
 * A line that begins with a quotation mark is a quote, up to the mark that closes it, else to its end; so is any passage
 * of three words or more between quotation marks. In the order in which they stand, the same sentence once.
 */
export const markedQuotes = (said: readonly SaidText[]): readonly MarkedQuote[] => {
  const quotes = new Map<string, MarkedQuote>();
  for (const { path, text } of said) {
    for (const line of text.split('\n')) {
      for (const found of quotesIn(line)) {
        const same = found.replace(/[.…]+$/u, '');
        if (!quotes.has(same)) quotes.set(same, { path, text: found });
      }
    }
  }
  return [...quotes.values()];
};

const quotesIn = (line: string): readonly string[] => {
  const rest = lineQuote.exec(line)?.[1] ?? '';
  const end = rest.search(new RegExp(`[${closing}]`, 'u'));
  const first = (end === -1 ? rest : rest.slice(0, end)).trim();
  const passages = [...line.matchAll(passage)]
    .map(([, inside = '']) => inside.trim())
    .filter((inside) => inside.split(/\s+/u).length >= wordsOfPassage);
  return [...new Set([first, ...passages])].filter((found) => /[\p{L}\p{N}]/u.test(found));
};

/** The sentences of what was said, for choosing one: a line ends one, and so do `.`, `!`, `?` and `…` before a blank. */
export const sentencesIn = (said: readonly SaidText[]): readonly SaidText[] =>
  said.flatMap(({ path, text }) =>
    text
      .split(/\n|(?<=[.!?…]["”’»)]*)\s+/u)
      .map((sentence) => sentence.trim())
      .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
      .map((sentence) => ({ path, text: sentence })),
  );
