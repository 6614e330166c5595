/** `saniveld template list`: the templates at hand, the inquiry's own first. */
import { tableText } from '../render/text-table.ts';
import { textIn } from '../template/template.ts';
import type { Run } from './command.ts';
import { templateShelf } from './steps/find-template.ts';
import { ownTemplates } from './steps/inquiry-at.ts';
import { problemLines } from './steps/problem-lines.ts';

export const run: Run = async (_, context) => {
  const { say, language, width } = context;
  const { templates, faulty } = templateShelf(context, await ownTemplates(context));
  for (const { file, bytes, reading } of faulty)
    for (const line of problemLines(say, file, reading.problems, { source: bytes, width }))
      context.notice(line);
  const listed = templates.map(({ template, shipped, file }) => ({
    template: template.id,
    version: template.version,
    title: textIn(template.title, language, template.languages[0]),
    purpose: template.purpose === null ? '' : textIn(template.purpose, language, template.languages[0]),
    minutes: template.minutes,
    languages: template.languages,
    aliases: template.aliases,
    shipped,
    file,
  }));
  const head = [
    say('template.column.template'),
    say('template.column.minutes'),
    say('template.column.title'),
    say('template.column.from'),
  ];
  const rows = listed.map(({ template, minutes, title, shipped }) => [
    template,
    minutes === null ? '' : String(minutes),
    title,
    say(shipped ? 'template.shipped' : 'template.own'),
  ]);
  return {
    schema: 'templates',
    data: { templates: listed },
    text: tableText(head, rows, context.width).join('\n'),
  };
};
