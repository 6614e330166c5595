/** `saniveld template export`: a template as a form that ODK and Kobo can take into the field. */
import { join } from 'node:path';
import { questionsOf } from '../template/walk.ts';
import { writtenTemplate } from '../template/written.ts';
import { exportForm } from '../template/xlsform/export-form.ts';
import type { Run } from './command.ts';
import { findTemplate } from './steps/find-template.ts';
import { ownTemplates } from './steps/inquiry-at.ts';
import { outFile, sayWritten } from './steps/out-file.ts';

export const run: Run = async (call, context) => {
  const { say, notice } = context;
  const found = findTemplate(context, await ownTemplates(context), call.args[0] ?? '');
  const { template } = found;
  const usual = `${template.id}.xlsx`;
  const file = outFile(call, context, [found.file]) ?? join(context.currentFolder, usual);
  const { workbook, unsure } = exportForm(writtenTemplate(template));
  const bytes = await context.exchange.writeWorkbook(workbook);
  const out = call.text('out') ?? usual;
  context.files.writeFile(file, bytes, { force: call.flag('force') });
  for (const { id, names } of unsure) notice(say('xlsform.unsure', { id, names }));
  const questions = questionsOf(template).length;
  return {
    schema: 'template-export',
    data: {
      template: template.id,
      format: 'xlsform',
      file,
      questions,
      languages: template.languages,
      unsure,
    },
    text: sayWritten(
      context,
      file,
      [
        say('xlsform.exported', { file: out, questions, languages: template.languages.join(', ') }),
        say('xlsform.exported.next', { file: out }),
      ].join('\n'),
    ),
  };
};
