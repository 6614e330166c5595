/** `saniveld template new`: a commented template to begin with, in the language that is spoken. */
import { join } from 'node:path';
import { Failure } from '../messages/failure.ts';
import { templateIdForm, templateIdFrom } from '../template/template-id.ts';
import type { Run } from './command.ts';
import { putLines, putTemplate } from './steps/put-template.ts';

export const run: Run = async (call, context) => {
  const { files, language, say } = context;
  const [id = ''] = call.args;
  if (!templateIdForm.test(id))
    throw new Failure('bad-template-id', { id, near: templateIdFrom(id) || say('template.new.id') }, 2);
  const beginning = files.readText(join(files.shipped().templates, 'starting-points', `${language}.yaml`));
  const put = await putTemplate(call, context, {
    id,
    text: beginning.replace(/^template: \S+ */m, ({ length }) => `template: ${id} `.padEnd(length)),
  });
  const { file, schema, instead } = put;
  return {
    schema: 'template-new',
    data: { template: id, file, editor_schema: schema, takes_place_of_shipped: instead },
    text: putLines(context, put),
  };
};
