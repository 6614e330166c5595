/** The loop of an interview: what is asked goes to the face, what was done to the engine, and onto disk before the next. */
import { setTimeout } from 'node:timers/promises';
import type { Face, KeepDraft, Move } from '../../../faces/face.ts';
import { apply, next, type Reply, type State } from '../../../interview/engine.ts';
import { type Overview, overviewOf } from '../../../interview/overview.ts';
import type { Complaint } from '../../../interview/refusal.ts';
import type { ForwardReply } from '../../../interview/reply.ts';
import type { StepKey } from '../../../interview/state.ts';
import { type Language, speechIn } from '../../../messages/speech.ts';
import type { ChangeKind } from '../../../store/live-store.ts';
import type { Store } from '../../../store/store.ts';
import type { Context, Signal } from '../../context.ts';
import { askTellers } from './ask-tellers.ts';
import { changeOf } from './change-of.ts';
import { draftsOf } from './half-typed.ts';
import { keepSafely } from './keep-safely.ts';
import { keyNow, passedOver } from './passed-over.ts';
import { fillIn } from './retold.ts';
import { sceneOf } from './scene-of.ts';
import { type Sitting, stepOf, ticking, timed } from './sitting.ts';
import { untold } from './untold.ts';

/** When a terminal closes its input may end just before the signal that says so; in milliseconds. */
const signalWithin = 50;

/** Whether there is nothing more to ask this time; looked at before every question. */
export type Until = (state: State, overview: Overview) => boolean;

/** `paused`: on purpose; `interrupted`: Ctrl+C twice; `ended`: the input ended. */
export type Ended = 'done' | 'paused' | 'interrupted' | 'ended' | Signal;

export interface Held {
  readonly sitting: Sitting;
  readonly ended: Ended;
  /** Whether everything is on disk. */
  readonly saved: boolean;
  /** Emergency copies that stand beside the data file, the newest last. */
  readonly copies: readonly string[];
}

/** Until what is left waits for the review. */
export const untilReview: Until = ({ at }, { stations, now }) =>
  at === null && stations[now]?.after !== false;

/** Until everything was asked. */
export const untilDone: Until = (_, { stations, now }) => now === stations.length;

/** Until what was jumped to has had its reply, such as an answer to be corrected. */
export const untilReplied: Until = ({ at }) => at === null;

/**
 * Asks until `until` says so, or until the facilitator or a signal stops it. Every step is kept before the next is
 * asked; the session stays held. Fails only where nobody can be told about trouble with saving.
 */
export const holdInterview = async (
  context: Context,
  store: Store,
  face: Face,
  begun: Sitting,
  until: Until,
): Promise<Held> => {
  let sitting = begun;
  let ended: Ended | null = null;
  /** Ctrl+C is heard twice before it counts; whoever types on has changed their mind. */
  let warned = false;
  /** Where who told it is asked once the answer there was gone over again. */
  let returned: string | null = null;
  /** Whether the facilitator, who was told, left what is not saved. */
  let isLeft = false;
  /** Places that were left with something typed that cannot stand so. */
  const unfit = new Set<StepKey>();
  const whyOver = (): Ended | null => ended;
  const drafts = draftsOf(begun.drafts);
  const keeper = keepSafely(context, store, face, drafts, () => sitting);

  const keepDraft: KeepDraft = (draft) => {
    if (draft.text !== (drafts.at(draft.kind, draft.path)?.text ?? '')) warned = false;
    keeper.draft(draft);
  };
  const keep = async (state: State, change: ChangeKind, path: string | null): Promise<void> => {
    sitting = { ...sitting, state };
    const left = await keeper.keep(stepOf(sitting, change, path), ended === null || ended === 'paused');
    if (left !== null) ended ??= left;
    isLeft = left === 'interrupted';
  };
  /** Words are never passed over: an answer stays, and so does what is half typed. */
  const skipping = (given: Reply): Reply => {
    if (given.reply !== 'skip') return given;
    const { state, say } = sitting;
    const ask = next(state);
    if (ask.ask !== 'question') return given;
    if (ask.answer !== null) face.tell([say('hold.skip.answered')]);
    else if (drafts.at('answer', ask.path) !== null) face.tell([say('hold.skip.half-typed')]);
    return ask.answer === null ? given : { reply: 'leave' };
  };
  const reply = async (replied: Reply): Promise<readonly Complaint[]> => {
    const { state, retoldBy } = sitting;
    const given = skipping(replied);
    const applied = apply(state, given);
    const [event] = applied.events;
    if (event === undefined) return applied.refused;
    const { change, path } = changeOf(state, event);
    if (path !== null) drafts.end(change, path);
    await keep(fillIn(applied.state, retoldBy), change, path);
    return [];
  };
  /** For a window that looks on. Nobody is asked about trouble here: what it is about is nothing that was told. */
  const rests = (resting: boolean): void => {
    sitting = { ...sitting, resting };
    void keeper.keep(stepOf(sitting, resting ? 'paused' : 'resumed', null), false);
  };
  /** Goes where the facilitator goes to, with what was changed at the place that is left. */
  const leave = async (to: Reply, changed?: ForwardReply | 'unfit'): Promise<readonly Complaint[]> => {
    if (changed === undefined) return reply(to);
    const here = keyNow(sitting.state);
    const target = apply(sitting.state, to).state.at ?? here;
    const isKept = changed !== 'unfit' && (await reply(changed)).length === 0;
    if (!isKept) unfit.add(here);
    return isKept ? reply({ reply: 'jump', path: target }) : reply(to);
  };
  const speak = async (language: Language): Promise<void> => {
    const { state, facts } = sitting;
    sitting = {
      ...sitting,
      language,
      say: await speechIn(language),
      facts: { ...facts, language },
      state: { ...state, options: { ...state.options, language } },
    };
    keeper.keepFacts();
  };
  const interrupt = async (): Promise<void> => {
    if (warned) ended = 'interrupted';
    else {
      await keep(sitting.state, 'paused', null);
      warned = true;
      if (whyOver() === null) face.tell([keeper.leaving()]);
    }
  };
  const act = async (move: Move, path: string): Promise<readonly Complaint[]> => {
    if (move.move !== 'interrupt') warned = false;
    switch (move.move) {
      case 'reply':
        if (move.reply.reply !== 'pause') return leave(move.reply, move.changed);
        ended = 'paused';
        return [];
      case 'tick':
        sitting = ticking(sitting, path, move.probe);
        await keep(sitting.state, 'moved', null);
        return [];
      case 'speak':
        await speak(move.language);
        return [];
      case 'pause':
        ended = 'paused';
        return [];
      case 'interrupt':
        await interrupt();
        return [];
      case 'end':
        if (context.prompts !== null) await setTimeout(signalWithin);
        ended ??= 'ended';
        return [];
    }
  };
  /** Asks one thing; gives what cannot stand. */
  const ask = async (refused: readonly Complaint[]): Promise<readonly Complaint[]> => {
    const overview = overviewOf(sitting.state);
    const place = untold(sitting.state, overview);
    if (place !== null && place !== returned) {
      const told = await askTellers(face, sitting, place);
      switch (told.given) {
        case 'value':
          return reply({ reply: 'told-by', path: place, by: told.value });
        case 'back':
          returned = place;
          return reply({ reply: 'back' });
        default:
          return act({ move: told.given }, place);
      }
    }
    const again = passedOver(sitting.state, unfit);
    if (again !== null) {
      unfit.delete(again);
      return reply({ reply: 'jump', path: again });
    }
    if (until(sitting.state, overview)) {
      ended = 'done';
      return [];
    }
    const scene = {
      ...sceneOf(sitting, overview, drafts, keeper.savedAt()),
      isUnsaved: keeper.isTroubled,
      rests,
    };
    const since = context.elapsed();
    const move = await face.ask(scene, refused, keepDraft);
    returned = null;
    const took = context.elapsed() - since - (face.rested?.() ?? 0);
    if (sitting.kept === 'live') sitting = timed(sitting, overview.stations[overview.now]?.phase ?? '', took);
    return act(move, scene.ask.ask === 'done' ? '' : scene.ask.path);
  };

  const hush = context.onSignal((signal) => {
    ended = signal;
    keeper.settle();
    face.close();
  });
  try {
    if (begun.resting) rests(false);
    let refused: readonly Complaint[] = [];
    for (;;) {
      const why = whyOver();
      if (why === null) refused = await ask(refused);
      else {
        if (why !== 'done') await keep(sitting.state, 'paused', null);
        keeper.settle();
        if (why !== 'interrupted' && !isLeft) await keeper.rescue();
        return { sitting, ended: why, saved: keeper.isSaved(), copies: keeper.copies() };
      }
    }
  } finally {
    hush();
  }
};
