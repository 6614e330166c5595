/** `saniveld people export`: everything that is kept about one person, for that person to read. */
import { basename } from 'node:path';
import { personReport } from '../report/person/person-report.ts';
import type { Run } from './command.ts';
import { inquiryAt, withStore } from './steps/inquiry-at.ts';
import { findPerson } from './steps/people/find-person.ts';
import { keptAbout } from './steps/people/kept-about.ts';
import { sayStillErasing } from './steps/people/still-erasing.ts';
import { renderReport } from './steps/render-report.ts';

export const run: Run = async (call, context) => {
  const place = await inquiryAt(context);
  return withStore(context, place, 'read', (store) => {
    const { say, language } = context;
    sayStillErasing(context, store);
    const person = findPerson(store, call.args[0] ?? '');
    const kept = keptAbout(context, store, person);
    const report = personReport({
      person: { ...kept, outputs: kept.outputs.map((each) => ({ ...each, file: basename(each.file) })) },
      inquiry: place.inquiry,
      say,
      language,
      madeOn: context.now().slice(0, 10),
      tool: `saniveld ${context.version}`,
    });
    const passedOn = kept.passedOn.map(({ session }) => session.number);
    const sessions = [...new Set([...person.sessions.map(({ session }) => session.number), ...passedOn])];
    return renderReport(call, context, report, { place, kind: 'person', purpose: person.alias, sessions });
  });
};
