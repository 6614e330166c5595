/** A document as one HTML page that needs nothing beside it, runs nothing, and prints well on A4. */
import type { Element, ElementContent, Root } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml as serialise } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { cleanLine } from '../report/clean.ts';
import type { PaperBlock } from '../report/guide/paper.ts';
import { htmlHandlers } from './html-nodes.ts';
import { styleOf } from './html-style.ts';

/** Nothing may be fetched, run, sent or framed; only the style of the page itself counts. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Only what the renderer itself makes; what is not named here does not come through, whatever a text holds. */
const allowed: Schema = {
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'p', 'strong', 'em', 'br', 'blockquote', 'ul', 'ol', 'li'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'section', 'div', 'span'],
  ],
  attributes: {
    th: [['scope', 'col']],
    tr: ['id'],
    ol: ['start'],
    div: ['className', ['ariaHidden', 'true']],
    p: ['className'],
    section: ['className'],
    span: ['className'],
    ul: ['className'],
  },
  protocols: {},
  strip: ['script', 'style'],
  clobber: [],
  required: {},
};

const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const text = (value: string): ElementContent => ({ type: 'text', value });

const bodyOf = (blocks: readonly PaperBlock[]): ElementContent[] => {
  const tree = sanitize(toHast({ type: 'root', children: [...blocks] }, { handlers: htmlHandlers }), allowed);
  return tree.type === 'root' ? tree.children.filter((child) => child.type !== 'doctype') : [];
};

interface HtmlPage {
  /** Code of the language the page is in. */
  readonly language: string;
  /** In the tab of a browser, and at the foot of each printed page. */
  readonly title: string;
}

/** The same document gives the same bytes. */
export const toHtml = (
  { blocks }: { readonly blocks: readonly PaperBlock[] },
  { language, title }: HtmlPage,
): string => {
  const name = cleanLine(title);
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      element('html', { lang: language }, [
        element('head', {}, [
          element('meta', { charSet: 'utf-8' }, []),
          element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }, []),
          element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }, []),
          element('title', {}, [text(name)]),
          element('style', {}, [text(styleOf(name))]),
        ]),
        element('body', {}, [element('main', {}, bodyOf(blocks))]),
      ]),
    ],
  };
  return `${serialise(page)}\n`;
};
