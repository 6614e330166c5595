/** What a question may capture, for an editor: that hangs on the record made of the phase or repeat around it. */
import type { Say } from '../../messages/say.ts';
import { capturesOf } from '../captures.ts';
import { type JsonSchema, withKey, withWord } from './json-schema.ts';
import { wordMeaning } from './meanings.ts';

const eachQuestion = (captures: JsonSchema | false, errorMessage?: string): JsonSchema => ({
  properties: {
    questions: {
      items: {
        if: withKey('repeat'),
        then: {},
        else: {
          properties: { captures },
          ...(errorMessage === undefined ? {} : { errorMessage }),
        },
      },
    },
  },
});

/** For a phase or a repeat: the names of its kind of record, or none without one. */
export const capturesRules = (say: Say): readonly JsonSchema[] => [
  ...Object.entries(capturesOf).map(([kind, names]) => ({
    if: withWord('of', [kind]),
    then: eachQuestion({
      enum: names,
      markdownEnumDescriptions: names.map((name) => wordMeaning(say, 'captures', name)),
    }),
  })),
  {
    if: withKey('of'),
    then: {},
    else: eachQuestion(false, say('schema.captures-outside')),
  },
];
