/** A template as a graph: what stands in what, and which answers decide about what comes later. */
import { namesIn } from '../conditions/names.ts';
import type { Condition, Item, Phase, Repeat, Template } from '../template.ts';
import { itemsOf } from '../walk.ts';

/** A phase is `phase:<id>`, as it may be called like a question; a question or repeat is its id. */
export type NodeName = string;

export interface GraphNode {
  readonly node: NodeName;
  /** The phase or repeat around it; null for a phase. */
  readonly parent: NodeName | null;
  readonly of: Phase | Item;
}

/** The answer to `from` decides about `to`: whether it is asked, accepted, what it comes to, or what it goes over. */
export interface GraphEdge {
  readonly from: NodeName;
  readonly to: NodeName;
  readonly by: 'when' | 'check' | 'computed' | 'over';
}

export interface Graph {
  /** In the order of the conversation; what is around a node comes before it. */
  readonly nodes: readonly GraphNode[];
  /** In the order of the nodes they go to. */
  readonly edges: readonly GraphEdge[];
}

export const phaseNode = ({ id }: Phase): NodeName => `phase:${id}`;

const namesOf = (condition: Condition | null): readonly string[] =>
  condition === null ? [] : [...new Set(namesIn(condition.expression).map(({ name }) => name))];

const overOf = ({ over }: Repeat): readonly string[] => (over?.kind === 'answer' ? [over.question] : []);

const edgesTo = (node: NodeName, of: Phase | Item): readonly GraphEdge[] => {
  const edges = (names: readonly string[], by: GraphEdge['by']): readonly GraphEdge[] =>
    names.map((from) => ({ from, to: node, by }));
  if (!('item' in of)) return edges(namesOf(of.when), 'when');
  if (of.item === 'repeat') return [...edges(overOf(of), 'over'), ...edges(namesOf(of.when), 'when')];
  return [
    ...edges(namesOf(of.when), 'when'),
    ...edges(namesOf(of.check), 'check'),
    ...edges(namesOf(of.computed), 'computed'),
  ];
};

export const graphOf = (template: Template): Graph => {
  const items = itemsOf(template);
  const nodes = template.phases.flatMap((phase): readonly GraphNode[] => [
    { node: phaseNode(phase), parent: null, of: phase },
    ...items
      .filter((standing) => standing.phase === phase)
      .map(({ item, repeats }) => ({
        node: item.id,
        parent: repeats.at(-1)?.id ?? phaseNode(phase),
        of: item,
      })),
  ]);
  return { nodes, edges: nodes.flatMap(({ node, of }) => edgesTo(node, of)) };
};

/** For each question the nodes that its answer decides about, each once, in the order of the conversation. */
export const ledTo = ({ edges }: Graph): ReadonlyMap<NodeName, readonly NodeName[]> => {
  const led = new Map<NodeName, NodeName[]>();
  for (const { from, to } of edges) {
    const known = led.get(from);
    if (known === undefined) led.set(from, [to]);
    else if (!known.includes(to)) known.push(to);
  }
  return led;
};
