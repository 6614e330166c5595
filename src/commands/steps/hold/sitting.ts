/** A session that is open in front of a facilitator: what was kept of it, made into a state to go on with. */
import type { Inquiry } from '../../../inquiry/inquiry.ts';
import type { Path } from '../../../interview/conversation.ts';
import { conversationOf } from '../../../interview/conversation-of.ts';
import type { State } from '../../../interview/engine.ts';
import { progressOf, stateFrom } from '../../../interview/kept-state.ts';
import { placeIn } from '../../../interview/place.ts';
import { nowhereYet } from '../../../interview/progress.ts';
import type { SessionFacts } from '../../../interview/session-facts.ts';
import { Failure } from '../../../messages/failure.ts';
import { type Language, type Say, speechIn } from '../../../messages/speech.ts';
import type { ChangeKind, Draft, HeldSession, KeptStep, SessionState } from '../../../store/live-store.ts';
import type { Store, WholeSession } from '../../../store/store.ts';
import { readTemplate } from '../../../template/read-template.ts';
import type { Context } from '../../context.ts';
import type { InquiryAt } from '../inquiry-at.ts';
import { wholeOr } from '../read-whole.ts';
import { isOfSummary } from '../summary-drafts.ts';
import { surroundingsOf } from '../surroundings-of.ts';

export interface Sitting {
  readonly number: number;
  readonly facts: SessionFacts;
  /** Names for what answers refer to by id. */
  readonly inquiry: Inquiry;
  readonly kept: SessionState;
  /** The same in both halves of a pair interview, else null. */
  readonly pair: string | null;
  /** The text of the template it was begun with. */
  readonly bytes: string;
  readonly held: HeldSession;
  readonly state: State;
  /** Zero-based numbers of the probes that were ticked, by path. */
  readonly ticked: ReadonlyMap<Path, readonly number[]>;
  /** Used so far, by phase id. */
  readonly minutes: ReadonlyMap<string, number>;
  /** Whether the conversation rests on purpose for a moment, or did when the program was stopped. */
  readonly resting: boolean;
  /** Text that was half typed when the session was last put down. */
  readonly drafts: readonly Draft[];
  /** When it was last changed, ISO with time; null: not since it was begun, or unknown. */
  readonly savedAt: string | null;
  /** Of the conversation, and of the program while it lasts. */
  readonly language: Language;
  readonly say: Say;
  /** Who retells what is told, in a pair interview; null: nobody, or it is asked. */
  readonly retoldBy: string | null;
}

export interface SittingOptions {
  /** Null: the one the conversation was in. */
  readonly language: Language | null;
  readonly retoldBy?: string | null;
}

/**
 * Takes hold of a session, live, in review or finished, with everything that was said in it. Fails with `session-held`
 * when another window has it. Whoever takes hold lets go: `sitting.held.release()`.
 */
export const sitDown = async (
  context: Context,
  place: InquiryAt,
  store: Store,
  number: number,
  options: SittingOptions,
): Promise<Sitting> => {
  const read = await lookInto(context, place, store, number, options);
  return { ...read, held: store.holdSession(number, read.facts.facilitator) };
};

/** The same, for looking only: nobody holds it for that. */
export const lookInto = async (
  context: Context,
  place: InquiryAt,
  store: Store,
  number: number,
  { language: asked, retoldBy = null }: SittingOptions,
): Promise<Omit<Sitting, 'held'>> => {
  const whole = store.wholeSession(number);
  if (whole === null) throw new Failure('unknown-session', { name: String(number) });
  const facts = factsOf(whole);
  const language =
    asked ?? (facts.language === 'nl' || facts.language === 'en' ? facts.language : context.language);
  const { bytes } = store.template(whole.templateHash);
  const template = wholeOr(readTemplate(bytes), whole.session.template, context.say);
  const surroundings = surroundingsOf(
    place.inquiry,
    context.now(),
    store.practices().map(({ name }) => name),
  );
  const participants = facts.participants.map(({ alias }) => alias);
  const progress = whole.progress ?? (whole.state === 'live' ? nowhereYet : null);
  return {
    number,
    facts,
    inquiry: place.inquiry,
    kept: whole.state,
    pair: whole.pair,
    bytes,
    state: stateFrom(
      template,
      surroundings,
      { participants, language, order: 'live-first' },
      whole,
      progress,
    ),
    ticked: new Map(progress?.ticked ?? []),
    minutes: new Map(progress?.minutes ?? []),
    resting: progress?.resting === true,
    savedAt: store.history(number).at(-1)?.at ?? null,
    drafts: store.drafts(number).filter((draft) => !isOfSummary(draft)),
    language,
    say: await speechIn(language),
    retoldBy,
  };
};

/** The facts of a kept session, without its number. */
export const factsOf = ({ session }: WholeSession): SessionFacts => {
  const { number: _, ...facts } = session;
  return facts;
};

/** What everything has come to, to be kept as one step. */
export const stepOf = (
  { state, ticked, minutes, resting }: Sitting,
  change: ChangeKind,
  path: Path | null,
): KeptStep => ({
  conversation: conversationOf(state),
  placeOf: placeIn(state.template),
  progress: progressOf(state, {
    ...{ ticked: [...ticked], minutes: [...minutes] },
    ...(resting ? { resting } : {}),
  }),
  change,
  path,
});

/** With a probe ticked, or no longer. */
export const ticking = (sitting: Sitting, path: Path, probe: number): Sitting => {
  const before = sitting.ticked.get(path) ?? [];
  const now = before.includes(probe) ? before.filter((each) => each !== probe) : [...before, probe];
  return { ...sitting, ticked: new Map(sitting.ticked).set(path, now) };
};

/** With the time that a question of this phase took, in milliseconds. */
export const timed = (sitting: Sitting, phase: string, took: number): Sitting => {
  const minutes = (sitting.minutes.get(phase) ?? 0) + took / 60_000;
  return { ...sitting, minutes: new Map(sitting.minutes).set(phase, minutes) };
};
