/** Makes one record of its kind from what a turn captured. */
import type { RecordKind } from '../template/template.ts';
import {
  type Captured,
  codeLabel,
  listLabel,
  matchingLabel,
  reachLabel,
  stageLabel,
  textLabel,
  yesNoLabel,
} from './captured.ts';
import {
  constructs,
  type HarvestRecord,
  learnedHows,
  type PlainRecord,
  sources,
  stopReasons,
} from './record.ts';

/** What every record has, besides its words. */
export interface Standing {
  readonly path: string;
  readonly parent: string | null;
  readonly toldBy: string | null;
  readonly observed: boolean;
  readonly practice: string | null;
  readonly setting: string | null;
  readonly round: string | null;
  readonly date: string;
}

const dayMonthOrYear = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
/** A template may have kinds of its own; a sentence is no kind. */
const oneCode = /^[\w-]+$/;

export const makeRecord = (
  kind: RecordKind,
  standing: Standing,
  { labels, words }: Captured,
): HarvestRecord => {
  const base = { ...standing, words, told: Object.keys(words).sort() };
  switch (kind) {
    case 'example':
      return {
        kind,
        ...base,
        firstHand: yesNoLabel(labels.get('first_hand')),
        retoldBy: textLabel(labels.get('retold_by')),
        stage: stageLabel(labels.get('stage')),
        reach: reachLabel(labels.get('reach')),
        learnedFrom: textLabel(labels.get('learned_from')),
        learnedHow: codeLabel(labels.get('learned_how'), learnedHows),
        evidence: codeLabel(labels.get('evidence'), ['told', 'observed', 'document']),
      };
    case 'status':
      return {
        kind,
        ...base,
        stage: stageLabel(labels.get('stage')),
        stoppedWhy: codeLabel(labels.get('stopped_why'), stopReasons),
        source: codeLabel(labels.get('source'), sources),
        since: matchingLabel(labels.get('since'), dayMonthOrYear),
        reach: reachLabel(labels.get('reach')),
      };
    case 'effect':
      return {
        kind,
        ...base,
        effectKind: matchingLabel(labels.get('kind'), oneCode),
        basis: codeLabel(labels.get('basis'), ['told', 'confirmed', 'documented']),
        after: listLabel(labels.get('after')),
        ledBackTo: listLabel(labels.get('led_back_to')),
      };
    case 'normalization':
      return {
        kind,
        ...base,
        construct: codeLabel(labels.get('construct'), constructs),
        holds: codeLabel(labels.get('holds'), ['yes', 'partly', 'no']),
      };
    default:
      return { kind, ...base, labels: plainLabels(labels) };
  }
};

/** Practice and setting stand on the record itself. */
const plainLabels = (labels: Captured['labels']): PlainRecord['labels'] =>
  Object.fromEntries([...labels].filter(([capture]) => capture !== 'practice' && capture !== 'setting'));
