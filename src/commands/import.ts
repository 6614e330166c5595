/** `saniveld import`: takes transcripts in, all of them or none, and names file and line of every refusal. */
import type { Outcome, Run } from './command.ts';
import { incomingFrom } from './steps/incoming.ts';
import { inquiryAt, withStore } from './steps/inquiry-at.ts';
import { takeIn } from './steps/take-in.ts';
import { refusedLines, takenInData, takenInLines } from './steps/taken-in-lines.ts';

export const run: Run = async (call, context): Promise<Outcome> => {
  const place = await inquiryAt(context);
  return withStore(context, place, 'create', async (store) => {
    const options = { update: call.flag('update') };
    const taken = await takeIn(context, place, store, incomingFrom(context, call.args), options);
    const refused = taken.refusals > 0;
    if (!context.json) for (const line of refusedLines(context.say, taken)) context.notice(line);
    return {
      schema: 'import',
      data: takenInData(taken),
      text: refused ? '' : takenInLines(context.say, taken).join('\n'),
      exit: refused ? 1 : 0,
    };
  });
};
