/** Turns a finished conversation into records: one for each turn of a repeat, or each phase, that is `of:` a kind. */
import type { Round } from '../inquiry/inquiry.ts';
import type { Conversation, GivenAnswer, Headline, Turn } from '../interview/conversation.ts';
import type { SessionFacts } from '../interview/session-facts.ts';
import type { Over, RecordKind, Template } from '../template/template.ts';
import { type Captured, captured, textLabel } from './captured.ts';
import { hear } from './hear.ts';
import { makeRecord } from './make-record.ts';
import type { HarvestRecord, Words } from './record.ts';

export interface HarvestOptions {
  /** The declared rounds, for a session that names none. */
  readonly rounds: readonly Round[];
}

/** What the turns inside a turn or phase inherit. */
interface Above {
  readonly practice: string | null;
  readonly setting: string | null;
  /** Path of the nearest record. */
  readonly record: string | null;
}

/**
 * Pure, and the same records however often it runs; in the order of the template, a phase before its turns. A turn or
 * phase without answers or headline gives none. Private answers are left out.
 */
export const harvest = (
  template: Template,
  conversation: Conversation,
  facts: SessionFacts,
  options: HarvestOptions,
): readonly HarvestRecord[] => {
  const heard = hear(template, conversation);
  const session = {
    observed: facts.participants.length === 0,
    round: facts.round ?? roundOn(facts.date, options.rounds),
    date: facts.date,
  };
  const records: HarvestRecord[] = [];

  const read = (path: string, kind: RecordKind | null, above: Above, turn: Turn | null): Above => {
    if (kind === null) return above;
    const answers = heard.answers(path);
    const caught = withItem(captured(kind, answers), kind, turn);
    const practice = textLabel(caught.labels.get('practice')) ?? above.practice;
    const setting = textLabel(caught.labels.get('setting')) ?? above.setting;
    const headline = heard.headline(path);
    const words = withHeadline(caught.words, headline);
    if (!hasContent(answers, turn, words)) return { ...above, practice, setting };
    const toldBy = tellerOf(headline === null ? answers : [...answers, headline], turn);
    const standing = { path, parent: above.record, toldBy, practice, setting, ...session };
    records.push(makeRecord(kind, standing, { ...caught, words }));
    return { practice, setting, record: path };
  };

  for (const phase of template.phases) {
    const outside = { practice: null, setting: facts.setting, record: null };
    const inPhase = read(phase.id, phase.of, outside, null);
    const seen = new Map<string, Above>();
    for (const turn of heard.turns(phase.id)) {
      const above = turn.parent === null ? inPhase : (seen.get(turn.parent) ?? inPhase);
      seen.set(turn.path, read(turn.path, turn.repeat.of, above, turn));
    }
  }
  return records;
};

/** The item gone over is given, not told: by itself it makes no record. */
const hasContent = (answers: readonly GivenAnswer[], turn: Turn | null, words: Words): boolean =>
  answers.some(({ question }) => question.id !== turn?.repeat.itemQuestion) || Object.keys(words).length > 0;

const withHeadline = (words: Words, headline: Headline | null): Words =>
  headline === null || Object.hasOwn(words, 'headline') ? words : { ...words, headline: headline.text };

/** The item gone over fills the capture it stands for, when no question of the repeat did. */
const withItem = (caught: Captured, kind: RecordKind, turn: Turn | null): Captured => {
  if (turn === null || turn.item === null || turn.repeat.over === null) return caught;
  const capture = itemCapture(kind, turn.repeat.over);
  if (caught.labels.has(capture)) return caught;
  return { ...caught, labels: new Map(caught.labels).set(capture, turn.item) };
};

const itemCapture = (kind: RecordKind, over: Over): string => {
  if (over.kind === 'settings') return 'setting';
  if (over.kind === 'practices') return 'practice';
  return kind === 'normalization' ? 'construct' : 'item';
};

/** The one person who told all of it; null when several did, or nobody is named. */
const tellerOf = (told: readonly (GivenAnswer | Headline)[], turn: Turn | null): string | null => {
  const tellers = new Set(told.length === 0 ? turn?.toldBy : told.flatMap(({ toldBy }) => toldBy));
  const [teller = null] = tellers;
  return tellers.size === 1 ? teller : null;
};

/** The round that a day falls in. */
const roundOn = (date: string, rounds: readonly Round[]): string | null =>
  rounds.find(({ from, to }) => from <= date && date <= to)?.id ?? null;
