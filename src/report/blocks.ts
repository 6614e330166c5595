/** Builders for the blocks of a report; every text goes through the door of clean.ts here and nowhere else. */
import type { Blockquote, Heading, List, Paragraph, PhrasingContent, Table, TableRow, Text } from 'mdast';
import { clean, cleanLine } from './clean.ts';

/** A sentence with the references it rests on. */
export interface Claim {
  readonly text: string;
  readonly references: readonly string[];
}

/** References printed after one claim; the node knows them all. */
const printedReferences = 4;

const word = (value: string): Text => ({ type: 'text', value });

const citation = (references: readonly string[]): Text => {
  const printed = references.slice(0, printedReferences).join(', ');
  const more = references.length > printedReferences ? ` +${references.length - printedReferences}` : '';
  return { type: 'text', value: ` (${printed}${more})`, data: { references } };
};

const inline = (content: string | Claim): PhrasingContent[] => {
  if (typeof content === 'string') return [word(cleanLine(content))];
  const sentence = word(cleanLine(content.text));
  return content.references.length === 0 ? [sentence] : [sentence, citation(content.references)];
};

/** A heading of which nothing is left once cleaned still stands, as `…`. */
export const heading = (depth: 1 | 2 | 3 | 4 | 5, text: string): Heading => ({
  type: 'heading',
  depth,
  children: [word(cleanLine(text) || '…')],
});

export const paragraph = (content: string | Claim): Paragraph => ({
  type: 'paragraph',
  children: inline(content),
});

export const list = (items: readonly (string | Claim)[], ordered = false): List => ({
  type: 'list',
  ordered,
  spread: false,
  children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(item)] })),
});

const row = (cells: readonly (string | Claim)[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => ({ type: 'tableCell', children: inline(cell) })),
});

/** `anchors` names each row of the body, where references must find them. */
export const table = (
  header: readonly string[],
  body: readonly (readonly (string | Claim)[])[],
  anchors: readonly string[] = [],
): Table => ({
  type: 'table',
  children: [
    row(header),
    ...body.map((cells, index) => {
      const id = anchors[index];
      return id === undefined ? row(cells) : { ...row(cells), data: { hProperties: { id } } };
    }),
  ],
});

const stanza = (lines: string): Paragraph => ({
  type: 'paragraph',
  children: lines
    .split('\n')
    .flatMap((line, index): PhrasingContent[] =>
      index === 0 ? [word(line)] : [{ type: 'break' }, word(line)],
    ),
});

/**
 * A teller's words as they stand, lines and blank lines kept, and below them a line that says whose they are; none
 * where they are given back to the person who said them.
 */
export const quote = (words: string, attribution: string | null, reference: string): Blockquote => ({
  type: 'blockquote',
  data: { references: [reference] },
  children: [
    ...clean(words).split('\n\n').map(stanza),
    ...(attribution === null ? [] : [attributionLine(attribution, reference)]),
  ],
});

const attributionLine = (attribution: string, reference: string): Paragraph => ({
  type: 'paragraph',
  data: { attribution: true },
  children: [word(cleanLine(`— ${attribution}`)), citation([reference])],
});
