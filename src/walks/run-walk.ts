/** Runs a walk through its template and says in what it differs from what was expected. */
import { harvest } from '../harvest/harvest.ts';
import type { HarvestRecord } from '../harvest/record.ts';
import { runTranscript, type TranscriptRun } from '../interview/run-transcript.ts';
import type { Template } from '../template/template.ts';
import { compareAsked, compareHidden, compareRefused } from './compare-path.ts';
import { compareComputed, compareRecords } from './compare-values.ts';
import type { Difference } from './difference.ts';
import type { Expectations, Walk } from './walk.ts';

export interface WalkRun {
  readonly walk: Walk;
  readonly run: TranscriptRun;
  readonly records: readonly HarvestRecord[];
  /** Empty when all went as expected; in the order of the file. */
  readonly differences: readonly Difference[];
}

export const runWalk = (template: Template, walk: Walk): WalkRun => {
  const { expect, transcript, surroundings } = walk;
  const run = runTranscript(template, transcript, surroundings);
  const records = harvest(template, run.conversation, transcript.facts, { rounds: [] });
  const differences = [
    ...(expect.asked === null ? [] : compareAsked(expect.asked, run, template)),
    ...(expect.hidden === null ? [] : compareHidden(expect.hidden, run)),
    ...compareRefused(expect.refused ?? [], run),
    ...(expect.computed === null ? [] : compareComputed(expect.computed, run)),
    ...(expect.records === null ? [] : compareRecords(expect.records, records)),
  ].sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
  return { walk, run, records, differences };
};

/** Whether a walk only says that nothing is refused. */
export const expectsNothing = (expect: Expectations): boolean =>
  Object.values(expect).every((part) => part === null);
