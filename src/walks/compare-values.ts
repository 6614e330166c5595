/** Compares what a conversation came to with what was expected: computed values, and the records harvested. */
import type { HarvestRecord } from '../harvest/record.ts';
import type { TranscriptRun } from '../interview/run-transcript.ts';
import type { Answer } from '../template/template.ts';
import { type Difference, type DifferenceCode, difference } from './difference.ts';
import { matches, shown, shownNode } from './matches.ts';
import { recordData } from './record-data.ts';
import type { ExpectedRecord, ExpectedValue, Listed } from './walk.ts';

export const compareComputed = (
  expected: readonly ExpectedValue[],
  run: TranscriptRun,
): readonly Difference[] =>
  expected.flatMap((each) => {
    const value = Object.hasOwn(run.computed, each.name) ? (run.computed[each.name] ?? null) : null;
    return compareValue(
      each,
      value === '' ? null : value,
      ['computed-differs', 'not-computed', 'computed-unexpectedly'],
      {},
    );
  });

export const compareRecords = (
  expected: Listed<ExpectedRecord>,
  records: readonly HarvestRecord[],
): readonly Difference[] => {
  const { at, items } = expected;
  const count = {
    expected: items.length,
    got: records.length,
    turns: records.map(({ path }) => path).join(', '),
  };
  if (items.length !== records.length) return [difference('record-count', at, count)];
  return items.flatMap((item, index) => {
    const record = records[index];
    return record === undefined ? [] : compareRecord(item, record);
  });
};

const compareRecord = (expected: ExpectedRecord, record: HarvestRecord): readonly Difference[] => {
  const { path } = record;
  if (expected.kind !== record.kind)
    return [difference('record-kind', expected.at, { expected: expected.kind, got: record.kind, path })];
  const data = recordData(record);
  return expected.captures.flatMap((each) =>
    compareValue(
      each,
      data.get(each.name) ?? null,
      ['capture-differs', 'capture-missing', 'capture-unexpected'],
      { path },
    ),
  );
};

/** Another value, none where one was expected, or one where none was. */
const compareValue = (
  { name, value: expected }: ExpectedValue,
  value: Answer | null,
  [differs, missing, unexpected]: readonly [DifferenceCode, DifferenceCode, DifferenceCode],
  more: { readonly path?: string },
): readonly Difference[] => {
  if (matches(expected, value)) return [];
  const wanted = shownNode(expected);
  const { at } = expected;
  if (value === null || Number.isNaN(value))
    return [difference(missing, at, { name, expected: wanted, ...more })];
  const facts = { name, got: shown(value), ...more };
  return [
    wanted === ''
      ? difference(unexpected, at, facts)
      : difference(differs, at, { ...facts, expected: wanted }),
  ];
};
