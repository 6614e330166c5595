/** How much of a template its walks reach, and what they leave out. */
import type { ScalarNode, SourceNode } from '../../source/node.ts';
import type { Place } from '../../source/place.ts';
import { placeWithin } from '../../source/within.ts';
import { readYaml } from '../../source/yaml.ts';
import type { Template } from '../../template/template.ts';
import { type Target, targetsIn } from './targets.ts';

export interface Share {
  readonly reached: number;
  readonly total: number;
}

export interface Coverage {
  readonly questions: Share;
  readonly options: Share;
  readonly turns: Share;
  readonly branches: Share;
  readonly all: Share;
  /** In the order of the template, with their places in its file. */
  readonly missed: readonly Target[];
}

/** `source` is the text that the template was read from. */
export const coverageOf = (template: Template, source: string, reached: ReadonlySet<string>): Coverage => {
  const targets = targetsIn(template);
  const share = (kind: Target['target'] | null): Share => {
    const some = targets.filter(({ target }) => kind === null || target === kind);
    return { reached: some.filter(({ key }) => reached.has(key)).length, total: some.length };
  };
  return {
    questions: share('question'),
    options: share('option'),
    turns: share('turns'),
    branches: share('branch'),
    all: share(null),
    missed: placed(
      source,
      targets.filter(({ key }) => !reached.has(key)),
    ),
  };
};

/** Whole percents, rounded down: 100 only when nothing is left out. */
export const percentOf = ({ reached, total }: Share): number =>
  total === 0 ? 100 : Math.floor((100 * reached) / total);

/** A part of a condition is found inside its text in the file. */
const placed = (source: string, targets: readonly Target[]): readonly Target[] => {
  const scalars = new Map<string, ScalarNode>();
  const { value } = readYaml(source);
  if (value !== null) gather(value, scalars);
  return targets
    .map((target): Target => {
      if (target.target !== 'branch') return target;
      const node = scalars.get(keyOf(target.at));
      return node === undefined
        ? target
        : { ...target, at: placeWithin(source, node, target.part.span.start, target.part.span.end) };
    })
    .sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
};

const gather = (node: SourceNode, scalars: Map<string, ScalarNode>): void => {
  switch (node.kind) {
    case 'scalar':
      scalars.set(keyOf(node.at), node);
      return;
    case 'list':
      for (const item of node.items) gather(item, scalars);
      return;
    case 'map':
      for (const { value } of node.entries) gather(value, scalars);
      return;
  }
};

const keyOf = ({ line, column }: Place): string => `${line}:${column}`;
