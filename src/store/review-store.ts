/** What the store keeps of a review: consent with its history, quotes allowed or not, the summary sheet. */
import type { ConsentStatement, QuotePermission } from '../evidence/material.ts';

export const summaryItems = ['best_quote', 'surprise', 'wish', 'hear_next'] as const;
type SummaryItem = (typeof summaryItems)[number];

export interface SummaryLine {
  readonly item: SummaryItem;
  readonly text: string;
  /** Of the best quote: where it stands. */
  readonly path: string | null;
}

/** A statement as it was made, also one that another has since replaced. */
export interface PastConsent extends ConsentStatement {
  readonly stands: boolean;
}

/** How a name goes; `path` is where it was first, null: in a remark only. */
export interface Replacing {
  /** Gives a text without the name; the same text where the name is not in it. */
  readonly without: (text: string) => string;
  readonly path: string | null;
  readonly by: string | null;
}

export interface ReviewStore {
  /** One statement more: it stands from now on, what was said before stays in the history. */
  sayConsent(statement: ConsentStatement, by: string | null): void;
  /** Everything a person ever said about it, oldest first. */
  consentHistory(alias: string): readonly PastConsent[];
  /** The latest answer for each marked quote of every session. */
  quotes(): readonly QuotePermission[];
  keepQuote(quote: QuotePermission, by: string | null): void;
  /** The day on which the session was read back to who told it. */
  readBack(number: number): string | null;
  keepReadBack(number: number, day: string, by: string | null): void;
  summary(number: number): readonly SummaryLine[];
  /** An empty text takes the line away. */
  keepSummary(number: number, line: SummaryLine, by: string | null): void;
  /**
   * Takes a name out of every text of the session, also of those that stand no more, in one transaction; a finished
   * session is back in `review`. False: another program still reads the file, so that the name is in its log until that
   * one is closed and the file is opened anew.
   */
  replaceInHistory(number: number, replacing: Replacing): boolean;
}
