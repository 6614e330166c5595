/** `saniveld practices undo`: takes a decision about names back. */
import { Failure } from '../messages/failure.ts';
import type { Run } from './command.ts';
import { inquiryAt, withStore } from './steps/inquiry-at.ts';

export const run: Run = async ({ args: [typed = ''] }, context) => {
  const number = Number(typed);
  if (!Number.isInteger(number) || number < 1) throw new Failure('decision-number', { name: typed }, 2);
  return withStore(context, await inquiryAt(context), 'write', (store) => {
    store.undoPracticeDecision(number);
    return {
      schema: 'practice-decision',
      data: { undone: number },
      text: context.say('practices.undone', { number }),
    };
  });
};
