/** Three Markdown parsers behind one question: which elements and which text does a reader get to see? */
import markdownIt from 'markdown-it';
import { marked } from 'marked';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** The front matter is for programs; parsers of plain Markdown do not know it. */
export const withoutFrontMatter = (markdown: string): string => markdown.replace(/^---\n[\s\S]*?\n---\n/, '');

const markdownItParser = markdownIt({ html: true, linkify: false });

export const parsers: Readonly<Record<string, (markdown: string) => string>> = {
  micromark: (markdown) =>
    micromark(markdown, {
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    }),
  marked: (markdown) => marked.parse(markdown, { async: false, gfm: true }),
  'markdown-it': (markdown) => markdownItParser.render(markdown),
};

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

/** One element with the text directly and deeper in it; line breaks read as LF. */
export interface Element {
  readonly tag: string;
  readonly text: string;
  readonly children: readonly Element[];
}

const decoded = (html: string): string =>
  html.replace(/&(#39|amp|lt|gt|quot);/g, (whole, name: string) => entities[name] ?? whole);

interface Open {
  readonly tag: string;
  text: string;
  readonly children: Element[];
}

/** Reads the regular HTML that the parsers write: every `<` that is not an escaped one opens or closes an element. */
export const elementsOf = (html: string): Element => {
  const root: Open = { tag: 'root', text: '', children: [] };
  const stack: Open[] = [root];
  const add = (text: string): void => {
    for (const open of stack) open.text += text;
  };
  for (const token of html.match(/<[^>]*>|[^<]+/g) ?? []) {
    const tag = /^<\/?([^\s/>]+)/.exec(token)?.[1]?.toLowerCase();
    if (tag === undefined) add(decoded(token));
    else if (tag === 'br') add('\u0000');
    else if (token.startsWith('</')) {
      const closed = stack.pop();
      if (closed === undefined || closed.tag !== tag) throw new Error(`stray ${token} in ${html}`);
      stack.at(-1)?.children.push(closed);
    } else if (tag === 'hr' || tag === 'img' || tag === 'input') {
      stack.at(-1)?.children.push({ tag, text: '', children: [] });
    } else stack.push({ tag, text: '', children: [] });
  }
  return root;
};

/** A line break and the line end that parsers write after it are one LF. */
export const textIn = (element: Element): string => element.text.replace(/\u0000\n?/g, '\n');

export const tagsIn = (element: Element): readonly string[] => [
  element.tag,
  ...element.children.flatMap((child) => tagsIn(child)),
];
