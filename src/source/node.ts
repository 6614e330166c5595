/** The tree that YAML and JSON are read into: plain values that know their place and their own characters. */
import type { Place } from './place.ts';

/** `text` is the scalar as it was typed (`007`, `1.10`), without quotes; for a block scalar its content. */
export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly text: string;
  readonly quoted: boolean;
  readonly at: Place;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly SourceNode[];
  readonly at: Place;
}

export interface MapEntry {
  readonly key: string;
  readonly keyAt: Place;
  readonly value: SourceNode;
}

/** Entries in the order of the file; keys are unique (a double key is a problem of the reader). */
export interface MapNode {
  readonly kind: 'map';
  readonly entries: readonly MapEntry[];
  readonly at: Place;
}

export type SourceNode = ScalarNode | ListNode | MapNode;

/** The value under `key`, or undefined; never a property of the prototype. */
export const entryOf = (map: MapNode, key: string): MapEntry | undefined =>
  map.entries.find((entry) => entry.key === key);
