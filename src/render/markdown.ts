/** A report as Markdown that reads the same in every parser, whatever people said. */
import type { Text } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Handle, toMarkdown as serialise, type Unsafe } from 'mdast-util-to-markdown';
import type { Report } from '../report/document.ts';
import type { PaperBlock } from '../report/guide/paper.ts';
import { columnsOf } from './columns.ts';
import { frontMatter } from './front-matter.ts';
import { paperHandlers } from './paper-markdown.ts';

/** Beyond CommonMark: formulas, strikethrough, mentions, bare addresses, and line starts that some parser takes for markup. */
const unsafe: Unsafe[] = [
  { character: '$', inConstruct: 'phrasing' },
  { character: '~', inConstruct: 'phrasing' },
  { character: '@', inConstruct: 'phrasing' },
  { character: '|', inConstruct: 'phrasing' },
  { character: '.', before: '[Ww]{3}', inConstruct: 'phrasing' },
  { character: ':', before: '[PSps]', after: '\\/', inConstruct: 'phrasing' },
  { atBreak: true, character: '-' },
  { atBreak: true, character: '+' },
  { atBreak: true, character: '=' },
  { atBreak: true, character: ':' },
];

/** The library looks up every escape among all earlier ones: in pieces, a long answer costs no more than its length. */
const pieceLength = 1_000;

/** References stand as they are typed elsewhere: made of ids and numbers alone, no parser sees markup in them. */
const plainCitation = /^ \([\w/.[\], +]+\)$/;

const textInPieces: Handle = (node: Text, _parent, state, info) => {
  const { value } = node;
  if (node.data?.references !== undefined && plainCitation.test(value)) return value;
  let written = '';
  for (let start = 0; start < value.length; start += pieceLength) {
    const end = start + pieceLength;
    written += state.safe(value.slice(start, end), {
      before: start === 0 ? info.before : value.slice(start - 3, start),
      after: end < value.length ? value.charAt(end) : info.after,
    });
  }
  return written;
};

/** Blocks without front matter. Columns of a table are in line in the file too, unless its cells are `long`. */
export const markdownOf = (blocks: readonly PaperBlock[], { long = false } = {}): string =>
  serialise(
    { type: 'root', children: [...blocks] },
    {
      bullet: '-',
      rule: '-',
      extensions: [gfmTableToMarkdown({ stringLength: columnsOf, tablePipeAlign: !long })],
      unsafe,
      handlers: { ...paperHandlers, text: textInPieces },
    },
  );

/** Front matter and the whole report; the same report gives the same bytes. */
export const toMarkdown = (report: Report): string =>
  `${frontMatter(report.front)}\n${markdownOf(report.blocks)}`;
