/** What a harvested record holds, by the names that `captures:` knows: as a walk writes it down. */
import type { HarvestRecord } from '../harvest/record.ts';
import type { Answer } from '../template/template.ts';

/** Captures and words with a value, then `told_by` when someone did, and `turn`. */
export const recordData = (record: HarvestRecord): ReadonlyMap<string, Answer> => {
  const all: readonly (readonly [string, Answer | null])[] = [
    ['practice', record.practice],
    ['setting', record.setting],
    ...labelsOf(record),
    ...Object.entries(record.words),
    ['told_by', record.toldBy],
    ['turn', record.path],
  ];
  return new Map(all.flatMap(([name, value]) => (value === null || isNothing(value) ? [] : [[name, value]])));
};

const isNothing = (value: Answer): boolean => typeof value === 'object' && Object.keys(value).length === 0;

const labelsOf = (record: HarvestRecord): readonly (readonly [string, Answer | null])[] => {
  switch (record.kind) {
    case 'example':
      return [
        ['first_hand', record.firstHand],
        ['retold_by', record.retoldBy],
        ['stage', record.stage],
        ['reach', record.reach],
        ['learned_from', record.learnedFrom],
        ['learned_how', record.learnedHow],
        ['evidence', record.evidence],
      ];
    case 'status':
      return [
        ['stage', record.stage],
        ['stopped_why', record.stoppedWhy],
        ['source', record.source],
        ['since', record.since],
        ['reach', record.reach],
      ];
    case 'effect':
      return [
        ['kind', record.effectKind],
        ['basis', record.basis],
        ['after', record.after],
        ['led_back_to', record.ledBackTo],
      ];
    case 'normalization':
      return [
        ['construct', record.construct],
        ['holds', record.holds],
      ];
    default:
      return Object.entries(record.labels);
  }
};
