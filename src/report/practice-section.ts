/** One practice in an inquiry report: where it stands and why, where it lives, and what people told about it. */
import type { EvidentRecord } from '../evidence/evidence.ts';
import { practiceKey } from '../harvest/practices.ts';
import type { TracedPractice, Visit } from '../trace/trace.ts';
import { heading, paragraph, table } from './blocks.ts';
import { type ReportContext, rungName, sayFinding } from './context.ts';
import type { Block } from './document.ts';
import { effectClaims } from './effects.ts';
import { remarksOn } from './first-page.ts';
import { listPart, part } from './parts.ts';
import { refusalsFor } from './refusals.ts';
import { whereItLives } from './where-it-lives.ts';
import { whyItStandsThere } from './why-it-stands.ts';
import { storyQuotes, wordList } from './words-told.ts';

const whereItStands = (context: ReportContext, practice: TracedPractice): string => {
  const { say } = context;
  const { rung } = practice;
  const here = rung === 'none' ? say('report.practice.off-ladder') : rungName(say, rung);
  const standing = [here, ...remarksOn(context, practice)].join('; ');
  return rung === 'none'
    ? say('report.practice.stands-nowhere', { standing })
    : say('report.practice.stands', { standing });
};

const whatItIs = ({ evidence, say }: ReportContext, practice: string): readonly Block[] => {
  const known = [...evidence.practices, ...evidence.inquiry.practices].find(
    ({ name }) => practiceKey(name) === practiceKey(practice),
  );
  if (known === undefined) return [];
  const { definition, core, mayDiffer } = known;
  return [
    ...(definition === null ? [] : [paragraph(say('report.practice.what', { definition }))]),
    ...(core === null ? [] : [paragraph(say('report.practice.core', { core }))]),
    ...(mayDiffer === null ? [] : [paragraph(say('report.practice.may-differ', { mayDiffer }))]),
  ];
};

const theirWords = (context: ReportContext, records: readonly EvidentRecord[]): readonly Block[] => {
  const stories = records.filter((record) => record.kind === 'example');
  const quotes = storyQuotes(context, stories);
  const staying = stories.filter((record) => record.withheld !== null).length;
  return part(context.say('report.practice.words'), [
    ...quotes,
    ...(staying === 0 ? [] : [paragraph(context.say('report.practice.words-stay', { count: staying }))]),
  ]);
};

const whatWasTold = (context: ReportContext, records: readonly EvidentRecord[]): readonly Block[] => {
  const { say } = context;
  const tensions = records.filter((record) => record.kind === 'tension');
  return [
    ...theirWords(context, records),
    ...listPart(say('report.practice.own-part'), wordList(context, records, 'own_part')),
    ...listPart(say('report.practice.enabling'), wordList(context, records, 'enabling')),
    ...listPart(say('report.practice.hindering'), wordList(context, records, 'hindering')),
    ...listPart(say('report.practice.effects'), effectClaims(context, records)),
    ...listPart(say('report.practice.not-yet'), wordList(context, records, 'not_yet')),
    ...listPart(say('report.practice.tensions'), wordList(context, tensions, 'tension')),
  ];
};

const overTheRounds = ({ say }: ReportContext, { history }: TracedPractice): readonly Block[] =>
  history.length < 2
    ? []
    : part(say('report.practice.history'), [
        table(
          [say('report.history.round'), say('report.history.rung')],
          history.map(({ round, rung }) => [round ?? say('report.history.single'), rungName(say, rung)]),
        ),
      ]);

const nextVisits = (context: ReportContext, { up, doubt, rung }: TracedPractice): readonly Block[] => {
  const { say } = context;
  const higher = up === null || up.wouldReach === rung ? null : rungName(say, up.wouldReach);
  const also = (step: Visit): string => say('report.practice.also', { visit: sayFinding(context, step) });
  const steps = up === null ? '' : [sayFinding(context, up), ...up.further.map(also)].join(' ');
  const visits = [
    ...(up === null
      ? []
      : higher === null
        ? [say('report.practice.up', { visit: steps })]
        : [say('report.practice.up-to', { rung: higher, visit: steps })]),
    ...(doubt === null ? [] : [say('report.practice.doubt', { visit: sayFinding(context, doubt) })]),
  ];
  return listPart(say('report.practice.next'), visits);
};

/** `records`: all of this practice, in the order of sessions. */
export const practiceSection = (
  context: ReportContext,
  practice: TracedPractice,
  records: readonly EvidentRecord[],
): readonly Block[] => {
  const { say } = context;
  return [
    heading(2, practice.practice),
    paragraph(whereItStands(context, practice)),
    ...whatItIs(context, practice.practice),
    ...whyItStandsThere(context, practice),
    ...part(say('report.practice.where'), whereItLives(context, practice)),
    ...whatWasTold(context, records),
    ...overTheRounds(context, practice),
    ...listPart(say('report.practice.refusals'), refusalsFor(context, practice)),
    ...nextVisits(context, practice),
  ];
};
