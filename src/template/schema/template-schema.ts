/** The JSON Schema of the question language, made from the one table of keys, with hover texts in one language. */
import type { Say } from '../../messages/say.ts';
import { type KeyRow, keyTable } from '../key-tables.ts';
import { capturesRules } from './captures-schema.ts';
import { type JsonSchema, withKey } from './json-schema.ts';
import { keySchema } from './key-schema.ts';
import { nameOf } from './meanings.ts';
import { questionSchema } from './question-schema.ts';
import { schemaText } from './schema-text.ts';
import { itemSnippets, optionSnippets, phaseSnippets, templateSnippets } from './snippets.ts';

/** By this a program knows a schema as one that it wrote itself and may write again. */
const mark = 'Made by Saniveld';

const rowsOf = (name: string): readonly KeyRow[] => keyTable.filter(({ of }) => of === name);

const keysIn = (say: Say, name: string): Readonly<Record<string, JsonSchema>> =>
  Object.fromEntries(rowsOf(name).map((row) => [row.key, keySchema(say, row)]));

/** A map with the keys of one table, and keys of the writer's own. */
const whole = (say: Say, name: string): JsonSchema => ({
  title: nameOf(say, name),
  type: 'object',
  properties: keysIn(say, name),
  patternProperties: { '^x-': {} },
  additionalProperties: false,
  required: rowsOf(name).flatMap(({ key, required }) => (required ? [key] : [])),
});

/** What has `repeat:` is a repeat; what has nothing yet may become either. */
const item = (say: Say): JsonSchema => ({
  title: nameOf(say, 'item'),
  if: withKey('repeat'),
  then: { $ref: '#/definitions/repeat' },
  else: {
    if: withKey('id'),
    then: { $ref: '#/definitions/question' },
    else: { $ref: '#/definitions/begun' },
  },
});

/** A map that may still become a question or a repeat: it is told as a question, and `repeat` is offered too. */
const begun = (say: Say): JsonSchema => {
  const { repeat = {} } = keysIn(say, 'repeat');
  return {
    title: nameOf(say, 'item'),
    properties: { repeat },
    allOf: [{ $ref: '#/definitions/question' }],
    defaultSnippets: itemSnippets(say),
  };
};

/** The schema for draft-07, as yaml-language-server reads it. */
const templateSchema = (say: Say): JsonSchema => {
  const phase = { ...whole(say, 'phase'), allOf: capturesRules(say) };
  const repeat = { ...whole(say, 'repeat'), allOf: capturesRules(say) };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: mark,
    ...whole(say, 'template'),
    title: nameOf(say, 'title'),
    defaultSnippets: templateSnippets(say),
    definitions: {
      phase: { ...phase, defaultSnippets: phaseSnippets(say) },
      labels: whole(say, 'labels'),
      item: item(say),
      repeat,
      question: questionSchema(say, whole(say, 'question'), keysIn(say, 'question')),
      begun: begun(say),
      option: { ...whole(say, 'option'), defaultSnippets: optionSnippets(say) },
    },
  };
};

/** The text of `template.schema.json`. */
export const templateSchemaText = (say: Say): string => schemaText(templateSchema(say));

/** Whether a text is a schema that Saniveld wrote: then a newer one may take its place. */
export const isOurSchema = (text: string): boolean => text.includes(`"$comment": "${mark}"`);
