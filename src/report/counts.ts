/** Counts and bounds in words, with as much as may be said of them where settings are small groups of people. */
import { type CountRow, countsOf, discloseCounts, type ShownCounts } from '../evidence/disclose.ts';
import type { Shown } from '../evidence/suppress.ts';
import type { Cell, Count, TracedPractice } from '../trace/trace.ts';
import type { ReportContext } from './context.ts';
import { heardFrom } from './heard-from.ts';

/** Below this many no percentage is printed in prose. */
const percentFrom = 10;

/** In use from trying on, routine from just how it is done. */
const firstStage = { inUse: 3, routine: 4 } as const;
export type Use = keyof typeof firstStage;

const isUsed = (use: Use, { stage }: Cell): boolean => stage !== null && stage >= firstStage[use];

/** Per group of settings, from what counts in the round: a user, an observer or a document said so. */
export const spreadOf = ({ evidence }: ReportContext, practice: TracedPractice, use: Use): ShownCounts => {
  const rows: readonly CountRow[] = countsOf(
    evidence.places,
    practice.cells.map((cell) => ({
      setting: cell.setting,
      known: cell.basis === 'known',
      counted: isUsed(use, cell),
    })),
  );
  return discloseCounts(rows);
};

/** The mark of a count that is left out; unlike `?`, it is known. */
export const hiddenCount = '▒';

/** A number, or the word or mark that stands in its place. */
export const shownAs = ({ say }: ReportContext, shown: Shown): string => {
  if (typeof shown === 'number') return String(shown);
  switch (shown) {
    case 'few':
      return say('report.where.few');
    case 'nearly-all':
      return say('report.where.nearly-all');
    case 'hidden':
      return hiddenCount;
  }
};

/** `9 of 10`, for a cell of a table. */
export const countCell = (context: ReportContext, practice: TracedPractice, use: Use): string => {
  const { k, n } = practice[use];
  if (n === 0) return context.say(`report.count.${heardFrom(practice)}`);
  const { counted, known } = spreadOf(context, practice, use).total;
  if (typeof counted !== 'number') return shownAs(context, counted);
  return typeof known === 'number'
    ? context.say('report.count', { k, n })
    : context.say('report.count.of-all', { k, N: practice.N ?? n });
};

const percent = (share: number): number => Math.round(share * 100);

const boundsSentence = ({ say }: ReportContext, N: number | null, count: Count): string | null => {
  const { k, n, lower, upper } = count;
  if (N === null || lower === null || upper === null) return null;
  if (N < percentFrom) {
    return n === N ? null : say('report.share.between-count', { N, lower: k, upper: Math.round(upper * N) });
  }
  return lower === upper
    ? say('report.share.exact', { N, percent: percent(lower) })
    : say('report.share.between', { N, lower: percent(lower), upper: percent(upper) });
};

const useSentence = {
  inUse: {
    exact: 'report.share.in-use',
    ofAll: 'report.share.in-use-of-all',
    few: 'report.share.few',
    'nearly-all': 'report.share.nearly-all',
    hidden: 'report.share.hidden',
  },
  routine: {
    exact: 'report.share.routine',
    ofAll: 'report.share.routine-of-all',
    few: 'report.share.routine-few',
    'nearly-all': 'report.share.routine-nearly-all',
    hidden: 'report.share.routine-hidden',
  },
} as const;

const spreadSentence = (context: ReportContext, practice: TracedPractice, use: Use): string => {
  const { counted, known } = spreadOf(context, practice, use).total;
  if (typeof counted !== 'number') return context.say(useSentence[use][counted]);
  const { k, n, upper } = practice[use];
  if (typeof known !== 'number') return context.say(useSentence[use].ofAll, { k, N: practice.N ?? n });
  const none = k === 0 && use === 'inUse';
  const bounds = none && upper === 0 ? null : boundsSentence(context, practice.N, practice[use]);
  const shown = none ? 'report.share.none' : useSentence[use].exact;
  return [context.say(shown, { k, n }), ...(bounds === null ? [] : [bounds])].join(' ');
};

/** How far the practice has spread, in one or two sentences per kind of use. */
export const spreadSentences = (context: ReportContext, practice: TracedPractice): readonly string[] => {
  if (practice.inUse.n === 0) return [context.say(`report.share.heard-from-${heardFrom(practice)}`)];
  const used = spreadSentence(context, practice, 'inUse');
  return practice.routine.k === 0 ? [used] : [used, spreadSentence(context, practice, 'routine')];
};
