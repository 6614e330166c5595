/** The report of a whole inquiry: one page first, then each practice with its evidence, then how it was counted. */
import type { Evidence } from '../evidence/evidence.ts';
import { withoutHiddenNames } from '../evidence/hidden-names.ts';
import { groupOf } from '../evidence/places.ts';
import { practiceKey } from '../harvest/practices.ts';
import type { Language, Say } from '../messages/say.ts';
import type { Text } from '../template/template.ts';
import type { Trace } from '../trace/trace.ts';
import { besidePractices } from './beside-practices.ts';
import { cleanLine } from './clean.ts';
import { closing } from './closing.ts';
import { type ReportContext, recordsByPractice } from './context.ts';
import type { Report } from './document.ts';
import { firstPage } from './first-page.ts';
import { hiddenNote, hideIn } from './hidden-note.ts';
import { practiceSection } from './practice-section.ts';

export interface InquiryReportInput {
  readonly evidence: Evidence;
  /** Of the same inquiry and round; its settings are named as the evidence allows. */
  readonly trace: Trace;
  /** Titles of the templates by their id, as far as they are known. */
  readonly templates?: ReadonlyMap<string, Text>;
  readonly say: Say;
  readonly language: Language;
  /** ISO day. */
  readonly madeOn: string;
  /** What made it, with its version. */
  readonly tool: string;
}

/** The whole report as a tree; the same input gives the same tree. */
export const inquiryReport = ({
  evidence,
  trace,
  templates = new Map(),
  say,
  language,
  madeOn,
  tool,
}: InquiryReportInput): Report => {
  const { places } = evidence;
  const context: ReportContext = { evidence, trace, templates, say, language, groupOf: groupOf(places) };
  const records = recordsByPractice(evidence);
  const hide = withoutHiddenNames(places);
  const pages = hideIn(
    [
      ...firstPage(context),
      ...trace.practices.flatMap((practice) =>
        practiceSection(context, practice, records.get(practiceKey(practice.practice)) ?? []),
      ),
      ...besidePractices(context, evidence.records),
    ],
    hide,
  );
  const blocks = [...pages, ...hideIn(closing(context, hiddenNote(pages, places, say)), hide)];
  const { name } = evidence.inquiry;
  return {
    front: {
      title: hide(cleanLine(say('report.inquiry.title', { inquiry: name }))),
      inquiry: hide(cleanLine(name)),
      round: trace.round,
      purpose: evidence.purpose,
      language,
      made: madeOn,
      tool,
    },
    blocks,
  };
};
