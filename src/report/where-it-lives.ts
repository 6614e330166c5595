/** Where a practice lives: a row per setting that may be named, small settings taken together. */
import type { Cell, TracedPractice } from '../trace/trace.ts';
import { type Claim, paragraph, table } from './blocks.ts';
import { isDiscreet, placeName, type ReportContext } from './context.ts';
import { shownAs, spreadOf, spreadSentences } from './counts.ts';
import type { Block } from './document.ts';

const unseen = '?';

const stageWord = ({ say }: ReportContext, stage: number | null): string => {
  switch (stage) {
    case -1:
    case 0:
    case 1:
    case 2:
    case 3:
    case 4:
    case 5:
    case 6:
    case 7:
      return say(`report.stage.${stage}`);
    default:
      return unseen;
  }
};

const settingRow = (context: ReportContext, cell: Cell): readonly (string | Claim)[] => {
  const { say } = context;
  const stage = stageWord(context, cell.stage);
  return [
    placeName(context, cell.setting) ?? say('report.where.hidden'),
    cell.disputed ? `${stage} (${say('report.where.disputed')})` : stage,
    { text: say(`report.basis.${cell.basis}`), references: cell.evidence },
  ];
};

const settingsTable = (context: ReportContext, cells: readonly Cell[]): Block => {
  const { say } = context;
  return table(
    [say('report.where.setting'), say('report.where.stage'), say('report.where.basis')],
    cells.map((cell) => settingRow(context, cell)),
  );
};

const groupName = (context: ReportContext, group: string): string =>
  placeName(context, group) ?? context.say('report.where.hidden');

const groupsTable = (context: ReportContext, practice: TracedPractice): Block => {
  const { say } = context;
  const inUse = spreadOf(context, practice, 'inUse').rows;
  const routine = spreadOf(context, practice, 'routine').rows;
  return table(
    [
      say('report.where.group'),
      say('report.where.settings'),
      say('report.where.known'),
      say('report.where.in-use'),
      say('report.where.routine'),
    ],
    inUse.map((row, index) => [
      groupName(context, row.group),
      String(row.size),
      row.known === 0 ? unseen : shownAs(context, row.known),
      row.known === 0 ? unseen : shownAs(context, row.counted),
      row.known === 0 ? unseen : shownAs(context, routine[index]?.counted ?? 'hidden'),
    ]),
  );
};

/** Setting by setting where each may be named; else by area or kind, with what must not be told apart left out. */
export const whereItLives = (context: ReportContext, practice: TracedPractice): readonly Block[] => {
  const { say } = context;
  const sentences = spreadSentences(context, practice).map((sentence) => paragraph(sentence));
  if (practice.cells.length === 0) return sentences;
  if (isDiscreet(context)) {
    return [...sentences, groupsTable(context, practice), paragraph(say('report.where.legend'))];
  }
  const isSeen = practice.cells.every(({ stage }) => stage !== null);
  return [
    ...sentences,
    settingsTable(context, practice.cells),
    ...(isSeen ? [] : [paragraph(say('report.where.legend-unseen'))]),
  ];
};
