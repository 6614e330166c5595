/** A report as data: sections with their paragraphs, lists, tables and quotes, each with its references. */
import type { Blockquote, Nodes } from 'mdast';
import type { Block, FrontMatter, Report } from '../report/document.ts';
import { referencesOf, textOf } from './plain.ts';

interface TextPart {
  readonly text: string;
  readonly references: readonly string[];
}

type Part =
  | ({ readonly part: 'paragraph' } & TextPart)
  | { readonly part: 'list'; readonly items: readonly TextPart[] }
  | {
      readonly part: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly TextPart[])[];
    }
  | {
      readonly part: 'quote';
      readonly words: string;
      readonly attribution: string;
      readonly references: readonly string[];
    };

/** `depth` 1 is the title; sections are flat, in the order of the page. */
interface Section {
  readonly heading: string;
  readonly depth: number;
  readonly parts: readonly Part[];
}

export interface ReportData extends FrontMatter {
  readonly schema: 'saniveld.report/1';
  readonly sections: readonly Section[];
}

const bare = (node: Nodes): string => textOf(node, { citations: false });
const textPart = (node: Nodes): TextPart => ({ text: bare(node), references: referencesOf(node) });

const quotePart = (node: Blockquote): Part => {
  const attribution = node.children.filter((child) => child.data?.attribution === true);
  const words = node.children.filter((child) => child.data?.attribution !== true);
  return {
    part: 'quote',
    words: words.map(bare).join('\n\n'),
    attribution: attribution.map(bare).join('').replace(/^— /, ''),
    references: referencesOf(node),
  };
};

const partOf = (block: Exclude<Block, { type: 'heading' }>): Part => {
  switch (block.type) {
    case 'paragraph':
      return { part: 'paragraph', ...textPart(block) };
    case 'list':
      return { part: 'list', items: block.children.map(textPart) };
    case 'table': {
      const [header, ...rows] = block.children;
      return {
        part: 'table',
        header: header?.children.map(bare) ?? [],
        rows: rows.map((row) => row.children.map(textPart)),
      };
    }
    case 'blockquote':
      return quotePart(block);
  }
};

/** The whole report, its front matter at the top level; keys are never translated. */
export const toJson = (report: Report): ReportData => {
  const sections: { heading: string; depth: number; parts: Part[] }[] = [];
  for (const block of report.blocks) {
    if (block.type === 'heading') sections.push({ heading: bare(block), depth: block.depth, parts: [] });
    else sections.at(-1)?.parts.push(partOf(block));
  }
  return { schema: 'saniveld.report/1', ...report.front, sections };
};
