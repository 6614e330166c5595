/** What was typed where another turn is offered is the beginning of the first answer in it. */
import type { KeepDraft, Move } from '../../face.ts';
import type { Field } from '../field.ts';
import type { Memory } from './memory.ts';
import type { OpenAsk } from './step-field.ts';
import type { TextsHere } from './texts-here.ts';

/** Keeps it for the turn that this move opens. */
export const beginTurn = (
  memory: Memory,
  move: Move,
  { ask, path }: OpenAsk,
  field: Pick<Field<unknown>, 'typed'>,
): void => {
  if (ask !== 'more' || move.move !== 'reply' || move.reply.reply !== 'another') return;
  const text = field.typed()?.text ?? '';
  memory.turnBegun = text === '' ? null : { text, offeredAt: path };
};

/** At the first question that can be answered it is typed already, and half typed nowhere else. */
export const turnBegun = (
  memory: Memory,
  ask: OpenAsk,
  remember: TextsHere['remember'],
  keep: KeepDraft,
): void => {
  if (memory.turnBegun === null || ask.ask !== 'question' || ask.question.type === 'say') return;
  const { text, offeredAt } = memory.turnBegun;
  memory.turnBegun = null;
  remember('answer', { text, caret: text.length }, true);
  memory.texts.delete(`answer ${offeredAt}`);
  keep({ kind: 'answer', path: offeredAt, text: '', caret: 0, settled: true });
};
