/** `saniveld template show`: a template as the questions to ask, phase by phase. */
import { wrap } from '../render/wrap.ts';
import { type Item, type Question, type Template, type Text, textIn } from '../template/template.ts';
import type { Run } from './command.ts';
import type { Context } from './context.ts';
import { findTemplate } from './steps/find-template.ts';
import { ownTemplates } from './steps/inquiry-at.ts';

type Read = (text: Text | null) => string;

const indented = (text: string, indent: number, width: number): readonly string[] =>
  text === '' ? [] : wrap(text, Math.max(24, width - indent)).map((line) => ' '.repeat(indent) + line);

const questionLines = (
  { say, width }: Context,
  question: Question,
  read: Read,
  indent: number,
): readonly string[] => {
  const after = question.moment === 'after' ? ` (${say('template.after')})` : '';
  const inner = indent + 4;
  return [
    ...indented(`${read(question.ask) || read(question.say)}${after}`, indent, width),
    ...indented(`[${question.id}: ${question.type}]`, inner, width),
    ...(question.when === null
      ? []
      : indented(`${say('template.when')} ${question.when.source}`, inner, width)),
    ...question.options.flatMap(({ value, label }) => indented(`- ${read(label)} (${value})`, inner, width)),
    ...indented(read(question.help), inner, width),
    ...question.probes.flatMap((probe) => indented(`${say('template.probe')}: ${read(probe)}`, inner, width)),
  ];
};

const itemLines = (context: Context, item: Item, read: Read, indent: number): readonly string[] =>
  item.item === 'question'
    ? questionLines(context, item, read, indent)
    : [
        ...indented(
          `${context.say('template.repeat', { each: read(item.each) })} [${item.id}]`,
          indent,
          context.width,
        ),
        ...item.items.flatMap((inner) => itemLines(context, inner, read, indent + 2)),
      ];

const templateLines = (context: Context, template: Template): readonly string[] => {
  const { say, language, width } = context;
  const read: Read = (text) => (text === null ? '' : textIn(text, language, template.languages[0]));
  const minutes = (count: number | null): string =>
    count === null ? '' : ` · ${say('template.minutes', { minutes: count })}`;
  return [
    `${read(template.title)}${minutes(template.minutes)}`,
    ...indented(read(template.purpose), 0, width),
    ...template.phases.flatMap((phase) => [
      '',
      `${(read(phase.title) || phase.id).toUpperCase()}${minutes(phase.minutes)}`,
      ...indented(read(phase.say), 2, width),
      ...phase.items.flatMap((item) => itemLines(context, item, read, 2)),
    ]),
  ];
};

const itemData = (item: Item): object =>
  item.item === 'question'
    ? {
        id: item.id,
        type: item.type,
        ask: item.ask,
        moment: item.moment,
        required: item.required,
        when: item.when?.source ?? null,
        options: item.options.map(({ value, label }) => ({ value, label })),
      }
    : { repeat: item.id, of: item.of, questions: item.items.map(itemData) };

export const run: Run = async (call, context) => {
  const { template, file } = findTemplate(context, await ownTemplates(context), call.args[0] ?? '');
  const { id, version, languages, title, purpose, minutes, aliases, phases } = template;
  return {
    schema: 'template',
    data: {
      template: { id, version, languages, title, purpose, minutes, aliases, file },
      phases: phases.map((phase) => ({
        id: phase.id,
        title: phase.title,
        questions: phase.items.map(itemData),
      })),
    },
    text: templateLines(context, template).join('\n'),
  };
};
