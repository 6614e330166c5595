/** The first page of an inquiry report: what was visited, where each practice stands, and what the rungs mean. */
import { countsOf, discloseCounts } from '../evidence/disclose.ts';
import { dayIn } from '../messages/days.ts';
import { textIn } from '../template/template.ts';
import { rungs, type TracedPractice } from '../trace/trace.ts';
import { heading, list, paragraph, table } from './blocks.ts';
import { type ReportContext, rungName } from './context.ts';
import { countCell, hiddenCount, shownAs } from './counts.ts';
import type { Block } from './document.ts';

const ladderOrder = ['common', 'spreading', 'shared', 'best', 'spark'] as const;

/** Whether it fell without a word on it: what faded, or is still to be confirmed, says so already. */
const hasFallen = ({ rung, history, state, flags }: TracedPractice): boolean =>
  state !== 'faded' &&
  !flags.includes('to-confirm') &&
  history.some((earlier) => rungs.indexOf(earlier.rung) > rungs.indexOf(rung));

/** Flags and state of a practice in words. */
export const remarksOn = ({ say }: ReportContext, practice: TracedPractice): readonly string[] => [
  ...practice.flags.map((flag) => say(`trace.flag.${flag}`)),
  ...(practice.state === null ? [] : [say(`trace.state.${practice.state}`)]),
  ...(hasFallen(practice) ? [say('report.ladder.stood-higher')] : []),
];

const whatWasVisited = (context: ReportContext): readonly string[] => {
  const { evidence, trace, say, language } = context;
  const days = evidence.sessions.map((session) => session.date).sort();
  const [from, until] = [days[0], days.at(-1)];
  if (from === undefined || until === undefined) return [say('report.inquiry.empty')];
  const people = { sessions: evidence.sessions.length, tellers: evidence.tellers };
  const span = { from: dayIn(language, from), until: dayIn(language, until) };
  const round = evidence.inquiry.rounds.find((each) => each.id === trace.round);
  return [
    from === until
      ? say('report.inquiry.conversations-one-day', { ...people, from: span.from })
      : say('report.inquiry.conversations', { ...people, ...span }),
    ...(round === undefined
      ? []
      : [
          say('report.inquiry.round', {
            round: round.id,
            from: dayIn(language, round.from),
            until: dayIn(language, round.to),
          }),
        ]),
    ...seenSettings(context),
  ];
};

/** Settings of which anything is known in the round shown, of all in the frame. */
const seenSettings = (context: ReportContext): readonly string[] => {
  const { evidence, trace, say } = context;
  if (trace.frame === null) return [say('report.inquiry.no-frame')];
  const seen = new Map<string, boolean>();
  for (const { setting, basis } of trace.practices.flatMap((practice) => practice.cells)) {
    seen.set(setting, seen.get(setting) === true || basis !== 'unseen');
  }
  const rows = [...seen].map(([setting, counted]) => ({ setting, known: true, counted }));
  const { counted } = discloseCounts(countsOf(evidence.places, rows)).total;
  const { N } = trace.frame;
  return [
    counted === N
      ? say('report.inquiry.seen-all', { N })
      : say('report.inquiry.seen', { k: shownAs(context, counted), N }),
  ];
};

const ladderTable = (context: ReportContext): Block => {
  const { trace, say } = context;
  const rowOf = (practice: TracedPractice): readonly string[] => [
    rungName(say, practice.rung),
    practice.practice,
    countCell(context, practice, 'inUse'),
    practice.routine.n === 0 ? '' : countCell(context, practice, 'routine'),
    remarksOn(context, practice).join('; '),
  ];
  const onRung = (rung: TracedPractice['rung']): readonly (readonly string[])[] =>
    trace.practices.filter((practice) => practice.rung === rung).map(rowOf);
  const rungRows = ladderOrder.flatMap((rung) => {
    const rows = onRung(rung);
    return rows.length > 0 ? rows : [[rungName(say, rung), say('report.ladder.empty-rung'), '', '', '']];
  });
  return table(
    [
      say('report.ladder.rung'),
      say('report.ladder.practice'),
      say('report.ladder.in-use'),
      say('report.ladder.routine'),
      say('report.ladder.remarks'),
    ],
    [...rungRows, ...onRung('none')],
  );
};

const ladderLegend = (context: ReportContext): readonly Block[] => {
  const isHidden = context.trace.practices.some((practice) =>
    [countCell(context, practice, 'inUse'), countCell(context, practice, 'routine')].includes(hiddenCount),
  );
  return isHidden ? [paragraph(context.say('report.ladder.legend'))] : [];
};

const whoDecided = ({ trace, say, language }: ReportContext): string => {
  const { decidedBy, decidedOn } = trace.thresholds;
  const on = decidedOn === null ? null : dayIn(language, decidedOn);
  if (decidedBy !== null && on !== null) return say('report.rungs.decided', { by: decidedBy, on });
  if (decidedBy !== null) return say('report.rungs.decided-undated', { by: decidedBy });
  return on === null ? say('report.rungs.undecided') : say('report.rungs.decided-unnamed', { on });
};

/** Shares as percentages without needless digits: 16, 33.3. */
const inPercent = (share: number): number => Math.round(share * 1000) / 10;

const rungMeanings = (context: ReportContext): readonly Block[] => {
  const { say, trace } = context;
  const { spreading, common, minimumSettings, minimumFrame, sustainedDays } = trace.thresholds;
  return [
    heading(2, say('report.rungs.heading')),
    list([
      say('report.rungs.spark'),
      say('report.rungs.best'),
      say('report.rungs.shared'),
      say('report.rungs.spreading', {
        settings: minimumSettings,
        share: inPercent(spreading),
        frame: minimumFrame,
      }),
      say('report.rungs.common', {
        settings: minimumSettings,
        share: inPercent(common),
        days: sustainedDays,
      }),
    ]),
    paragraph(whoDecided(context)),
  ];
};

export const firstPage = (context: ReportContext): readonly Block[] => {
  const { evidence, trace, say, language } = context;
  return [
    heading(1, say('report.inquiry.title', { inquiry: evidence.inquiry.name })),
    paragraph(
      say('report.inquiry.topic', {
        topic: textIn(evidence.inquiry.topic, language, evidence.inquiry.languages[0]),
      }),
    ),
    paragraph(whatWasVisited(context).join(' ')),
    heading(2, say('report.ladder.heading')),
    paragraph(say('report.ladder.how-to-read')),
    ...(trace.practices.length === 0
      ? [paragraph(say('report.inquiry.no-practices'))]
      : [ladderTable(context), ...ladderLegend(context)]),
    ...rungMeanings(context),
  ];
};
