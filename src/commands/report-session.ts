/** `saniveld report session`: one conversation given back, in the language of who told it. */
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
    const report = giveBack(context, store, aroundOf(store, place.inquiry), whole, {
      purpose: purposeOf(call, 'teller'),
      teller: call.text('for'),
      language: call.text('lang') === null ? null : context.language,
    });
    return renderReport(call, context, report);
  });
};
