/** The coded part of a record as JSON and back: what may be counted, kept apart from what people said. */
import {
  constructs,
  type HarvestRecord,
  learnedHows,
  type PlainRecord,
  sources,
  stopReasons,
} from '../../harvest/record.ts';
import { stages } from '../../template/fixed-answers.ts';
import type { Answer } from '../../template/template.ts';
import { reachOf, textsIn } from './answer-rows.ts';

type Placed = 'path' | 'parent' | 'toldBy' | 'observed' | 'practice' | 'setting' | 'round' | 'date' | 'words';
type LabelsOf<R> = R extends unknown ? Omit<R, Placed> : never;

/** A record without its place, its teller and its words. */
export type Labels = LabelsOf<HarvestRecord>;

/** The labels of a record as JSON; its kind has a column of its own. */
export const labelsJson = (record: HarvestRecord): string => {
  const { path, parent, toldBy, observed, practice, setting, round, date, words, kind, ...labels } = record;
  return JSON.stringify(labels);
};

/** Reads labels back; many records have the same ones, so each text is read once. */
export const labelReader = (): ((kind: string, json: string) => Labels) => {
  const kinds = new Map<string, Map<string, Labels>>();
  return (kind, json) => {
    let read = kinds.get(kind);
    if (read === undefined) {
      read = new Map();
      kinds.set(kind, read);
    }
    const known = read.get(json);
    if (known !== undefined) return known;
    const labels = labelsFrom(kind, fieldsOf(JSON.parse(json)));
    if (read.size >= 10_000) read.clear();
    read.set(json, labels);
    return labels;
  };
};

type Fields = ReadonlyMap<string, unknown>;

const fieldsOf = (value: unknown): Fields =>
  new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);

const plainKinds = [
  'check',
  'advice',
  'definition',
  'dissent',
  'tension',
  'commitment',
  'link',
  'started',
] as const satisfies readonly PlainRecord['kind'][];
const grounds = ['told', 'observed', 'document'] as const;
const bases = ['told', 'confirmed', 'documented'] as const;
const degrees = ['yes', 'partly', 'no'] as const;

const labelsFrom = (kind: string, fields: Fields): Labels => {
  const told = textsIn(fields.get('told'));
  switch (kind) {
    case 'example':
      return {
        kind,
        told,
        firstHand: oneOf([true, false], fields.get('firstHand')),
        retoldBy: text(fields.get('retoldBy')),
        stage: oneOf(stages, fields.get('stage')),
        reach: reachOf(fields.get('reach')),
        learnedFrom: text(fields.get('learnedFrom')),
        learnedHow: oneOf(learnedHows, fields.get('learnedHow')),
        evidence: oneOf(grounds, fields.get('evidence')),
      };
    case 'status':
      return {
        kind,
        told,
        stage: oneOf(stages, fields.get('stage')),
        stoppedWhy: oneOf(stopReasons, fields.get('stoppedWhy')),
        source: oneOf(sources, fields.get('source')),
        since: text(fields.get('since')),
        reach: reachOf(fields.get('reach')),
      };
    case 'effect':
      return {
        kind,
        told,
        effectKind: text(fields.get('effectKind')),
        basis: oneOf(bases, fields.get('basis')),
        after: textsIn(fields.get('after')),
        ledBackTo: textsIn(fields.get('ledBackTo')),
      };
    case 'normalization':
      return {
        kind,
        told,
        construct: oneOf(constructs, fields.get('construct')),
        holds: oneOf(degrees, fields.get('holds')),
      };
    default:
      return { kind: plainKind(kind), told, labels: answersIn(fields.get('labels')) };
  }
};

const plainKind = (kind: string): PlainRecord['kind'] => {
  const known = oneOf(plainKinds, kind);
  if (known === null) throw new Error(`the data file holds a record of an unknown kind: ${kind}`);
  return known;
};

const oneOf = <T>(known: readonly T[], value: unknown): T | null =>
  known.find((candidate) => candidate === value) ?? null;

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const answersIn = (value: unknown): Readonly<Record<string, Answer>> => {
  const answers: [string, Answer][] = [];
  for (const [key, answer] of fieldsOf(value)) {
    if (typeof answer === 'string' || typeof answer === 'number' || typeof answer === 'boolean') {
      answers.push([key, answer]);
    } else {
      answers.push([key, Array.isArray(answer) ? textsIn(answer) : reachOf(answer)]);
    }
  }
  return Object.fromEntries(answers);
};
