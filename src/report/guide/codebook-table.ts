/** The codebook as it stands behind the paper: the values of each answer in words, and what else to know. */
import { heading, paragraph, table } from '../blocks.ts';
import type { CodebookRow } from './codebook.ts';
import type { PaperBlock } from './paper.ts';
import { part } from './pieces.ts';
import type { Wording } from './wording.ts';

/** What the answer of a type can be. */
const answersIn = (row: CodebookRow, { say }: Wording): string => {
  const options = row.options.map(({ value, label }) => `${value} = ${label}`).join('; ');
  switch (row.type) {
    case 'choice':
    case 'repeat':
    case 'stage':
    case 'consent':
      return options;
    case 'choices':
      return say('guide.codebook.several', { options });
    case 'rank':
      return say('guide.codebook.rank', { options });
    case 'yes_no':
      return say('guide.codebook.yes-no', { options });
    case 'scale':
      return row.from === null || row.to === null
        ? say('guide.codebook.number')
        : say('guide.codebook.scale', { from: row.from, to: row.to });
    case 'reach':
      return say('guide.codebook.reach', { options });
    case 'list':
      return row.at_most === null
        ? say('guide.codebook.list')
        : say('guide.codebook.list-at-most', { atMost: row.at_most });
    case 'number':
    case 'date':
    case 'text':
    case 'story':
    case 'practice':
    case 'setting':
    case 'person':
    case 'turn':
    case 'computed':
    case 'say':
      return say(`guide.codebook.${row.type}`);
  }
};

const turnsIn = (
  { type, at_least: atLeast, at_most: atMost }: CodebookRow,
  { say }: Wording,
): readonly string[] =>
  type !== 'repeat'
    ? []
    : [
        ...(atLeast === null ? [] : [say('guide.repeat.at-least', { atLeast })]),
        ...(atMost === null ? [] : [say('guide.repeat.at-most', { atMost })]),
      ];

/** A record whose field is called as the answer is, need not be spelled out. */
const recordOf = ({ name, type, record }: CodebookRow, { say }: Wording): readonly string[] => {
  if (record === null) return [];
  if (type === 'repeat') return [say('guide.codebook.record.each', { record })];
  const same = name === record || name.endsWith(`.${record}`);
  return [same ? say('guide.codebook.record.same') : say('guide.codebook.record', { record })];
};

const notesOn = (row: CodebookRow, wording: Wording): string => {
  const { say } = wording;
  return [
    ...recordOf(row, wording),
    ...(row.required ? [say('guide.codebook.required')] : []),
    ...(row.when === null ? [] : [say('guide.codebook.when', { condition: row.when })]),
    ...(row.check === null ? [] : [say('guide.codebook.check', { condition: row.check })]),
    ...(row.computed === null ? [] : [say('guide.codebook.is-computed', { condition: row.computed })]),
    ...(row.moment === 'after' ? [say('template.after')] : []),
    ...(row.private ? [say('guide.codebook.private')] : []),
    ...(row.headline === null ? [] : [say('guide.codebook.headline', { kind: row.headline })]),
    ...turnsIn(row, wording),
    ...(row.renamed_from === null ? [] : [say('guide.codebook.renamed', { name: row.renamed_from })]),
  ].join('; ');
};

export const codebookPages = (rows: readonly CodebookRow[], wording: Wording): PaperBlock => {
  const { say } = wording;
  return part('codebook', [
    heading(2, say('guide.codebook')),
    paragraph(say('guide.codebook.about')),
    table(
      (['name', 'type', 'question', 'answers', 'notes'] as const).map((column) =>
        say(`guide.codebook.column.${column}`),
      ),
      rows.map((row) => [row.name, row.type, row.text, answersIn(row, wording), notesOn(row, wording)]),
    ),
  ]);
};
