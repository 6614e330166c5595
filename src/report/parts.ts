/** Sections, and parts of them, that stand only when there is something to show: then there is no heading either. */
import { type Claim, heading, list } from './blocks.ts';
import type { Block } from './document.ts';

export const part = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [heading(3, title), ...blocks];

export const listPart = (title: string, items: readonly (string | Claim)[]): readonly Block[] =>
  part(title, items.length === 0 ? [] : [list(items)]);

export const listSection = (title: string, items: readonly (string | Claim)[]): readonly Block[] =>
  items.length === 0 ? [] : [heading(2, title), list(items)];
