/** `saniveld template import`: a form of ODK or Kobo as a template; what cannot be asked here stays in it, and is listed. */
import { basename } from 'node:path';
import { Failure } from '../messages/failure.ts';
import type { Say } from '../messages/say.ts';
import { hasErrors } from '../source/problem.ts';
import { readTemplate } from '../template/read-template.ts';
import { templateIdFrom } from '../template/template-id.ts';
import { questionsOf } from '../template/walk.ts';
import { writeTemplate } from '../template/write-template.ts';
import type { FormProblem, KeptAsItWas } from '../template/xlsform/form-problem.ts';
import { importForm } from '../template/xlsform/import-form.ts';
import type { Run } from './command.ts';
import { problemLines, tell } from './steps/problem-lines.ts';
import { putLines, putTemplate } from './steps/put-template.ts';

const formLines = (say: Say, problems: readonly FormProblem[]): readonly string[] =>
  problems.flatMap(({ code, cell, params }) => {
    const { message, hint } = tell(say, 'form', code, params);
    return [`${cell}  ${message}`, ...(hint === '' ? [] : [`    → ${hint}`])];
  });

const shortest = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};

/** `survey!A5  photo: image` */
const keptLine = ({ cell, column, name, text }: KeptAsItWas): string =>
  [cell, [name, column ?? '', shortest(text)].filter((part) => part !== '').join(': ')].join('  ').trim();

export const run: Run = async (call, context) => {
  const { say, notice, files } = context;
  const [file = ''] = call.args;
  const workbook = await context.exchange.readWorkbook(files.readBytes(file), file);
  const { template, problems, kept } = importForm(
    workbook,
    context.language,
    templateIdFrom(basename(file)) || 'form',
  );
  if (template === null)
    throw new Failure('form-faulty', {
      file,
      count: problems.length,
      details: formLines(say, problems).join('\n'),
    });
  const text = writeTemplate(
    template,
    say('xlsform.about', { file: basename(file), kept: kept.length > 0 ? 1 : 0 }),
  );
  const reading = readTemplate(text);
  if (reading.value === null || hasErrors(reading.problems)) {
    const errors = reading.problems.filter(({ severity }) => severity === 'error');
    const details = problemLines(say, `${file} (YAML)`, errors, { source: text, width: context.width }).join(
      '\n',
    );
    throw new Failure('form-faulty', { file, count: errors.length, details });
  }
  const { id } = reading.value;
  const put = await putTemplate(call, context, { id, text });
  if (kept.length > 0) {
    notice(say('xlsform.kept', { count: kept.length }));
    for (const each of kept) notice(`  ${keptLine(each)}`);
  }
  const questions = questionsOf(reading.value).length;
  return {
    schema: 'template-import',
    data: {
      template: id,
      file: put.file,
      editor_schema: put.schema,
      takes_place_of_shipped: put.instead,
      questions,
      languages: reading.value.languages,
      kept,
    },
    text: [
      say('xlsform.imported', { questions, languages: reading.value.languages.join(', ') }),
      ...putLines(context, put),
    ].join('\n'),
  };
};
