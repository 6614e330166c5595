/** `saniveld doctor`: looks whether everything that was kept is whole; exit 1 only for damage. */
import { hintLines } from '../render/hint-lines.ts';
import type { Run } from './command.ts';
import { changeLines } from './steps/change-lines.ts';
import { folderFindings } from './steps/folder-findings.ts';
import { inquiryAt, withStore } from './steps/inquiry-at.ts';
import { tell } from './steps/problem-lines.ts';
import { recordFindings } from './steps/record-findings.ts';

export const run: Run = async (_, context) => {
  const { say } = context;
  const place = await inquiryAt(context);
  const file = context.files.placesIn(place.folder).data;
  if (context.files.whatIsAt(file) === 'nothing') {
    return {
      schema: 'doctor',
      data: { file: null, ok: true, findings: [], changes: [] },
      text: say('doctor.none'),
    };
  }
  return withStore(context, place, 'read', async (store) => {
    const kept = store.diagnose();
    const isWhole = kept.every(({ severity }) => severity !== 'damage');
    const records = isWhole ? recordFindings(context, place.inquiry, store) : [];
    const sound = kept.filter(({ severity }) => severity !== 'fine' || records.length === 0);
    const found = [...sound, ...records, ...(await folderFindings(context, place, store))];
    const findings = found.map(({ severity, code, params }) => ({
      severity,
      code,
      ...tell(say, 'doctor', code, params),
    }));
    const changes = changeLines(context, store, place);
    const damaged = findings.filter(({ severity }) => severity === 'damage').length;
    const lines = findings.flatMap(({ severity, message, hint }) => [
      `${say(`doctor.mark.${severity}`)}: ${message}`,
      ...hintLines(hint),
    ]);
    return {
      schema: 'doctor',
      data: { file, ok: damaged === 0, findings, changes },
      text: [
        say('doctor.file', { file }),
        ...lines,
        ...changes,
        damaged === 0 ? say('doctor.fine') : say('doctor.damaged', { count: damaged }),
      ].join('\n'),
      exit: damaged > 0 ? 1 : 0,
    };
  });
};
