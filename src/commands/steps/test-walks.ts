/** Runs all walks of one template, and gathers what they reach. */
import { hasErrors, type Problem } from '../../source/problem.ts';
import { reachedBy } from '../../walks/coverage/of-run.ts';
import { readWalks } from '../../walks/read-walks.ts';
import { runWalk, type WalkRun } from '../../walks/run-walk.ts';
import type { Context } from '../context.ts';
import type { TemplateWalks } from './find-walks.ts';
import type { FoundTemplate } from './found-template.ts';

export interface TestedFile {
  readonly file: string;
  readonly source: string;
  /** What is wrong in it; with errors none of its walks is run. */
  readonly problems: readonly Problem[];
  readonly runs: readonly WalkRun[];
}

export interface Tested {
  readonly found: FoundTemplate;
  readonly files: readonly TestedFile[];
  /** Keys of what the walks reached together. */
  readonly reached: ReadonlySet<string>;
}

export const testWalks = (context: Context, { found, files }: TemplateWalks): Tested => {
  const { template } = found;
  const tested = files.map((file): TestedFile => {
    const source = context.files.readText(file);
    const { value, problems } = readWalks(source, template);
    return { file, source, problems, runs: (value?.walks ?? []).map((walk) => runWalk(template, walk)) };
  });
  const runs = tested.flatMap((each) => each.runs);
  return { found, files: tested, reached: new Set(runs.flatMap((run) => [...reachedBy(template, run)])) };
};

export const isFaulty = ({ problems }: TestedFile): boolean => hasErrors(problems);

/** Whether every walk could be read and came out as expected. */
export const allWell = ({ files }: Tested): boolean =>
  files.every((file) => !isFaulty(file) && file.runs.every(({ differences }) => differences.length === 0));
