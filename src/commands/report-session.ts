/** `saniveld report session`: one conversation given back, in the language of who told it. */
import { sessionName } from '../harvest/record.ts';
import { Failure } from '../messages/failure.ts';
import type { Run } from './command.ts';
import { findSession } from './steps/find-session.ts';
import { giveBack } from './steps/give-back.ts';
import { inquiryAt, withStore } from './steps/inquiry-at.ts';
import { aroundOf } from './steps/material-of.ts';
import { purposeOf } from './steps/purpose-of.ts';
import { renderReport } from './steps/render-report.ts';

export const run: Run = async (call, context) => {
  const place = await inquiryAt(context);
  return withStore(context, place, 'read', (store) => {
    const whole = findSession(store, call.args[0] ?? '');
    if (whole.state !== 'finished') {
      const code = whole.state === 'aside' ? 'report-aside' : 'report-unfinished';
      throw new Failure(code, {
        session: sessionName(whole.session.number),
        command: whole.state === 'live' ? 'resume' : 'review',
      });
    }
    const purpose = purposeOf(call, 'teller');
    const report = giveBack(context, store, aroundOf(store, place.inquiry), whole, {
      purpose,
      teller: call.text('for'),
      language: call.text('lang') === null ? null : context.language,
    });
    const sessions = [whole.session.number];
    return renderReport(call, context, report, { place, kind: 'report', purpose, sessions });
  });
};
