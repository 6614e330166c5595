/** Which keys a question may have, for an editor: those of its type are offered, those of another are told. */
import type { Say } from '../../messages/say.ts';
import { aboutAnswers, neededBy, notAnswered, onlyFor } from '../key-use.ts';
import { type QuestionType, questionTypes } from '../template.ts';
import { type JsonSchema, withWord } from './json-schema.ts';

const typed = (types: readonly QuestionType[]): JsonSchema => withWord('type', types);

const otherThan = (types: readonly QuestionType[]): readonly QuestionType[] =>
  questionTypes.filter((type) => !types.includes(type));

type Keys = Readonly<Record<string, JsonSchema>>;

/** Keys whose value differs from type to type. */
const valuesByType: readonly (readonly [string, readonly QuestionType[], JsonSchema])[] = [
  ['from', ['scale'], { type: 'number' }],
  ['from', ['turn'], { enum: ['earlier-sessions'] }],
  ['default', ['yes_no'], { type: 'boolean' }],
  ['default', ['number', 'scale'], { type: 'number' }],
  ['default', ['list', 'choices', 'rank'], { type: ['array', 'string', 'number'] }],
  ['default', ['stage'], { type: ['number', 'string'] }],
  [
    'default',
    ['text', 'story', 'choice', 'date', 'practice', 'setting', 'person', 'consent'],
    { type: ['string', 'number', 'boolean'] },
  ],
];
const ofOneType = new Set(valuesByType.map(([key]) => key));

const valueRules = (keys: Keys): readonly JsonSchema[] =>
  valuesByType.map(([key, types, value]) => ({
    if: typed(types),
    then: { properties: { [key]: { ...keys[key], ...value } } },
  }));

/** The key as it may stand in a question of a fitting type. */
const offered = (keys: Keys, key: string): JsonSchema =>
  ofOneType.has(key) ? {} : { properties: { [key]: keys[key] ?? {} } };

/** A key of some types only: offered there, refused with another type, let be as long as there is no type. */
const ownKeyRules = (say: Say, keys: Keys): readonly JsonSchema[] =>
  [...onlyFor].map(([key, types]) => ({
    if: typed(types),
    then: offered(keys, key),
    else: {
      if: typed(otherThan(types)),
      then: {
        properties: { [key]: false },
        errorMessage: say('schema.only-for', { key, types: types.join(', ') }),
      },
    },
  }));

/** A key about an answer: refused where nobody answers, else offered. */
const answerKeyRules = (say: Say, keys: Keys): readonly JsonSchema[] =>
  answerKeys.map(([key, types]) => ({
    if: typed(types),
    then: { properties: { [key]: false }, errorMessage: say('schema.without-answer', { key }) },
    else: offered(keys, key),
  }));

const answerKeys: readonly (readonly [string, readonly QuestionType[]])[] = [
  ...aboutAnswers.map((key) => [key, notAnswered] as const),
  ['captures', ['say']],
];

const neededRules: readonly JsonSchema[] = [...neededBy].map(([key, types]) => ({
  if: typed(types),
  then: { required: [key] },
}));

/** A question, from the schemas of all its keys. */
export const questionSchema = (say: Say, whole: JsonSchema, keys: Keys): JsonSchema => {
  const ruled = new Set([...onlyFor.keys(), ...answerKeys.map(([key]) => key)]);
  const properties = Object.entries(keys).map(([key, schema]) => [
    key,
    ruled.has(key) ? { doNotSuggest: true } : schema,
  ]);
  return {
    ...whole,
    properties: Object.fromEntries(properties),
    allOf: [
      ...ownKeyRules(say, keys),
      ...answerKeyRules(say, keys),
      ...neededRules,
      ...valueRules(keys),
      {
        if: typed(['say']),
        then: { if: { required: ['ask'] }, then: {}, else: { required: ['say'] } },
      },
    ],
  };
};
