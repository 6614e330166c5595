/** Why a practice stands on its rung: the conditions that hold and those still open, with what shows them. */
import { type Condition, rungs, type TracedPractice } from '../trace/trace.ts';
import { type Claim, list, paragraph } from './blocks.ts';
import { isDiscreet, type ReportContext, rungName, sayFinding } from './context.ts';
import type { Block } from './document.ts';
import { listPart, part } from './parts.ts';

const rungOf = (condition: Condition): number =>
  rungs.findIndex((rung) => condition.id.startsWith(`${rung}.`));

/** Their references are one to a setting: counting them would undo what the tables leave out. */
const countingConditions: ReadonlySet<Condition['id']> = new Set([
  'best.in_use',
  'shared.settings',
  'spreading.settings',
  'spreading.share',
  'common.settings',
  'common.share',
  'common.sustained',
  'common.reach',
]);

/** Where groups of people are small, only the condition itself is named: the finding may hold a count. */
const conditionClaim = (context: ReportContext, { id, why, evidence }: Condition): Claim =>
  isDiscreet(context)
    ? {
        text: context.say(`report.condition.${id}`),
        references: countingConditions.has(id) ? [] : evidence,
      }
    : { text: sayFinding(context, why), references: evidence };

const introduced = (sentence: string, items: readonly Claim[]): readonly Block[] =>
  items.length === 0 ? [] : [paragraph(sentence), list(items)];

/** What carries the rung it stands on, what the next one still asks; higher rungs are not yet the question. */
export const whyItStandsThere = (context: ReportContext, practice: TracedPractice): readonly Block[] => {
  const { say } = context;
  const here = rungs.indexOf(practice.rung);
  const next = rungs[here + 1] ?? practice.rung;
  const claims = (met: boolean, on: (rung: number) => boolean): readonly Claim[] =>
    practice.conditions
      .filter((condition) => condition.met === met && on(rungOf(condition)))
      .map((condition) => conditionClaim(context, condition));
  const missing = claims(false, (rung) => rung === here + 1);
  const already = missing.length === 0 ? [] : claims(true, (rung) => rung === here + 1);
  return [
    ...listPart(
      say('report.practice.why'),
      claims(true, (rung) => rung <= here),
    ),
    ...part(say('report.practice.missing'), [
      ...introduced(
        say('report.practice.to-confirm'),
        claims(false, (rung) => rung <= here),
      ),
      ...introduced(say('report.practice.missing-for', { rung: rungName(say, next) }), missing),
      ...introduced(say('report.practice.already'), already),
    ]),
  ];
};
