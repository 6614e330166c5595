/** `saniveld report inquiry`: the ladder first, then each practice with its evidence. */
import { admit } from '../evidence/admit.ts';
import { inquiryReport } from '../report/inquiry-report.ts';
import type { Run } from './command.ts';
import { inquiryAt, withStore } from './steps/inquiry-at.ts';
import { materialOf, traceOf } from './steps/material-of.ts';
import { purposeOf } from './steps/purpose-of.ts';
import { renderReport } from './steps/render-report.ts';
import { templateTitles } from './steps/template-titles.ts';

export const run: Run = async (call, context) => {
  const place = await inquiryAt(context);
  return withStore(context, place, 'read', (store) => {
    const { say, language } = context;
    const purpose = purposeOf(call, 'shared');
    const material = materialOf(store, place.inquiry);
    const report = inquiryReport({
      evidence: admit(material, { purpose }),
      trace: traceOf(store, place.inquiry, call.text('round')),
      templates: templateTitles(store, material.sessions),
      say,
      language,
      madeOn: context.now().slice(0, 10),
      tool: `saniveld ${context.version}`,
    });
    const sessions = material.sessions.map(({ number }) => number);
    return renderReport(call, context, report, { place, kind: 'report', purpose, sessions });
  });
};
