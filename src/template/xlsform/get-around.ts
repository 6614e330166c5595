/** Rows of the survey sheet as a repeat and a phase, and the settings as the head of a template: what the cells say by themselves. */
import { mostTurns } from '../items.ts';
import type { Data, Text } from '../template.ts';
import type { Keys } from '../written.ts';
import { type GetContext, whenFrom } from './get-question.ts';
import { textFrom } from './languages.ts';
import { cellOf, type Row } from './workbook.ts';

const keysOf = (given: readonly (readonly [string, Data | null])[]): Keys =>
  new Map(given.flatMap(([key, data]) => (data === null ? [] : [[key, data]])));

const filled = (text: Text): Text | null => (Object.keys(text).length === 0 ? null : text);

export const repeatFrom = (begin: Row, context: GetContext): Keys => {
  const id = context.idOf(cellOf(begin, 'name'));
  const label = textFrom('label', begin, context.languages);
  const isId = Object.keys(label).length === 1 && label[context.first] === id;
  const written = cellOf(begin, 'repeat_count');
  const count = /^[1-9]\d*$/.test(written) && Number(written) <= mostTurns ? Number(written) : null;
  return keysOf([
    ['repeat', id],
    ['each', isId ? null : filled(label)],
    ['at_least', count],
    ['when', whenFrom(begin, context)],
    ['at_most', count],
  ]);
};

/** `id` is what the phase is called in the template. */
export const phaseFrom = (begin: Row, say: Row | null, id: string, context: GetContext): Keys =>
  keysOf([
    ['id', id],
    ['title', filled(textFrom('label', begin, context.languages))],
    ['when', whenFrom(begin, context)],
    ['say', say === null ? null : filled(textFrom('label', say, context.languages))],
  ]);

/** `id` is what the template is called when the settings do not say. */
export const templateFrom = (settings: Row, languages: readonly string[], id: string): Keys => {
  const [first = 'en'] = languages;
  const slug = (cellOf(settings, 'form_id') || id)
    .toLowerCase()
    .replaceAll(/[^a-z0-9_-]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .replace(/-+$/, '');
  const template = slug === '' ? 'form' : slug;
  return keysOf([
    ['template', template],
    ['version', cellOf(settings, 'version') || '1'],
    ['languages', languages],
    ['title', { [first]: cellOf(settings, 'form_title').trim() || template }],
  ]);
};
