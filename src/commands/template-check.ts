/** `saniveld template check`: every mistake in a template, with its place and what to type instead. */
import { hasErrors } from '../source/problem.ts';
import { readTemplate } from '../template/read-template.ts';
import type { Run } from './command.ts';
import { placedLines, toldProblem } from './steps/problem-lines.ts';

export const run: Run = ({ args }, context) => {
  const { say } = context;
  const checked = args.map((file) => {
    const { problems } = readTemplate(context.files.readText(file));
    return { file, ok: !hasErrors(problems), problems: problems.map((problem) => toldProblem(say, problem)) };
  });
  const lines = checked.flatMap(({ file, problems }) =>
    problems.length === 0
      ? [say('template.check.ok', { file })]
      : problems.flatMap(({ severity, line, column, message, hint }) =>
          placedLines(
            file,
            { line, column },
            { message: `${say(`template.check.${severity}`)}: ${message}`, hint },
          ),
        ),
  );
  const all = checked.flatMap(({ problems }) => problems);
  const errors = all.filter(({ severity }) => severity === 'error').length;
  if (all.length > 0) lines.push(say('template.check.summary', { errors, warnings: all.length - errors }));
  return { schema: 'check', data: { files: checked }, text: lines.join('\n'), exit: errors > 0 ? 1 : 0 };
};
