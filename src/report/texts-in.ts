/** Finds the texts of a finished tree, so that a name that may not be read here can be taken out of all of them. */
import type { Nodes, Text } from 'mdast';

/** Every text but the citations, whose references must keep leading somewhere. */
export const textsIn = (node: Nodes): readonly Text[] => {
  if (node.type === 'text') return node.data?.references === undefined ? [node] : [];
  return 'children' in node ? node.children.flatMap((child) => textsIn(child)) : [];
};
