/** `saniveld export transcripts`: writes the sessions back as transcripts, with what the purpose allows. */
import { admitSessions } from '../evidence/admit-session.ts';
import type { AdmittedSession } from '../evidence/evidence.ts';
import { standsIn } from '../evidence/find-quote.ts';
import type { QuotePermission } from '../evidence/material.ts';
import { groupOf } from '../evidence/places.ts';
import { transcriptLine, transcriptYaml } from '../interview/transcript-text.ts';
import { type Written, writeTranscript } from '../interview/write-transcript.ts';
import type { Answer } from '../template/template.ts';
import type { Run } from './command.ts';
import { inquiryAt, withStore } from './steps/inquiry-at.ts';
import { aroundOf } from './steps/material-of.ts';
import { noteOutput } from './steps/note-output.ts';
import { outFile, sayWritten } from './steps/out-file.ts';
import { purposeOf } from './steps/purpose-of.ts';

/** A setting that may not be named is left out: a group of settings is none. */
const writtenOf = (shown: AdmittedSession, quotes: readonly QuotePermission[]): Written => {
  const { setting } = shown.session;
  const named = setting !== null && groupOf(shown.places)(setting).label === 'setting';
  return writeTranscript({ ...shown.session, setting: named ? setting : null }, { ...shown, quotes });
};

/** Those of what is written: a sentence that does not stand there (any more) is no way round the consent of its words. */
const quotesOf = (quotes: readonly QuotePermission[], { session, answers }: AdmittedSession) => {
  const texts = new Map(answers.map(({ path, value }) => [path, textsOf(value)]));
  const here = quotes.filter((quote) => quote.session === session.number);
  return here.filter(({ path, text }) => standsIn(text, texts.get(path) ?? []));
};

const textsOf = (value: Answer): readonly string[] => [value].flat().map(String);

export const run: Run = async (call, context) => {
  const { say, files } = context;
  const place = await inquiryAt(context);
  const format = context.json || call.text('format') === 'jsonl' ? 'jsonl' : 'yaml';
  const file = outFile(call, context, []);
  return withStore(context, place, 'read', async (store) => {
    const purpose = purposeOf(call, 'shared');
    /** Of what is written whole: whoever takes it in elsewhere must know what may not be shown. */
    const quotes = purpose === 'working' ? store.quotes() : [];
    const door = admitSessions(aroundOf(store, place.inquiry), { purpose });
    const numbers: number[] = [];
    let withheld = 0;
    function* transcripts(): IterableIterator<string> {
      for (const whole of store.wholeSessions()) {
        const shown = door(whole);
        numbers.push(whole.session.number);
        withheld += shown.withheld.reduce((sum, { count }) => sum + count, 0);
        const written = writtenOf(shown, quotesOf(quotes, shown));
        yield format === 'yaml' ? transcriptYaml([written]) : `${transcriptLine(written)}\n`;
      }
    }
    if (file !== null) {
      files.writeFile(file, transcripts(), { force: call.flag('force') });
      await noteOutput(context, place, { file, kind: 'export', purpose, sessions: numbers });
      const done = { sessions: numbers.length, withheld };
      return {
        schema: 'transcripts',
        data: { file, ...done },
        text: sayWritten(context, file, say('export.done', done)),
      };
    }
    if (context.json) {
      const read = [...transcripts()].map((line): unknown => JSON.parse(line));
      return {
        schema: 'transcripts',
        data: { sessions: numbers.length, withheld, transcripts: read },
        text: '',
      };
    }
    await context.output(transcripts());
    if (withheld > 0) context.notice(say('export.withheld', { withheld }));
    return { schema: 'transcripts', data: { sessions: numbers.length, withheld }, text: '' };
  });
};
