/** `saniveld export transcripts`: writes the sessions back as transcripts, with what the purpose allows. */
import { admitSessions } from '../evidence/admit-session.ts';
import type { AdmittedSession } from '../evidence/evidence.ts';
import { groupOf } from '../evidence/places.ts';
import { transcriptLine, transcriptYaml } from '../interview/transcript-text.ts';
import { type Written, writeTranscript } from '../interview/write-transcript.ts';
import type { Run } from './command.ts';
import { inquiryAt, withStore } from './steps/inquiry-at.ts';
import { aroundOf } from './steps/material-of.ts';
import { outFile, sayWritten } from './steps/out-file.ts';
import { purposeOf } from './steps/purpose-of.ts';

/** A setting that may not be named is left out: a group of settings is none. */
const writtenOf = (shown: AdmittedSession): Written => {
  const { setting } = shown.session;
  const named = setting !== null && groupOf(shown.places)(setting).label === 'setting';
  return writeTranscript({ ...shown.session, setting: named ? setting : null }, shown);
};

export const run: Run = async (call, context) => {
  const { say, files } = context;
  const place = await inquiryAt(context);
  const format = context.json || call.text('format') === 'jsonl' ? 'jsonl' : 'yaml';
  const file = outFile(call, context, []);
  return withStore(context, place, 'read', async (store) => {
    const door = admitSessions(aroundOf(store, place.inquiry), { purpose: purposeOf(call, 'shared') });
    let sessions = 0;
    let withheld = 0;
    function* transcripts(): IterableIterator<string> {
      for (const whole of store.wholeSessions()) {
        const shown = door(whole);
        sessions += 1;
        withheld += shown.withheld.reduce((sum, { count }) => sum + count, 0);
        yield format === 'yaml'
          ? transcriptYaml([writtenOf(shown)])
          : `${transcriptLine(writtenOf(shown))}\n`;
      }
    }
    if (file !== null) {
      files.writeFile(file, transcripts(), { force: call.flag('force') });
      const done = { sessions, withheld };
      return {
        schema: 'transcripts',
        data: { file, ...done },
        text: sayWritten(context, file, say('export.done', done)),
      };
    }
    if (context.json) {
      const read = [...transcripts()].map((line): unknown => JSON.parse(line));
      return { schema: 'transcripts', data: { sessions, withheld, transcripts: read }, text: '' };
    }
    await context.output(transcripts());
    if (withheld > 0) context.notice(say('export.withheld', { withheld }));
    return { schema: 'transcripts', data: { sessions, withheld }, text: '' };
  });
};
