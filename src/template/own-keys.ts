/** The keys that begin with `x-`: an author's own, carried along as plain data and never read by the program itself. */
import type { SourceNode } from '../source/node.ts';
import type { Data, OwnKeys } from './template.ts';

const dataOf = (node: SourceNode): Data => {
  switch (node.kind) {
    case 'scalar':
      return typeof node.value === 'number' && !Number.isFinite(node.value) ? node.text : node.value;
    case 'list':
      return node.items.map(dataOf);
    case 'map':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, dataOf(value)]));
  }
};

/** `own` with the author's keys of a map, in the order of the file; nothing where there are none. */
export const ownKeysOf = (node: SourceNode): { readonly own?: OwnKeys } => {
  const own = node.kind === 'map' ? node.entries.filter(({ key }) => key.startsWith('x-')) : [];
  return own.length === 0 ? {} : { own: new Map(own.map(({ key, value }) => [key, dataOf(value)])) };
};
