/** Sorts the answers of one turn by what they capture: a person's words apart from coded labels, each read with care. */
import type { GivenAnswer } from '../interview/conversation.ts';
import { type Stage, stages } from '../template/fixed-answers.ts';
import type { Answer, QuestionType, RecordKind } from '../template/template.ts';
import type { Reach, Words } from './record.ts';

/** The answers of one turn by capture; the first answer of a capture is the label, all of them together the words. */
export interface Captured {
  readonly labels: ReadonlyMap<string, Answer>;
  readonly words: Words;
}

const labelsOf: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  example: [
    'practice',
    'setting',
    'first_hand',
    'retold_by',
    'stage',
    'reach',
    'learned_from',
    'learned_how',
    'evidence',
  ],
  status: ['practice', 'setting', 'stage', 'stopped_why', 'source', 'since', 'reach'],
  effect: ['practice', 'setting', 'kind', 'basis', 'after', 'led_back_to'],
  normalization: ['practice', 'setting', 'construct', 'holds'],
};

/** Types whose answer is somebody's own words or a name; in kinds without a list of labels the rest is coded. */
const spoken: readonly QuestionType[] = ['text', 'story', 'list', 'person'];
const spokenCaptures = ['what', 'who', 'by'];

const isLabel = (kind: RecordKind, capture: string, type: QuestionType): boolean => {
  if (capture === 'practice' || capture === 'setting') return true;
  return labelsOf[kind]?.includes(capture) ?? (!spoken.includes(type) && !spokenCaptures.includes(capture));
};

export const captured = (kind: RecordKind, answers: readonly GivenAnswer[]): Captured => {
  const labels = new Map<string, Answer>();
  const words = new Map<string, string | readonly string[]>();
  for (const { question, value } of answers) {
    const capture = question.captures;
    if (capture === null) continue;
    if (isLabel(kind, capture, question.type)) {
      if (!labels.has(capture)) labels.set(capture, value);
      continue;
    }
    const said = wordsIn(value);
    const before = words.get(capture);
    if (said !== null) words.set(capture, before === undefined ? said : [before, said].flat());
  }
  return { labels, words: Object.fromEntries(words) };
};

/** The words verbatim; null when they are blank. */
const wordsIn = (value: Answer): string | readonly string[] | null => {
  if (typeof value === 'string') return isBlank(value) ? null : value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!isList(value)) return null;
  const items = value.filter((item) => !isBlank(item));
  return items.length === 0 ? null : items;
};

export const isBlank = (text: string): boolean => text.trim() === '';

const isList = (value: Answer): value is readonly string[] => Array.isArray(value);

/** A text label, or null when it is absent, blank or no text. */
export const textLabel = (label: Answer | undefined): string | null =>
  typeof label === 'string' && !isBlank(label) ? label : null;

/** A text label of this form: what is free text in a template of one's own is no label. */
export const matchingLabel = (label: Answer | undefined, form: RegExp): string | null => {
  const text = textLabel(label);
  return text !== null && form.test(text) ? text : null;
};

export const yesNoLabel = (label: Answer | undefined): boolean | null =>
  typeof label === 'boolean' ? label : null;

/** The value when it is one of `allowed`, else null. */
export const codeLabel = <T extends string>(label: Answer | undefined, allowed: readonly T[]): T | null =>
  allowed.find((code) => code === label) ?? null;

export const listLabel = (label: Answer | undefined): readonly string[] => {
  if (label === undefined) return [];
  if (isList(label)) return label;
  return typeof label === 'string' || typeof label === 'number' ? [String(label)] : [];
};

/** Null for `unknown` and for what is no stage. */
export const stageLabel = (label: Answer | undefined): Stage | null =>
  stages.find((stage) => stage === label) ?? null;

export const reachLabel = (label: Answer | undefined): Reach =>
  typeof label === 'object' && !isList(label) ? label : {};
