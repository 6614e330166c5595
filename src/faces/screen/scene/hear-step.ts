/** Hears keys at one step and draws until there is a move: the answer first, then the sheets over it and the keys that are always the same. */
import type { Complaint } from '../../../interview/refusal.ts';
import type { Canvas, Key } from '../../canvas.ts';
import type { KeepDraft, Move, Scene } from '../../face.ts';
import { stepKey } from '../../words/step-key.ts';
import type { Pressed } from '../field.ts';
import type { ScreenOptions } from '../screen-options.ts';
import { tooSmall } from '../too-small.ts';
import { beginTurn, turnBegun } from './begin-turn.ts';
import { changedHere } from './changed-here.ts';
import { earlyHeadlinePanel, keepEarly } from './early-headline.ts';
import { editHere } from './edit-here.ts';
import { hasEntered } from './has-entered.ts';
import { forgetGone, goingOn, type HalfTyped, isForward, type Memory, type Standing } from './memory.ts';
import { menuPanel } from './menu.ts';
import { notePanel, noteWith } from './note.ts';
import { complaintHere, noticeOn } from './notice.ts';
import { isLetters, type Panel, type Step, toAnswer } from './panel.ts';
import { scenePicture } from './scene-picture.ts';
import { emptyPanel } from './skip.ts';
import { type OpenAsk, stepField } from './step-field.ts';
import { textsHere } from './texts-here.ts';
import { typedStep } from './typed-command.ts';

export interface Talk {
  readonly canvas: Canvas;
  readonly options: ScreenOptions;
  readonly memory: Memory;
}

export const hearStep = async (
  { canvas, options, memory }: Talk,
  given: Scene,
  ask: OpenAsk,
  refused: readonly Complaint[],
  keep: KeepDraft,
): Promise<Move> => {
  const { say } = given;
  const { path } = ask;
  const kind = ask.ask === 'headline' ? 'headline' : 'answer';
  /** The step in whatever language. */
  const place = `${ask.ask} ${path}`;
  const start = options.elapsed();
  const notice = noticeOn(options.elapsed);
  /** The text in that sheet before anything was typed. */
  let sheetBefore = '';
  /** When the conversation went to rest; null: it goes on. */
  let resting: number | null = null;
  const { keys } = memory;
  memory.rested = 0;

  const { recalled, remember, history } = textsHere(memory, given, path, keep);
  const fieldWith = (draft: HalfTyped | null): Standing['field'] =>
    stepField({ ...given, draft }, ask, history(kind));
  const begun = (): Standing => {
    forgetGone(memory);
    turnBegun(memory, ask, remember, keep);
    const draft = recalled(kind);
    const field = fieldWith(draft);
    const isOpen = draft === null && (ask.ask !== 'question' || ask.answer === null);
    const entered = hasEntered(memory, given, place, isOpen);
    const before = draft === null ? (field.typed()?.text ?? '') : '';
    return { step: stepKey(given), place, field, before, entered, touched: draft !== null, panel: null };
  };
  const standing = goingOn(memory, stepKey(given), refused.length > 0) ?? begun();
  memory.standing = standing;
  if (standing.panel?.rests === true) resting = start;

  const spent = (): number =>
    options.elapsed() - start - memory.rested - (resting === null ? 0 : options.elapsed() - resting);
  const open = (panel: Panel | null): void => {
    if (resting !== null) memory.rested += options.elapsed() - resting;
    const isResting = panel?.rests === true;
    if (isResting !== (resting !== null)) given.rests?.(isResting);
    resting = isResting ? options.elapsed() : null;
    standing.panel = panel;
    sheetBefore = panel?.field.typed()?.text ?? '';
  };
  /** Keeps what is typed where it changed; all of it when it is put down. */
  const track = (settled: boolean): void => {
    const { panel, before } = standing;
    const of = panel === null ? kind : panel.keeps;
    const typed = (panel ?? standing).field.typed();
    if (of === null || typed === null) return;
    const isOld = typed.text === (panel === null ? before : sheetBefore);
    if (isOld && recalled(of) === null) return;
    const text = isOld && panel === null ? '' : typed.text;
    const last = recalled(of);
    const isKept = text === (last?.text ?? '') && (text === '' || typed.caret === last?.caret);
    if (settled || !isKept) remember(of, { ...typed, text }, settled);
  };
  const kept = (move: Move): Move => {
    track(true);
    return move;
  };

  const leaving = (move: Extract<Move, { move: 'reply' }>): Move => {
    const changed = recalled(kind) === null ? null : changedHere(ask, move.reply.reply, standing.field);
    if (changed === null) return kept(move);
    track(true);
    if (changed !== 'unfit') memory.texts.delete(`${kind} ${path}`);
    return { ...move, changed };
  };
  const toEditor = async (): Promise<void> => {
    const typed = standing.field.typed();
    open(null);
    const edited = typed === null ? null : await editHere(canvas, options, given, path, typed.text);
    if (edited === null) return;
    if (edited.said !== '') notice.put(edited.said);
    if (edited.text === null) return;
    remember(kind, { text: edited.text, caret: edited.text.length }, true, edited.forget);
    standing.touched = true;
    if (standing.field.replace === undefined) standing.field = fieldWith(recalled(kind));
    else standing.field.replace(edited.text);
  };
  const go = async (step: Step): Promise<Move | null> => {
    switch (step.to) {
      case 'answer':
        open(null);
        return null;
      case 'panel':
        if (standing.panel === null) track(true);
        open(step.panel);
        return null;
      case 'editor':
        await toEditor();
        return null;
      case 'move':
        if (step.said !== undefined) memory.told.tell([step.said]);
        if (step.move.move === 'reply' && step.move.reply.reply === 'note')
          memory.texts.delete(`note ${path}`);
        open(null);
        if (step.move.move !== 'reply') return kept(step.move);
        if (isForward(step.move.reply.reply)) return step.move;
        return leaving(step.move);
    }
  };
  const headline = (): Panel | null =>
    earlyHeadlinePanel(given, memory.headlines.get(path) ?? '', (text) => {
      keepEarly(memory, path, text, keep);
      if (text !== '') notice.put(say('screen.headline.kept'));
      return toAnswer;
    });
  const anew = (): void => {
    remember(kind, { text: '', caret: 0 }, true);
    standing.field = fieldWith(null);
    standing.before = standing.field.typed()?.text ?? '';
  };
  const note = (): Panel => {
    const unread = standing.field.unread?.() ?? null;
    const begun = noteWith(given, recalled('note'), unread);
    if (begun !== null && unread !== null) {
      remember('note', begun, true);
      anew();
    }
    return notePanel(given, begun, history('note'));
  };
  const isLong = ask.ask === 'question' && (ask.question.type === 'story' || ask.question.type === 'list');

  /** Keys that no field has a use for. */
  const elsewhere = ({ key }: Key, panel: Panel | null): Step | null => {
    if (panel !== null)
      return key === 'escape' || key === 'tab' || key === 'shift-tab' ? panel.leave() : null;
    switch (key) {
      case 'shift-tab':
        return { to: 'move', move: { move: 'reply', reply: { reply: 'back' } } };
      case 'tab':
        return { to: 'panel', panel: note() };
      case 'escape':
        return {
          to: 'panel',
          panel: menuPanel(given, {
            editor: isLong && options.edit !== null,
            headline: headline(),
            enter: standing.field.hints[0]?.[0] !== '^D',
          }),
        };
      default:
        return null;
    }
  };
  const obeyed = (): Step | null => {
    const step = isLong ? null : typedStep(given, standing.field.typed()?.text ?? '');
    if (step === null) return null;
    anew();
    return step;
  };
  /** What a key came to, in the answer or in the sheet over it. */
  const came = (pressed: Pressed<Move | string>, key: Key): Step | null => {
    const { panel } = standing;
    switch (pressed.pressed) {
      case 'unheard':
        return elsewhere(key, panel);
      case 'changed':
      case 'settled':
        if (panel === null) standing.touched = true;
        track(pressed.pressed === 'settled');
        return null;
      case 'empty':
        return panel === null ? { to: 'panel', panel: emptyPanel(given) } : panel.empty();
      case 'refused':
        notice.put(pressed.why);
        return null;
      case 'done':
        if (typeof pressed.value !== 'string') return obeyed() ?? { to: 'move', move: pressed.value };
        return panel?.done(pressed.value) ?? null;
    }
  };
  const pressedOn = (key: Key): Pressed<Move | string> => {
    if (standing.panel !== null) return standing.panel.field.press(key);
    const pressed = standing.field.press(key);
    return pressed.pressed === 'done'
      ? { pressed: 'done', value: { move: 'reply', reply: pressed.value } }
      : pressed;
  };

  notice.take(memory.told, ...refused.map((complaint) => complaintHere(say, complaint)));
  for (;;) {
    const asked = standing.panel ?? standing;
    keys.asked(asked);
    notice.take(memory.told);
    const heard = await canvas.hear((paper) => {
      notice.seen();
      keys.drawn(!tooSmall(paper));
      const { field, entered, panel, touched } = standing;
      const time = given.savedAt === null ? '' : options.localMinute(given.savedAt);
      const saved = given.isUnsaved?.() === true ? null : time;
      return scenePicture(
        {
          ...{ scene: given, clock: { spent: spent(), saved }, entered, field, panel },
          ...{ begun: touched, notice: notice.lines() },
        },
        paper,
      );
    });
    if (heard.key === 'closed') return kept({ move: 'end' });
    if (heard.key === 'interrupt') return kept({ move: 'interrupt' });
    const passes =
      standing.panel?.passes === true && isLetters(heard) && standing.field.types?.(heard) === true;
    if (!keys.counts(heard, passes || asked.field.types?.(heard) === true)) continue;
    if (passes) open(null);
    notice.age();
    const step = came(pressedOn(heard), heard);
    const move = step === null ? null : await go(step);
    if (move !== null) {
      beginTurn(memory, move, ask, standing.field);
      return move;
    }
  }
};
