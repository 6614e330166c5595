/** Finds which part of a template that a form makes is at fault, so that the cell it came from can be named. */
import { entryOf, type SourceNode } from '../../source/node.ts';
import type { Place } from '../../source/place.ts';
import type { Problem } from '../../source/problem.ts';
import { readYaml } from '../../source/yaml.ts';
import { readTemplate } from '../read-template.ts';
import { writeTemplate } from '../write-template.ts';
import type { Keys, WrittenItem, WrittenTemplate } from '../written.ts';

export interface Fault {
  /** The phase, repeat or question; the head of the template for what stands in none. */
  readonly keys: Keys;
  /** The key at fault, where there is one. */
  readonly key: string | null;
  readonly problem: Problem;
}

const isBefore = (a: Place, b: Place): boolean =>
  a.line < b.line || (a.line === b.line && a.column <= b.column);

/** The last of these that does not begin after the place. */
const lastBefore = (nodes: readonly SourceNode[], at: Place): number =>
  nodes.findLastIndex((node) => isBefore(node.at, at));

const childrenOf = (node: SourceNode | undefined, key: string): readonly SourceNode[] => {
  const list = node?.kind === 'map' ? entryOf(node, key)?.value : undefined;
  return list?.kind === 'list' ? list.items : [];
};

const keyAt = (node: SourceNode | undefined, at: Place): string | null =>
  node?.kind === 'map' ? (node.entries.findLast((entry) => isBefore(entry.keyAt, at))?.key ?? null) : null;

interface Part {
  readonly keys: Keys;
  readonly items: readonly WrittenItem[];
}

const itemsIn = (item: WrittenItem): readonly WrittenItem[] => (item.item === 'repeat' ? item.items : []);

const partAt = (part: Part, node: SourceNode | undefined, at: Place): Omit<Fault, 'problem'> => {
  const nodes = childrenOf(node, 'questions');
  const index = lastBefore(nodes, at);
  const item = part.items[index];
  const key = keyAt(node, at);
  if (item === undefined || key !== 'questions') return { keys: part.keys, key };
  return partAt({ keys: item.keys, items: itemsIn(item) }, nodes[index], at);
};

/** The errors that reading the template as a file gives. */
export const faultsOf = (template: WrittenTemplate): readonly Fault[] => {
  const text = writeTemplate(template, '');
  const errors = readTemplate(text).problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return [];
  const tree = readYaml(text).value ?? undefined;
  const phases = childrenOf(tree, 'phases');
  return errors.map((problem) => {
    const index = lastBefore(phases, problem.at);
    const phase = template.phases[index];
    return phase === undefined
      ? { keys: template.keys, key: keyAt(tree, problem.at), problem }
      : { ...partAt(phase, phases[index], problem.at), problem };
  });
};
