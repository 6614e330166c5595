/** Sorts what was told by practice, once, so that each practice is traced from its own records alone. */
import type { KnownPractice } from '../evidence/material.ts';
import { practiceKey } from '../harvest/practices.ts';
import type { KeptRecord } from '../harvest/record.ts';
import type { Inquiry } from '../inquiry/inquiry.ts';
import { type Placed, placer } from './rounds.ts';
import type { KeptEffect, KeptNormalization, Telling } from './telling.ts';

/** A record with its round. */
export interface Heard<R> {
  readonly record: R;
  readonly placed: Placed;
}

/** What was told of one practice over all rounds, each list in the order of sessions. */
export interface Told {
  readonly practice: string;
  readonly where: readonly string[];
  /** The first round in which anything was heard of it; null when nothing was: it was declared ahead. */
  readonly firstHeard: number | null;
  readonly tellings: readonly Heard<Telling>[];
  readonly effects: readonly Heard<KeptEffect>[];
  readonly normalizations: readonly Heard<KeptNormalization>[];
}

interface Growing {
  practice: string;
  readonly isKnown: boolean;
  readonly where: readonly string[];
  firstHeard: number | null;
  readonly tellings: Heard<Telling>[];
  readonly effects: Heard<KeptEffect>[];
  readonly normalizations: Heard<KeptNormalization>[];
}

/** `example[2]` before `example[10]`. Few paths are used in many sessions, so each is taken apart once. */
const pathComparer = (): ((one: string, other: string) => number) => {
  const padded = new Map<string, string>();
  const pad = (path: string): string => {
    const known = padded.get(path);
    if (known !== undefined) return known;
    const long = path.replace(/\d+/g, (digits) => digits.padStart(6, '0'));
    padded.set(path, long);
    return long;
  };
  return (one, other) => (one === other ? 0 : pad(one) < pad(other) ? -1 : 1);
};

/** By session, and within one by path. */
export const inOrder = (records: Iterable<KeptRecord>): readonly KeptRecord[] => {
  const comparePaths = pathComparer();
  return [...records].sort((one, other) => one.session - other.session || comparePaths(one.path, other.path));
};

const add = (growing: Growing, record: KeptRecord, placed: Placed): void => {
  growing.firstHeard = Math.min(growing.firstHeard ?? placed.heard, placed.heard);
  switch (record.kind) {
    case 'example':
    case 'status':
      growing.tellings.push({ record, placed });
      return;
    case 'effect':
      growing.effects.push({ record, placed });
      return;
    case 'normalization':
      growing.normalizations.push({ record, placed });
      return;
    case 'check':
    case 'advice':
    case 'definition':
    case 'dissent':
    case 'tension':
    case 'commitment':
    case 'link':
    case 'started':
      return;
  }
};

/**
 * One entry per practice, by name or alias: those kept, those declared in the inquiry, and any other named in a
 * record (of its spellings the first by alphabet, so that the order of sessions does not matter).
 */
export const sortByPractice = (
  inquiry: Inquiry,
  practices: readonly KnownPractice[],
  records: readonly KeptRecord[],
): readonly Told[] => {
  const found = new Map<string, Growing>();
  const begin = (practice: string, where: readonly string[], isKnown: boolean): Growing => ({
    practice,
    isKnown,
    where,
    firstHeard: null,
    tellings: [],
    effects: [],
    normalizations: [],
  });
  const keep = ({ name, aliases, where }: Pick<KnownPractice, 'name' | 'aliases' | 'where'>): void => {
    const growing = found.get(practiceKey(name)) ?? begin(name, where, true);
    for (const other of [name, ...aliases]) {
      if (!found.has(practiceKey(other))) found.set(practiceKey(other), growing);
    }
  };
  for (const practice of practices) keep(practice);
  for (const declared of inquiry.practices) keep(declared);
  const byName = new Map<string, Growing>();
  const place = placer(inquiry.rounds);
  for (const record of records) {
    const name = record.practice;
    if (name === null || name.trim() === '') continue;
    let growing = byName.get(name);
    if (growing === undefined) {
      growing = found.get(practiceKey(name)) ?? begin(name, [], false);
      found.set(practiceKey(name), growing);
      byName.set(name, growing);
      if (!growing.isKnown && name < growing.practice) growing.practice = name;
    }
    add(growing, record, place(record));
  }
  return [...new Set(found.values())];
};
