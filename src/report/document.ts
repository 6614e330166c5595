/** The shape of a report before it is rendered: mdast blocks in order, each claim with the references it rests on. */
import type { Blockquote, Heading, List, Paragraph, Table } from 'mdast';

declare module 'mdast' {
  /** What a node of a report knows besides its text. */
  interface Data {
    /** On a citation: all references behind the claim before it, also those that are not printed. */
    references?: readonly string[];
    /** On the last paragraph of a quote: whose words they are, not part of the words. */
    attribution?: true;
    /** On a row of the list of sessions: the name by which references find it. */
    hProperties?: { readonly id: string };
  }
}

/** Printed at the top of the file, for people and programs that file it. `round` is null when there are none. */
export interface FrontMatter {
  readonly title: string;
  readonly inquiry: string;
  readonly round: string | null;
  readonly purpose: string;
  readonly language: string;
  /** ISO day. */
  readonly made: string;
  readonly tool: string;
}

export type Block = Heading | Paragraph | List | Table | Blockquote;

export interface Report {
  readonly front: FrontMatter;
  readonly blocks: readonly Block[];
}
