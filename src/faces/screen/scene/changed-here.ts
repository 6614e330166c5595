/** Text that was typed over what stands is its correction, also for whoever goes back or elsewhere instead of on. */
import type { Reply } from '../../../interview/engine.ts';
import type { ForwardReply } from '../../../interview/reply.ts';
import type { Field } from '../field.ts';
import type { OpenAsk } from './step-field.ts';

/** `to`: the reply with which one leaves. `unfit`: it cannot stand so; null: nothing stands there, or it is no text. */
export const changedHere = (
  ask: OpenAsk,
  to: Reply['reply'],
  field: Field<ForwardReply>,
): ForwardReply | 'unfit' | null => {
  const stands = ask.ask === 'headline' ? ask.text : ask.ask === 'question' ? ask.answer : null;
  if ((to !== 'back' && to !== 'jump') || stands === null || field.typed() === null) return null;
  const pressed = field.press({ key: 'end' });
  if (pressed.pressed !== 'done') return 'unfit';
  return pressed.value.reply === 'answer' || pressed.value.reply === 'headline' ? pressed.value : null;
};
