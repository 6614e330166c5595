/** Writes a template as the file that its author will keep and edit: laid out like those that come with the program. */
import { stringify } from 'yaml';
import { type ScalarStyle, scalarText } from '../source/write-scalar.ts';
import type { Data } from './template.ts';
import type { Keys, WrittenItem, WrittenTemplate } from './written.ts';

/** Longest `{nl: "…", en: "…"}` on one line. */
const widest = 100;

const plainWord = /^[a-z][a-z0-9_-]*$/;
const readsOtherwise: readonly string[] = ['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'y', 'n'];

const isMap = (data: Data): data is { readonly [key: string]: Data } =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
const isList = (data: Data): data is readonly Data[] => Array.isArray(data);

const scalar = (text: string, style: ScalarStyle): string =>
  scalarText(text, style, { inFlow: style === 'double', indent: 0 });

const word = (text: string): string =>
  plainWord.test(text) && !readsOtherwise.includes(text) ? text : scalar(text, 'double');

/** On one line, as YAML between braces. */
const flow = (data: Data): string => {
  if (isList(data)) return `[${data.map(flow).join(', ')}]`;
  if (isMap(data))
    return `{${Object.entries(data)
      .map(([key, value]) => `${word(key)}: ${flow(value)}`)
      .join(', ')}}`;
  return typeof data === 'string' ? word(data) : String(data);
};

/** Texts of several lines stand as they are read, where nothing in them would be lost to the eye or the editor. */
const canBeBlock = (text: string): boolean =>
  text.includes('\n') && !/\t|[ ]\n/.test(text) && scalar(text, 'literal').startsWith('|');

const indent = (text: string, by: string): string => text.replaceAll(/^(?=.)/gm, by);

const entryLines = (key: string, data: Data): string => {
  if (key.startsWith('x-'))
    return stringify(
      { [key]: data },
      {
        lineWidth: 0,
        defaultStringType: 'QUOTE_DOUBLE',
        defaultKeyType: 'PLAIN',
        aliasDuplicateObjects: false,
      },
    ).trimEnd();
  if (typeof data === 'string' && canBeBlock(data)) return `${word(key)}: ${scalar(data, 'literal')}`;
  const line = `${word(key)}: ${flow(data)}`;
  const holdsBlocks = (value: Data): boolean =>
    typeof value === 'string' ? canBeBlock(value) : isMap(value) && Object.values(value).some(holdsBlocks);
  if (isMap(data) && (line.length > widest || holdsBlocks(data)))
    return `${word(key)}:\n${Object.entries(data)
      .map(([inner, value]) => indent(entryLines(inner, value), '  '))
      .join('\n')}`;
  if (isList(data) && data.some((value) => isMap(value)))
    return `${word(key)}:\n${data.map((value) => `  - ${flow(value)}`).join('\n')}`;
  return line;
};

const keyLines = (keys: Keys): string => [...keys].map(([key, data]) => entryLines(key, data)).join('\n');

/** The lines of a map as an item of a list. */
const listed = (lines: string): string => `- ${indent(lines, '  ').trimStart()}`;

const itemsLines = (items: readonly WrittenItem[]): string =>
  `questions:${items.length === 0 ? ' []' : `\n${items.map((item) => indent(listed(itemLines(item)), '  ')).join('\n')}`}`;

const itemLines = (item: WrittenItem): string =>
  item.item === 'question' ? keyLines(item.keys) : `${keyLines(item.keys)}\n${itemsLines(item.items)}`;

/** YAML text. `about`: what a comment at the head says. */
export const writeTemplate = (template: WrittenTemplate, about: string): string => {
  const phases = template.phases.map((phase) =>
    indent(listed(`${keyLines(phase.keys)}\n${itemsLines(phase.items)}`), '  '),
  );
  return [
    '# yaml-language-server: $schema=./template.schema.json',
    ...about.split('\n').map((line) => `# ${line}`.trimEnd()),
    keyLines(template.keys),
    '',
    phases.length === 0 ? 'phases: []' : 'phases:',
    phases.join('\n\n'),
    '',
  ].join('\n');
};
