/** `saniveld export transcripts`: writes the sessions back as transcripts, with what the purpose allows. */

import { admitSessions } from '../evidence/admit-session.ts';
import type { AdmittedSession } from '../evidence/evidence.ts';
import { transcriptLine, transcriptYaml } from '../interview/transcript-text.ts';
import { type Written, writeTranscript } from '../interview/write-transcript.ts';
import type { Outcome, Run } from './command.ts';
import { inquiryAt, withStore } from './steps/inquiry-at.ts';
import { aroundOf } from './steps/material-of.ts';
import { purposeOf } from './steps/purpose-of.ts';
import { writeResult } from './steps/write-result.ts';

const writtenOf = (shown: AdmittedSession): Written => writeTranscript(shown.session, shown);
const withheldIn = ({ withheld }: AdmittedSession): number =>
  withheld.reduce((sum, { count }) => sum + count, 0);

export const run: Run = async (call, context) => {
  const { say } = context;
  const place = await inquiryAt(context);
  const asList = (written: Written): string => transcriptYaml([written]);
  const asLine = (written: Written): string => `${transcriptLine(written)}\n`;
  const write = call.text('format') === 'jsonl' ? asLine : asList;
  return withStore(context, place, 'read', (store): Outcome => {
    const door = admitSessions(aroundOf(store, place.inquiry), { purpose: purposeOf(call, 'shared') });
    let sessions = 0;
    let withheld = 0;
    const parts: string[] = [];
    const transcripts: Written[] = [];
    for (const whole of store.wholeSessions()) {
      const shown = door(whole);
      sessions += 1;
      withheld += withheldIn(shown);
      if (context.json && call.text('out') === null) transcripts.push(writtenOf(shown));
      else parts.push(write(writtenOf(shown)));
    }
    const written = writeResult(call, context, {
      schema: 'transcripts',
      data: { sessions, withheld, ...(transcripts.length > 0 ? { transcripts } : {}) },
      text: parts,
      verbatim: true,
    });
    if (withheld > 0) context.notice(say('export.withheld', { withheld }));
    return call.text('out') === null
      ? written
      : { ...written, text: say('export.done', { sessions, withheld }) };
  });
};
