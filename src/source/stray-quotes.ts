/** Finds texts that lost the quotation mark they should begin with: YAML reads them, with the last one as a letter. */
import type { ScalarNode, SourceNode } from './node.ts';
import { type Problem, warning } from './problem.ts';

const scalarsIn = (node: SourceNode): readonly ScalarNode[] => {
  switch (node.kind) {
    case 'scalar':
      return [node];
    case 'list':
      return node.items.flatMap(scalarsIn);
    case 'map':
      return node.entries.flatMap(({ value }) => scalarsIn(value));
  }
};

const lastMarkOnly = /^[^"]+"$/;

/** A warning for each text without quotes that ends in one. */
export const strayQuotes = (tree: SourceNode): readonly Problem[] =>
  scalarsIn(tree)
    .filter(({ quoted, text }) => !quoted && lastMarkOnly.test(text))
    .map(({ text, at }) => {
      const isOneLine = at.length === text.length;
      const last = { ...at, column: at.column + text.length - 1, length: 1 };
      return warning('yaml-stray-quote', isOneLine ? last : at, text);
    });
