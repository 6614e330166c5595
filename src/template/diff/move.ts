/** The ways in which two versions of a template can differ, and how much a difference can weigh. */
import type { KeyTables } from '../key-tables.ts';

/**
 * `breaking`: earlier and later answers can no longer be read as one column or one record, or a transcript that was
 * accepted would now be refused. `wording`: answers keep their meaning, but people are asked otherwise. `safe`: neither.
 */
export type Weight = 'breaking' | 'wording' | 'safe';

export type Move =
  | 'added'
  | 'removed'
  | 'changed'
  /** A number. */
  | 'raised'
  | 'lowered'
  /** A condition that holds for more, or for fewer, than before; a type that takes all that the old one took. */
  | 'widened'
  | 'narrowed'
  /** What must be answered is new, or is now asked of more people. */
  | 'needed'
  /** A text in a language in which it was not there, or is there no longer. */
  | 'translated'
  | 'untranslated'
  | 'renamed'
  /** To another place where its answers are kept alike. */
  | 'moved'
  /** In or out of a repeat: its answers are kept elsewhere. */
  | 'taken'
  /** To a place where other records are made. */
  | 'refiled'
  /** What nobody answers is gone. */
  | 'unsaid'
  /** A choice more in an order. */
  | 'ranked'
  /** The words now stand at another id or value than before. */
  | 'reused';

/** The parts of a template that have keys. */
export type Part = keyof KeyTables;

/** Its keys; those that begin with `x-` are the writer's own and change nothing. */
export type KeyOf<P extends Part> = Exclude<keyof KeyTables[P], `x-${string}`>;
