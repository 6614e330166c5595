/** A question template as values: phases in the order of the conversation, each with questions and repeats. */
import type { Place } from '../source/place.ts';
import type { Expression } from './conditions/expression.ts';
import type { ReachValue } from './fixed-answers.ts';

/** A text per language code; a missing translation falls back to the template's first language. */
export type Text = Readonly<Record<string, string>>;

export const questionTypes = [
  'say',
  'text',
  'story',
  'list',
  'choice',
  'choices',
  'yes_no',
  'scale',
  'number',
  'date',
  'rank',
  'practice',
  'setting',
  'person',
  'stage',
  'reach',
  'consent',
  'turn',
  'computed',
] as const;
export type QuestionType = (typeof questionTypes)[number];

export const fiveD = ['define', 'discover', 'dream', 'design', 'destiny'] as const;
export type FiveD = (typeof fiveD)[number];

export const headlineKinds = ['story', 'value', 'factor', 'wish', 'tension'] as const;
export type HeadlineKind = (typeof headlineKinds)[number];

/** What the harvest can make of a finished turn. */
export const recordKinds = [
  'example',
  'status',
  'effect',
  'normalization',
  'check',
  'advice',
  'definition',
  'dissent',
  'tension',
  'commitment',
  'link',
  'started',
] as const;
export type RecordKind = (typeof recordKinds)[number];

type Moment = 'live' | 'after';

/** Plain data, as JSON knows it. */
export type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data };

/** An author's own keys (`x-…`) with what stands under them. */
export type OwnKeys = ReadonlyMap<string, Data>;

export interface Option {
  readonly value: string;
  readonly label: Text;
  readonly at: Place;
}

/** An expression with the text it was written in, for messages and exports. */
export interface Condition {
  readonly source: string;
  readonly expression: Expression;
  readonly at: Place;
}

export interface Question {
  readonly item: 'question';
  readonly id: string;
  readonly type: QuestionType;
  readonly ask: Text;
  readonly help: Text | null;
  readonly say: Text | null;
  readonly probes: readonly Text[];
  /** Also asks the one-line headline, of this kind. */
  readonly headline: HeadlineKind | null;
  readonly when: Condition | null;
  readonly check: Condition | null;
  /** What to say when `check` refuses an answer. */
  readonly checkMessage: Text | null;
  readonly computed: Condition | null;
  /** Non-empty for choice, choices and rank; else empty. */
  readonly options: readonly Option[];
  readonly required: boolean;
  /** The default as a transcript would write it, or null. */
  readonly default: Answer | null;
  readonly private: boolean;
  readonly moment: Moment;
  /** The field of the harvested record that this answer fills. */
  readonly captures: string | null;
  /** scale: the ends of the scale. */
  readonly from: number | null;
  readonly to: number | null;
  /** list: the largest number of items. turn: may point at several when `many`. */
  readonly atMost: number | null;
  readonly many: boolean;
  /** turn: whether turns of earlier sessions may be pointed at. */
  readonly earlierSessions: boolean;
  readonly renamedFrom: string | null;
  readonly own?: OwnKeys;
  readonly at: Place;
}

/** What a repeat goes over: fixed items, the options chosen in an earlier question, the settings of the frame, or the practices known. */
export type Over =
  | { readonly kind: 'list'; readonly items: readonly Option[] }
  | { readonly kind: 'answer'; readonly question: string }
  | { readonly kind: 'settings' }
  | { readonly kind: 'practices' };

export interface Repeat {
  readonly item: 'repeat';
  readonly id: string;
  readonly of: RecordKind | null;
  readonly each: Text;
  readonly ask: Text | null;
  readonly atLeast: number | null;
  readonly atMost: number | null;
  readonly over: Over | null;
  /** The question in the repeat that holds the item gone over (`over:`), or null: then rows name it as `item`. */
  readonly itemQuestion: string | null;
  readonly when: Condition | null;
  readonly moment: Moment;
  readonly items: readonly Item[];
  readonly own?: OwnKeys;
  readonly at: Place;
}

export type Item = Question | Repeat;

export interface Phase {
  readonly id: string;
  readonly phase: FiveD | null;
  readonly title: Text | null;
  readonly minutes: number | null;
  readonly say: Text | null;
  readonly when: Condition | null;
  /** One record per session, made of this phase's questions. */
  readonly of: RecordKind | null;
  readonly items: readonly Item[];
  readonly own?: OwnKeys;
  readonly at: Place;
}

export interface Template {
  readonly id: string;
  readonly version: string;
  /** The first is the default. */
  readonly languages: readonly [string, ...string[]];
  readonly title: Text;
  readonly aliases: readonly string[];
  readonly purpose: Text | null;
  readonly minutes: number | null;
  /** Labels of the five phases, where the template names them itself. */
  readonly labels: Readonly<Partial<Record<FiveD, Text>>>;
  readonly phases: readonly Phase[];
  readonly own?: OwnKeys;
}

/**
 * An answer in its stored form, by question type: string (text, story, date, practice, setting, person, choice,
 * consent, and 'unknown' for a stage), number (number, scale, stage −1…7), boolean (yes_no), string[] (list, choices,
 * rank; turn: `2` is turn 2 of the same repeat, `S003/effect[1]` a turn of an earlier session), a map group → reach
 * (reach). Null never stands for "not answered": an unanswered question has no answer.
 */
export type Answer = string | number | boolean | readonly string[] | Readonly<Record<string, ReachValue>>;

/** The text in `language`, else in the template's default language, else in any. */
export const textIn = (text: Text, language: string, fallback: string): string =>
  text[language] ?? text[fallback] ?? Object.values(text)[0] ?? '';
