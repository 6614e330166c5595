/** `saniveld template strings import`: puts a translator's texts into the YAML of a template, and touches nothing else. */
import { relative, resolve } from 'node:path';
import { Failure } from '../messages/failure.ts';
import { readSheet, type SheetReading } from '../template/strings/read-sheet.ts';
import { type TemplateTexts, textsOfTemplate } from '../template/strings/text-slots.ts';
import { writeTexts } from '../template/strings/write-texts.ts';
import type { Call, Outcome, Run } from './command.ts';
import type { Context } from './context.ts';
import { asTyped } from './steps/as-typed.ts';
import { findTemplate } from './steps/find-template.ts';
import { ownTemplates } from './steps/inquiry-at.ts';
import { outFile, sayWritten } from './steps/out-file.ts';
import { tell } from './steps/problem-lines.ts';
import { aftermathLines, replacedLines, sheetProblemLines, untranslated } from './steps/text-import.ts';

/** Where the result goes; a template that comes with the program is not changed in its place. */
const targetOf = (
  call: Call,
  context: Context,
  sources: readonly [template: string, sheet: string],
  id: string,
): string => {
  const out = outFile(call, context, sources);
  if (out !== null) return out;
  const [file] = sources;
  const place = resolve(context.currentFolder, file);
  if (!relative(context.files.shipped().templates, place).startsWith('..'))
    throw new Failure('strings-shipped', { template: id });
  return place;
};

const dataOf = (
  { say }: Context,
  sheet: string,
  texts: TemplateTexts,
  reading: SheetReading,
  file: string | null,
): object => ({
  sheet,
  /** Null when nothing was written. */
  file,
  changes: reading.changes.map(({ slot, language, before, after, line }) => ({
    key: slot.key,
    language,
    before,
    after,
    line,
  })),
  new_languages: reading.newLanguages,
  untranslated: Object.fromEntries(untranslated(texts, reading)),
  ignored_columns: reading.ignoredColumns,
  missing_rows: reading.missingRows,
  empty_cells: reading.emptyCells,
  problems: reading.problems.map(({ code, line, params }) => ({
    code,
    line,
    params,
    ...tell(say, 'strings.problem', code, params),
  })),
});

export const run: Run = async (call, context) => {
  const { say, files, exchange, width } = context;
  const [name = '', sheet = ''] = call.args;
  const { file, bytes } = findTemplate(context, await ownTemplates(context), name);
  const texts = textsOfTemplate(bytes);
  if (texts === null) throw new Error(`${file} was read, and then was not`);
  const target = targetOf(call, context, [file, sheet], texts.id);
  const rows = await exchange.readCsv(files.readBytes(sheet), sheet);
  const reading = readSheet(texts, rows);
  const { changes, newLanguages, problems } = reading;

  const outcome = (written: string | null, lines: readonly string[], exit: 0 | 1): Outcome => ({
    schema: 'strings-import',
    data: dataOf(context, sheet, texts, reading, written),
    text: lines.join('\n'),
    exit,
  });
  if (problems.length > 0) return outcome(null, sheetProblemLines(say, sheet, problems, width), 1);
  const replaced = changes.filter(({ before }) => before !== null);
  if (replaced.length > 0 && !call.flag('force'))
    return outcome(null, replacedLines(say, replaced, width), 1);

  const written = writeTexts(bytes, texts, changes, newLanguages);
  if (written === null) throw new Failure('strings-unsafe', { file });
  const shown = call.text('out') ?? file;
  const isCopy = call.text('out') !== null;
  if (changes.length === 0 && !isCopy)
    return outcome(
      null,
      [say('strings.unchanged', { file: shown }), ...aftermathLines(say, texts, reading)],
      0,
    );
  if (isCopy) files.writeFile(target, written, { force: call.flag('force') });
  else files.writeFile(target, written, { force: true, onlyIf: bytes });
  const done =
    changes.length === 0
      ? say('strings.copied', { file: shown })
      : say('strings.fresh', {
          file: shown,
          added: changes.length - replaced.length,
          replaced: replaced.length,
        });
  const next = say('strings.next', { file: asTyped([shown]) });
  const lines = [done, ...aftermathLines(say, texts, reading), next];
  return outcome(target, [sayWritten(context, target, lines.join('\n'))], 0);
};
