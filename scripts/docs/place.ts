/** Where the pages of docs are, and what says that one was made. */
import { fileURLToPath } from 'node:url';

/** The path of a file in the checkout. */
export const inCheckout = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const generated = '<!-- Made by `npm run docs`; change the source, not this page. -->';

/** A text as it may stand in a cell of a table. */
export const cell = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '\\<');

/** A table of Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
