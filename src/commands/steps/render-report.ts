/** Renders a report in the format that was asked for: Markdown, HTML, text or JSON. */
import { toJson } from '../../render/json.ts';
import type { Report } from '../../report/document.ts';
import type { NewOutput } from '../../store/people-store.ts';
import type { Call, Outcome } from '../command.ts';
import type { Context } from '../context.ts';
import type { InquiryAt } from './inquiry-at.ts';
import { noteOutput } from './note-output.ts';
import { outFile } from './out-file.ts';
import { formatOf, formats, pageOf } from './report-format.ts';
import { writeResult } from './write-result.ts';

/** What went into a report, and of which inquiry. */
export interface ReportSources extends Omit<NewOutput, 'file'> {
  readonly place: InquiryAt;
}

/**
 * To stdout, or to the file of --out, which is then remembered; its ending tells the format unless --format does.
 * `--format json` and `--json` are the same.
 */
export const renderReport = async (
  call: Call,
  context: Context,
  report: Report,
  { place, ...from }: ReportSources,
): Promise<Outcome> => {
  const file = outFile(call, context, []);
  const asked = context.json ? 'json' : call.text('format');
  const named = file === null ? 'md' : (formatOf(file) ?? 'md');
  const { schema: _, ...data } = toJson(report);
  const asText = async (): Promise<string> => {
    if (asked === 'json') return `${JSON.stringify({ schema: 'saniveld.report/1', ...data }, null, 2)}\n`;
    const format = formats.find((each) => each === asked) ?? named;
    return pageOf(report, format, context.width);
  };
  const outcome = writeResult(call, context, { schema: 'report', data, text: await asText() });
  if (file !== null) await noteOutput(context, place, { ...from, file });
  return outcome;
};
