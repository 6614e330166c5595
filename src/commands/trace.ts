/** `saniveld trace`: where each practice stands between spark and common practice, why, and where to go next. */
import { Failure } from '../messages/failure.ts';
import type { Run } from './command.ts';
import { changeLines } from './steps/change-lines.ts';
import { knownName } from './steps/decide.ts';
import { inquiryAt, withStore } from './steps/inquiry-at.ts';
import { countedOf, traceOf } from './steps/material-of.ts';
import { findingsIn } from './steps/say-finding.ts';
import { traceData } from './steps/trace-data.ts';
import { ladderLines, practiceLines } from './steps/trace-lines.ts';

export const run: Run = async (call, context) => {
  const place = await inquiryAt(context);
  const { inquiry } = place;
  return withStore(context, place, 'read', (store) => {
    const { say } = context;
    const [asked] = call.args;
    const whole = traceOf(store, inquiry, call.text('round'));
    const name = asked === undefined ? null : knownName(countedOf(store, inquiry).practices, asked);
    const practices = whole.practices.filter(({ practice }) => name === null || practice === name);
    if (name !== null && practices.length === 0) {
      throw new Failure('practice-not-yet', { name, round: whole.round ?? '' });
    }
    const traced = { ...whole, practices };
    const sayFinding = findingsIn(inquiry, say, context.language);
    for (const line of changeLines(context, store, place)) context.notice(line);
    const lines =
      name === null
        ? ladderLines(inquiry, traced, say, sayFinding, context.width)
        : practices.flatMap((practice) => practiceLines(practice, say, sayFinding, context.width));
    return {
      schema: 'trace',
      /** Made only for --json. */
      get data() {
        return traceData(inquiry, traced, say, sayFinding);
      },
      text: lines.join('\n'),
    };
  });
};
