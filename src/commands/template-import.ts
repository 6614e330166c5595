/** `saniveld template import`: a form of ODK or Kobo as a template; what cannot be asked here stays in it, and is listed. */
import { basename } from 'node:path';
import { Failure } from '../messages/failure.ts';
import type { Say } from '../messages/speech.ts';
import { hintLines } from '../render/hint-lines.ts';
import { shorten } from '../render/shorten.ts';
import { readTemplate } from '../template/read-template.ts';
import { templateIdFrom } from '../template/template-id.ts';
import { questionsOf } from '../template/walk.ts';
import { writeTemplate } from '../template/write-template.ts';
import type { FormProblem, KeptAsItWas } from '../template/xlsform/form-problem.ts';
import { importForm } from '../template/xlsform/import-form.ts';
import type { Run } from './command.ts';
import type { Context } from './context.ts';
import { tell } from './steps/problem-lines.ts';
import { putLines, putTemplate } from './steps/put-template.ts';

const formLines = (say: Say, problems: readonly FormProblem[]): readonly string[] =>
  problems.flatMap(({ code, cell, params, words }) => {
    const { message, hint } = tell(say, words ?? 'form', code, params);
    return [`${cell}  ${message}`, ...hintLines(hint)];
  });

/** Why a condition is left out, and what that comes to; empty where there is nothing to say. */
const reasonIn = (say: Say, { column, name, reason }: KeptAsItWas): string => {
  if (reason === null) return '';
  const told = tell(say, 'problem', reason.code, reason.params);
  const key = `xlsform.kept.${column ?? 'calculation'}`;
  return say.knows(key) ? say(key, { reason: told.message, name }) : told.message;
};

/** `survey!A5  photo: image`, and under it why, where there is more to say. */
const keptLines = (say: Say, kept: KeptAsItWas): readonly string[] => {
  const { code, cell, column, name, text, rows } = kept;
  const what =
    code === 'column' && column !== null && rows > 1
      ? say('xlsform.kept.rows', { column, rows })
      : [name, column ?? '', shorten(text, 60)].filter((part) => part !== '').join(': ');
  const reason = reasonIn(say, kept);
  return [`  ${[cell, what].join('  ').trim()}`, ...(reason === '' ? [] : [`      → ${reason}`])];
};

/** What stays as it was and what should be looked at, beside the result. */
const tellAll = (
  { say, notice }: Pick<Context, 'say' | 'notice'>,
  kept: readonly KeptAsItWas[],
  notes: readonly FormProblem[],
): void => {
  if (kept.length > 0) {
    notice(say('xlsform.kept', { count: kept.length }));
    for (const each of kept) for (const line of keptLines(say, each)) notice(line);
  }
  if (notes.length > 0) {
    notice(say('xlsform.notes', { count: notes.length }));
    for (const line of formLines(say, notes)) notice(`  ${line}`);
  }
};

const sheetOf = (cell: string): string => cell.replace(/!.*$/, '');

export const run: Run = async (call, context) => {
  const { say, files } = context;
  const [file = ''] = call.args;
  const workbook = await context.exchange.readWorkbook(files.readBytes(file), file);
  const { template, problems, kept, notes } = importForm(
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
  if (reading.value === null) throw new Error(`the template of ${file} cannot be read`);
  const { id } = reading.value;
  const put = await putTemplate(call, context, { id, text }, [file]);
  if (!context.json) tellAll(context, kept, notes);
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
      kept: kept.map((each) => ({ sheet: sheetOf(each.cell), ...each, why: reasonIn(say, each) })),
      notes: notes.map(({ code, cell, params, words }) => ({
        ...{ sheet: sheetOf(cell), cell, code, params },
        ...tell(say, words ?? 'form', code, params),
      })),
    },
    text: putLines(context, put, [
      say('xlsform.imported', { questions, languages: reading.value.languages.join(', ') }),
    ]),
  };
};
