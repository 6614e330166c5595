/** Whether a value is what a walk expects: numbers as numbers, yes as true, one item as a list of it. */
import { isBlank } from '../interview/transcript-keys.ts';
import type { ScalarNode, SourceNode } from '../source/node.ts';
import type { Answer } from '../template/template.ts';

const yes: readonly string[] = ['true', 'yes', 'ja'];
const no: readonly string[] = ['false', 'no', 'nee'];

/** Computing leaves dust behind the decimals: 0.1 + 0.2 is expected as 0.3. */
const dust = 1e-9;

/** `null`, a blank, and `unknown` where nothing is known, expect that there is no value. */
export const matches = (expected: SourceNode, value: Answer | null): boolean => {
  if (value === null || Number.isNaN(value))
    return expected.kind === 'scalar' && (isBlank(expected) || expected.text.trim() === 'unknown');
  switch (expected.kind) {
    case 'scalar':
      return matchesScalar(expected, value);
    case 'list':
      return isList(value)
        ? value.length === expected.items.length &&
            expected.items.every((item, index) => matches(item, value[index] ?? null))
        : expected.items.length === 1 && expected.items.every((item) => matches(item, value));
    case 'map':
      return (
        typeof value === 'object' &&
        !isList(value) &&
        expected.entries.length === Object.keys(value).length &&
        expected.entries.every(
          ({ key, value: item }) => Object.hasOwn(value, key) && matches(item, value[key] ?? null),
        )
      );
  }
};

const matchesScalar = (expected: ScalarNode, value: Answer): boolean => {
  const text = expected.text.trim();
  switch (typeof value) {
    case 'string':
      return value.trim() === text;
    case 'boolean':
      return (value ? yes : no).includes(text.toLowerCase());
    case 'number':
      return text !== '' && isNear(Number(text), value);
    case 'object':
      return isList(value) && value.length === 1 && value[0]?.trim() === text;
  }
};

const isNear = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= dust * Math.max(Math.abs(a), Math.abs(b));

const isList = (value: Answer): value is readonly string[] => Array.isArray(value);

/** A value as a message quotes it. */
export const shown = (value: Answer): string => {
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return value.join(', ');
  return Object.entries(value)
    .map(([key, each]) => `${key}: ${each}`)
    .join(', ');
};

/** The same of what was written. */
export const shownNode = (node: SourceNode): string => {
  switch (node.kind) {
    case 'scalar':
      return node.text.trim();
    case 'list':
      return node.items.map(shownNode).join(', ');
    case 'map':
      return node.entries.map(({ key, value }) => `${key}: ${shownNode(value)}`).join(', ');
  }
};
