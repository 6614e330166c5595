/** Which names are one practice: the names as first written, joined by what was declared and decided. */
import type { KnownPractice } from '../../evidence/material.ts';
import type { DeclaredPractice } from '../../inquiry/inquiry.ts';

/** A name as first written, under its own number. */
export interface WrittenName {
  readonly number: number;
  readonly name: string;
}

export interface Decision {
  readonly kind: 'rename' | 'merge' | 'alias';
  readonly practice: number;
  readonly target: number | null;
  readonly to: string;
}

export interface PracticeBook {
  /** In the order in which they were first declared or written. */
  readonly practices: readonly KnownPractice[];
  /** The practice known under this name, or null. */
  find(name: string): KnownPractice | null;
  /** The name that the practice began with, which stays its own whatever is decided or undone; else `name`. */
  origin(name: string): string;
  /** The practice that a written name belongs to now. */
  byNumber(number: number): KnownPractice;
}

interface Entry {
  name: string;
  readonly names: Map<string, string>;
  readonly declared: DeclaredPractice | null;
}

/**
 * `decisions` are those that stand, in their order. A name that was written after it became an alias belongs to the
 * practice it is an alias of. `keyOf` says when two spellings are the same name.
 */
export const practiceBook = (
  declared: readonly DeclaredPractice[],
  written: readonly WrittenName[],
  decisions: readonly Decision[],
  keyOf: (name: string) => string,
): PracticeBook => {
  const byKey = new Map<string, Entry>();
  const entries = new Set<Entry>();
  const keyOfNumber = new Map(written.map(({ number, name }) => [number, keyOf(name)]));

  const claim = (entry: Entry, name: string): void => {
    const key = keyOf(name);
    const other = byKey.get(key);
    if (other === entry) return;
    if (other !== undefined) {
      for (const [otherKey, otherName] of other.names) entry.names.set(otherKey, otherName);
      for (const otherKey of other.names.keys()) byKey.set(otherKey, entry);
      entries.delete(other);
      return;
    }
    entry.names.set(key, name);
    byKey.set(key, entry);
  };
  const begin = (name: string, practice: DeclaredPractice | null): Entry => {
    const entry: Entry = { name, names: new Map(), declared: practice };
    entries.add(entry);
    claim(entry, name);
    return entry;
  };
  const entryOf = (number: number): Entry => {
    const entry = byKey.get(keyOfNumber.get(number) ?? '');
    if (entry === undefined) throw new Error(`the data file names no practice ${number}`);
    return entry;
  };

  for (const practice of declared) {
    if (byKey.has(keyOf(practice.name))) continue;
    const entry = begin(practice.name, practice);
    for (const alias of practice.aliases) if (!byKey.has(keyOf(alias))) claim(entry, alias);
  }
  for (const { name } of written) if (!byKey.has(keyOf(name))) begin(name, null);
  for (const decision of decisions) {
    const entry = entryOf(decision.practice);
    if (decision.target !== null) {
      const target = entryOf(decision.target);
      claim(target, entry.name);
      continue;
    }
    claim(entry, decision.to);
    entry.names.set(keyOf(decision.to), decision.to);
    if (decision.kind === 'rename') entry.name = decision.to;
  }

  const known = new Map([...entries].map((entry) => [entry, practiceOf(entry)]));
  const practiceAt = (entry: Entry): KnownPractice => known.get(entry) ?? practiceOf(entry);
  return {
    practices: [...known.values()],
    find: (name) => {
      const entry = byKey.get(keyOf(name));
      return entry === undefined ? null : practiceAt(entry);
    },
    origin: (name) => byKey.get(keyOf(name))?.names.values().next().value ?? name,
    byNumber: (number) => practiceAt(entryOf(number)),
  };
};

const practiceOf = ({ name, names, declared }: Entry): KnownPractice => ({
  name,
  aliases: [...names.values()].filter((alias) => alias !== name),
  definition: declared?.definition ?? null,
  core: declared?.core ?? null,
  mayDiffer: declared?.mayDiffer ?? null,
  where: declared?.where ?? [],
});
