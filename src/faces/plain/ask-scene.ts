/** Asks one step line by line: says what is new since the one before, and hears until there is a move. */
import type { Ask } from '../../interview/next.ts';
import type { Complaint } from '../../interview/refusal.ts';
import type { Console } from '../console.ts';
import type { KeepDraft, Move, Scene } from '../face.ts';
import { complaintLine } from '../words/complaint-words.ts';
import { stepKey } from '../words/step-key.ts';
import { givenBefore, leavesNothing, passedBy } from '../words/unasked.ts';
import { askStep, stepLines } from './ask-step.ts';
import type { Memory } from './desk.ts';
import { deskFor } from './hear.ts';
import { nextItem, placeLines } from './place-lines.ts';
import { isKnown, type Said } from './said.ts';

/** What lasts as long as the face does. */
export interface Talk {
  readonly console: Console;
  readonly memory: Memory;
  readonly said: Said;
  readonly tell: (lines: readonly string[]) => void;
}

export const askScene = async (
  { console, memory, said, tell }: Talk,
  scene: Scene,
  refused: readonly Complaint[],
  keep: KeepDraft,
): Promise<Move> => {
  const { ask } = scene;
  const path = ask.ask === 'done' ? '' : ask.path;
  const early = memory.headlines.get(path) ?? givenBefore(scene);
  if (ask.ask === 'headline' && early !== null && refused.length === 0) {
    memory.headlines.delete(path);
    return { move: 'reply', reply: { reply: 'headline', text: early } };
  }
  const passing = refused.length === 0 ? passedBy(scene, said.went) : null;
  if (passing !== null) return passing;
  if (memory.told !== '' && ask.ask === 'question' && ask.question.type !== 'say') {
    const draft = { text: memory.told, caret: memory.told.length };
    memory.told = '';
    memory.texts.set(`answer ${path}`, draft);
    keep({ kind: 'answer', path, ...draft, settled: true });
  }
  const step = stepKey(scene);
  const isNew = step !== said.step;
  if (isNew) {
    const help = said.help ? [] : [scene.say('live.help.first')];
    said.help = true;
    tell([...help, ...placeLines(scene, said), ...stepLines(scene, { known: isKnown(ask, said) })]);
    said.next = nextItem(scene);
  }
  said.step = step;
  tell([...new Set(refused.map((complaint) => complaintLine(scene.say, complaint)))]);
  if (refused.length === 0) said.sent = '';
  if (said.sent !== '') memory.texts.set(`answer ${path}`, { text: said.sent, caret: said.sent.length });
  const desk = deskFor(console, { scene, path, again: !isNew }, keep, memory);
  const move = await askStep(desk, ask);
  said.sent = sentIn(ask, move);
  if (move.move === 'reply') said.went = move.reply.reply;
  if (move.move === 'reply' && leavesNothing(move.reply.reply)) desk.forget('answer', 'headline');
  if (isToSayAgain(ask, move)) said.step = '';
  return move;
};

/** Whether people write here, so that after a pause they go on in their text. */
const isWritten = (ask: Ask): boolean =>
  ask.ask === 'headline' || (ask.ask === 'question' && written.some((type) => type === ask.question.type));

/** Whoever went elsewhere, or was stopped in the middle of a choice, hears what is asked once more. */
const isToSayAgain = (ask: Ask, move: Move): boolean =>
  move.move === 'interrupt'
    ? !isWritten(ask)
    : move.move === 'reply' && (move.reply.reply === 'back' || move.reply.reply === 'jump');

const written = ['text', 'story', 'list'] as const;

const sentIn = (ask: Ask, move: Move): string => {
  const value =
    move.move === 'reply' && move.reply.reply === 'answer' && isWritten(ask) ? move.reply.value : null;
  return Array.isArray(value) ? `${value.join('\n')}\n` : typeof value === 'string' ? value : '';
};
