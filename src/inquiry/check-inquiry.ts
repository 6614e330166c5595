/** Compares the parts of an inquiry with one another: double ids, overlapping rounds, names that point nowhere. */
import { nearest } from '../source/nearest.ts';
import { error, warning } from '../source/problem.ts';
import type { Placed, Report } from '../source/shape.ts';
import { defaultLadder } from './inquiry.ts';
import type { WrittenFrame, WrittenInquiry, WrittenLadder, WrittenPractice, WrittenRound } from './keys.ts';
import { practiceKey } from './practice-key.ts';

export const checkInquiry = (written: WrittenInquiry, report: Report): void => {
  const { frame, groups, roles, rounds, ladder, practices } = written;
  if (frame !== null) checkFrame(frame, report);
  checkUnique(idsOf(groups), report);
  checkUnique(idsOf(roles), report);
  checkUnique(idsOf(rounds), report);
  checkRounds(rounds ?? [], report);
  if (ladder !== null) checkLadder(ladder, report);
  checkPractices(practices ?? [], frame, report);
};

type WithId = { readonly id: Placed<string> | null };

const idsOf = (all: readonly WithId[] | null): readonly Placed<string>[] =>
  (all ?? []).flatMap(({ id }) => id ?? []);

const checkUnique = (names: readonly Placed<string>[], report: Report): void => {
  const seen = new Set<string>();
  for (const { value, at, text } of names) {
    if (seen.has(value)) report(error('inquiry-double-id', at, text, { id: value }));
    seen.add(value);
  }
};

const checkFrame = ({ sampling, settings, drawn }: WrittenFrame, report: Report): void => {
  const ids = idsOf(settings);
  checkUnique(ids, report);
  for (const { from, until } of settings ?? []) {
    if (from !== null && until !== null && from > until.value) {
      report(error('inquiry-ends-before-start', until.at, until.text, { from, to: until.value }));
    }
  }
  if (drawn === null) return;
  if (sampling !== 'random') report(error('inquiry-drawn-not-random', drawn.at, 'drawn', {}));
  checkUnique(drawn.value, report);
  const known = ids.map(({ value }) => value);
  for (const { value, at, text } of drawn.value) {
    if (known.includes(value)) continue;
    const near = nearest(value, known);
    report(
      near === null
        ? error('inquiry-unknown-setting', at, text, { id: value })
        : error('inquiry-unknown-setting-near', at, text, { id: value, nearest: near }),
    );
  }
};

const checkRounds = (rounds: readonly WrittenRound[], report: Report): void => {
  const whole = rounds.flatMap(({ id, from, to }) =>
    id === null || from === null || to === null ? [] : [{ id, from, to }],
  );
  for (const { from, to } of whole) {
    if (from > to.value) report(error('inquiry-ends-before-start', to.at, to.text, { from, to: to.value }));
  }
  const inOrder = whole.filter(({ from, to }) => from <= to.value).sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const [index, round] of inOrder.entries()) {
    const before = inOrder[index - 1];
    if (before === undefined || before.to.value < round.from) continue;
    const params = { round: round.id.value, other: before.id.value, from: round.from, to: before.to.value };
    report(error('inquiry-rounds-overlap', round.id.at, round.id.text, params));
  }
};

/** Where a rung higher up asks a smaller share than the one below it, the ladder is upside down. */
const checkLadder = ({ spreading, common, universal }: WrittenLadder, report: Report): void => {
  const low = spreading ?? defaultLadder.spreading;
  const middle = common?.value ?? defaultLadder.common;
  if (common !== null && middle < low) {
    report(error('inquiry-ladder-order', common.at, common.text, { lower: low, higher: middle }));
  }
  if (universal !== null && universal.value < middle) {
    report(
      error('inquiry-ladder-order', universal.at, universal.text, { lower: middle, higher: universal.value }),
    );
  }
};

const checkPractices = (
  practices: readonly WrittenPractice[],
  frame: WrittenFrame | null,
  report: Report,
): void => {
  const kinds = new Set((frame?.settings ?? []).flatMap(({ kind }) => kind ?? []));
  const taken = new Map<string, string>();
  for (const { name, aliases, where } of practices) {
    for (const { value, at, text } of [...(name === null ? [] : [name]), ...(aliases ?? [])]) {
      const other = taken.get(practiceKey(value));
      if (other !== undefined) report(error('inquiry-double-practice', at, text, { name: value, other }));
      taken.set(practiceKey(value), name?.value ?? value);
    }
    for (const { value, at, text } of where ?? []) {
      if (kinds.size === 0 || kinds.has(value)) continue;
      const near = nearest(value, kinds);
      report(
        near === null
          ? warning('inquiry-unknown-kind', at, text, { kind: value, known: [...kinds].join(', ') })
          : warning('inquiry-unknown-kind-near', at, text, { kind: value, nearest: near }),
      );
    }
  }
};
