/** A report as plain text, for a terminal, an e-mail or a screen reader. */
import type { List, Nodes, Table } from 'mdast';
import type { Block, Report } from '../report/document.ts';
import { columnsOf } from './columns.ts';
import { textOf } from './plain.ts';
import { tableText } from './text-table.ts';
import { wrap } from './wrap.ts';

const said = (node: Nodes): string => textOf(node, { citations: true });

const listText = (list: List, width: number): readonly string[] =>
  list.children.flatMap((item, index) => {
    const mark = list.ordered === true ? `${index + 1}. ` : '- ';
    return wrap(said(item), width - mark.length).map(
      (line, at) => (at === 0 ? mark : '   '.slice(0, mark.length)) + line,
    );
  });

const tableLines = (table: Table, width: number): readonly string[] => {
  const [header = [], ...body] = table.children.map((row) => row.children.map(said));
  return tableText(header, body, width);
};

const underlines = { 1: '=', 2: '-' } as const;

const blockText = (block: Block, width: number): readonly string[] => {
  switch (block.type) {
    case 'heading': {
      const title = said(block);
      return block.depth === 1 || block.depth === 2
        ? [...wrap(title, width), underlines[block.depth].repeat(Math.min(width, columnsOf(title)))]
        : wrap(title, width);
    }
    case 'paragraph':
      return wrap(said(block), width);
    case 'list':
      return listText(block, width);
    case 'table':
      return tableLines(block, width);
    case 'blockquote':
      return block.children
        .flatMap((child, index) => (index === 0 ? [] : ['']).concat(said(child).split('\n')))
        .flatMap((line) => wrap(line, width - 4).map((part) => (part === '' ? '' : `    ${part}`)));
  }
};

/** Prose is wrapped at `width` columns, at blanks only; a quote stands four columns in, its own line ends kept. */
export const toText = (report: Report, options: { readonly width: number }): string =>
  `${report.blocks.map((block) => blockText(block, options.width).join('\n')).join('\n\n')}\n`;
