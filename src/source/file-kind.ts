/** Tells the hand-written files apart, so that one given in the place of another is called by its name. */
import { entryOf, type SourceNode } from './node.ts';
import { error, type Problem } from './problem.ts';

/** The key by which each kind is known; the others never have it. */
const marks = { transcript: 'session', template: 'phases', inquiry: 'inquiry', walk: 'walks' } as const;

type FileKind = keyof typeof marks;

const kinds: readonly FileKind[] = ['transcript', 'template', 'inquiry', 'walk'];

/** The problem of a file that clearly is another kind than `wanted`, instead of one for every key in it; else null. */
export const otherKind = (node: SourceNode, wanted: FileKind): Problem | null => {
  if (node.kind !== 'map' || entryOf(node, marks[wanted]) !== undefined) return null;
  const kind = kinds.find((each) => entryOf(node, marks[each]) !== undefined);
  return kind === undefined ? null : error(`is-${kind}`, node.at, '');
};
