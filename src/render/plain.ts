/** The text of a node without its markup, for renderings that have none. */
import type { Nodes } from 'mdast';

/** Line breaks become LF; citations are left out on request. */
export const textOf = (node: Nodes, options: { readonly citations: boolean }): string => {
  if (!options.citations && node.data?.references !== undefined) return '';
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child, options)).join('') : '';
};

/** All references of a node and what is in it, each once, in order. */
export const referencesOf = (node: Nodes): readonly string[] => {
  const own = node.data?.references ?? [];
  const below = 'children' in node ? node.children.flatMap((child) => referencesOf(child)) : [];
  return [...new Set([...own, ...below])];
};
