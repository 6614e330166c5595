/** `saniveld template check`: every mistake in a template, underlined in its line, with what to type instead. */
import { hasErrors } from '../source/problem.ts';
import type { Run } from './command.ts';
import { problemLines, toldProblems } from './steps/problem-lines.ts';
import { readTemplateFile } from './steps/read-template-file.ts';

export const run: Run = ({ args }, context) => {
  const { say, width } = context;
  const checked = args.map((file) => {
    const { bytes, reading } = readTemplateFile(context, file);
    return { file, source: bytes, problems: reading.problems };
  });
  const lines = checked.flatMap(({ file, source, problems }) =>
    problems.length === 0
      ? [say('template.check.ok', { file })]
      : problemLines(say, file, problems, { source, width }),
  );
  const all = checked.flatMap(({ problems }) => problems);
  const errors = all.filter(({ severity }) => severity === 'error').length;
  if (all.length > 0) lines.push(say('template.check.summary', { errors, warnings: all.length - errors }));
  return {
    schema: 'check',
    data: {
      files: checked.map(({ file, source, problems }) => ({
        file,
        ok: !hasErrors(problems),
        problems: toldProblems(say, problems, source),
      })),
    },
    text: lines.join('\n'),
    paint: 'problems',
    exit: errors > 0 ? 1 : 0,
  };
};
