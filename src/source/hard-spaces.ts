/** Finds the spaces of word processors (fixed, narrow or without width) where only a plain one will do. */

const hard = '[\\u00a0\\u2007\\u202f\\u200b\\ufeff]';
const quick = new RegExp(hard);
const every = new RegExp(hard, 'g');
/** Before the first word of a line, behind its dash, in its key or right behind the colon. */
const inLayout = new RegExp(
  `^[\\s\\u200b]*(?:-[\\s\\u200b]+)*(?:["']?[\\w\\u200b\\ufeff-]+["']?[\\s\\u200b]*:(?=${hard}|\\s|$)[\\s\\u200b]*)?`,
);

/** Where the first such space stands in a text, or −1. */
export const hardSpaceIn = (text: string): number => text.search(quick);

/** Where one stands in the part of a line that gives it its place and its key, or −1. */
export const hardSpaceInLayout = (line: string): number =>
  quick.test(line) ? hardSpaceIn(inLayout.exec(line)?.[0] ?? '') : -1;

/** The same words with plain spaces, and none at either end. */
export const withPlainSpaces = (text: string): string =>
  text
    .replace(/[\u200b\ufeff]/g, '')
    .replace(every, ' ')
    .trim();
