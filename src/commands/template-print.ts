/** `saniveld template print`: a template on paper, to carry and write on, with its codebook behind it. */
import { markdownOf } from '../render/markdown.ts';
import { guideTo } from '../report/guide/guide.ts';
import type { Run } from './command.ts';
import { findTemplate } from './steps/find-template.ts';
import { ownTemplates } from './steps/inquiry-at.ts';
import { writeResult } from './steps/write-result.ts';

export const run: Run = async (call, context) => {
  const { say, language } = context;
  const { template, file } = findTemplate(context, await ownTemplates(context), call.args[0] ?? '');
  const guide = guideTo(template, say, language);
  const format = call.text('format') ?? 'md';
  const text =
    format === 'html'
      ? (await import('../render/html.ts')).toHtml(guide, { language, title: guide.title })
      : markdownOf(guide.blocks, { long: true });
  const { id, version } = template;
  const facts = { template: { id, version, title: guide.title }, language, format, codebook: guide.codebook };
  const outcome = {
    schema: 'guide',
    data: call.text('out') === null ? { ...facts, text } : facts,
    text,
  };
  return writeResult(call, context, outcome, [file]);
};
