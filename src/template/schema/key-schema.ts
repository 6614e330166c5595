/** What may stand under one key, for an editor: made from the row that also reads it, with its meaning as hover text. */
import type { Say } from '../../messages/say.ts';
import type { Form } from '../../source/shape.ts';
import type { KeyRow } from '../key-tables.ts';
import type { JsonSchema } from './json-schema.ts';
import { adviceOf, exampleOf, meaningOf, nameOf, wordMeaning } from './meanings.ts';

const plainTypes = ['string', 'number'] as const;
const languageForm = '^[a-z]{2,3}(-[A-Za-z0-9]+)*$';

/** What a name must look like, said by its pattern: ids of questions, of files and phases, and languages. */
const nameAdvice = (say: Say, pattern: string): string => {
  if (pattern === languageForm) return adviceOf(say, 'language');
  return adviceOf(say, pattern.includes('-]') ? 'file-id' : 'id');
};

/** One plain text, or a map of languages; an editor offers those that Saniveld speaks itself. */
const textsSchema = (say: Say): JsonSchema => {
  const text: JsonSchema = { type: plainTypes };
  return {
    type: ['string', 'number', 'object'],
    if: { type: 'object' },
    then: {
      properties: { nl: text, en: text },
      patternProperties: { [languageForm]: text },
      additionalProperties: false,
      errorMessage: adviceOf(say, 'texts'),
    },
    defaultSnippets: [
      { label: nameOf(say, 'snippet.languages'), body: { nl: '$1', en: '$2' } },
      { label: nameOf(say, 'snippet.lines'), bodyText: '|\n  $1' },
    ],
  };
};

/** A plain value is an option that is its own label. */
const optionItem: JsonSchema = {
  if: { type: ['string', 'number', 'boolean'] },
  then: {},
  else: { $ref: '#/definitions/option' },
};

const formSchema = (say: Say, key: string, form: Form): JsonSchema => {
  switch (form.form) {
    case 'text':
    case 'condition':
      return { type: plainTypes };
    case 'number':
      return { type: 'number' };
    case 'whole':
      return { type: 'integer', minimum: form.least };
    case 'yes-no':
      return { type: 'boolean' };
    case 'texts':
      return textsSchema(say);
    case 'name':
      return {
        type: 'string',
        pattern: form.pattern,
        patternErrorMessage: nameAdvice(say, form.pattern),
      };
    case 'one-of':
      return {
        enum: form.values,
        markdownEnumDescriptions: form.values.map((word) => wordMeaning(say, key, word)),
      };
    case 'list':
      return { type: 'array', items: formSchema(say, key, form.of) };
    case 'map':
      return { type: 'object' };
    case 'keys':
      return form.name === 'option'
        ? optionItem
        : { $ref: `#/definitions/${form.name === 'question or repeat' ? 'item' : form.name}` };
    case 'any':
      return {};
  }
};

/** Lists that must hold something. */
const neverEmpty: readonly string[] = ['languages', 'phases', 'questions', 'options'];

/** The keys whose value is more, or less, than their form says. */
const ownSchema = (say: Say, { of, key }: KeyRow): JsonSchema | null => {
  switch (`${of}.${key}`) {
    case 'repeat.over':
      return {
        type: ['string', 'array'],
        pattern: '^\\s*(frame\\.settings|practices|\\$\\{.*\\})\\s*$',
        patternErrorMessage: adviceOf(say, 'over'),
        minItems: 1,
        items: optionItem,
        examples: ['frame.settings', 'practices'],
      };
    case 'option.value':
      return { type: ['string', 'number', 'boolean'] };
    default:
      return null;
  }
};

/** What stands under a key, with what an editor says of it. */
export const keySchema = (say: Say, row: KeyRow): JsonSchema => {
  const meaning = meaningOf(say, row);
  const example = exampleOf(say, row);
  return {
    description: `${meaning}\n\n${example}`,
    markdownDescription: `${meaning}\n\n\`\`\`yaml\n${example}\n\`\`\``,
    ...(ownSchema(say, row) ?? formSchema(say, row.key, row.form)),
    ...(neverEmpty.includes(row.key) ? { minItems: 1 } : {}),
  };
};
