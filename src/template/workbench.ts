/** What reading a template shares between its parts: the tables, where problems go, and what is checked at the end. */
import type { ScalarNode, SourceNode } from '../source/node.ts';
import type { Place } from '../source/place.ts';
import type { Placed, Report } from '../source/shape.ts';
import type { WrittenCondition } from './condition-shape.ts';
import type { KeyTables } from './key-tables.ts';
import type { Condition, Over } from './template.ts';

export interface Workbench {
  readonly tables: KeyTables;
  readonly languages: readonly string[];
  readonly report: Report;
  /** Where each condition was written. */
  readonly written: Map<Condition, ScalarNode>;
  /** Where each `over:` was written. */
  readonly overs: Map<Over, SourceNode>;
  /** Ids of questions and repeats: keys of a transcript, so none may be used twice. */
  readonly itemIds: Placed<string>[];
  /** Ids of phases. */
  readonly phaseIds: Placed<string>[];
  /** Questions whose type or id could not be read: conditions that name them are left alone. */
  readonly untyped: Set<string>;
  /** Where questions stand that could not be read at all: any name may be among them. */
  readonly unread: Place[];
  /** Where the default of a question was written, by its id. */
  readonly defaults: Map<string, SourceNode>;
}

/** Keeps the place of a condition for the checks that need the whole template. */
export const keepCondition = (bench: Workbench, read: WrittenCondition | null): Condition | null => {
  if (read === null) return null;
  bench.written.set(read.condition, read.node);
  return read.condition;
};
