/** What walks came to as `--json` gives it. */
import type { Say } from '../../messages/say.ts';
import { type Coverage, percentOf } from '../../walks/coverage/coverage.ts';
import type { Target } from '../../walks/coverage/targets.ts';
import { toldProblems } from './problem-lines.ts';
import type { Written } from './propose-walks.ts';
import type { Tested } from './test-walks.ts';
import { tellDifference, tellTarget } from './walk-words.ts';

interface Test {
  readonly tested: Tested;
  readonly coverage: Coverage | null;
  readonly written: Written | null;
}

export const testData = (say: Say, { tested, coverage, written }: Test) => ({
  template: tested.found.template.id,
  file: tested.found.file,
  shipped: tested.found.shipped,
  files: tested.files.map(({ file, source, problems, runs }) => ({
    file,
    problems: toldProblems(say, problems, source),
    walks: runs.map(({ walk, run, differences }) => ({
      name: walk.name,
      line: walk.at.line,
      ok: differences.length === 0,
      asked: run.asked,
      hidden: run.hidden,
      refused: run.refused.map(({ question, code }) => ({ question, code })),
      differences: differences.map((each) => {
        const { code, at, params } = each;
        return {
          code,
          line: at.line,
          column: at.column,
          ...params,
          message: tellDifference(say, each).message,
        };
      }),
    })),
  })),
  coverage: coverage === null ? null : coverageData(say, coverage),
  written:
    written === null
      ? null
      : {
          file: written.file,
          walks: written.walks.length,
          unreached: written.unreached.map(({ target, why }) => ({ ...targetData(say, target), why })),
        },
});

const coverageData = (say: Say, { missed, ...shares }: Coverage) => ({
  percent: percentOf(shares.all),
  ...shares,
  missed: missed.map((target) => targetData(say, target)),
});

const targetData = (say: Say, target: Target) => ({
  what: target.target,
  key: target.key,
  line: target.at.line,
  column: target.at.column,
  message: tellTarget(say, 'missed', target),
});
