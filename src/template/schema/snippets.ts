/** What an editor offers to put in whole: an option, a question, a choice, a repeat, a phase, a template. */
import type { Say } from '../../messages/say.ts';
import type { JsonValue, Snippet } from './json-schema.ts';

/** `$1`, `$2`, … are where the caret goes, in that order; no two may share a number. */
const question = (first: number): JsonValue => ({
  id: `$${first}`,
  type: `$${first + 1}`,
  ask: `$${first + 2}`,
});

const phase = (first: number): JsonValue => ({
  id: `$${first}`,
  phase: `$${first + 1}`,
  title: `$${first + 2}`,
  questions: [question(first + 3)],
});

export const optionSnippets = (say: Say): readonly Snippet[] => [
  { label: say('schema.snippet.option'), body: { value: '$1', label: '$2' } },
];

/** Where questions and repeats stand. */
export const itemSnippets = (say: Say): readonly Snippet[] => [
  { label: say('schema.snippet.question'), body: question(1) },
  {
    label: say('schema.snippet.story'),
    body: { id: '$1', type: 'story', headline: 'story', ask: '$2', help: '$3', probes: ['$4'] },
  },
  {
    label: say('schema.snippet.choice'),
    body: { id: '$1', type: 'choice', ask: '$2', options: [{ value: '$3', label: '$4' }] },
  },
  {
    label: say('schema.snippet.repeat'),
    body: {
      repeat: 'example',
      of: 'example',
      each: '$1',
      questions: [
        { id: 'story', type: 'story', captures: 'story', ask: '$2' },
        { id: 'practice', type: 'practice', captures: 'practice', required: true, ask: '$3' },
        { id: 'stage', type: 'stage', captures: 'stage', moment: 'after', ask: '$4' },
      ],
    },
  },
];

export const phaseSnippets = (say: Say): readonly Snippet[] => [
  { label: say('schema.snippet.phase'), body: phase(1) },
];

export const templateSnippets = (say: Say): readonly Snippet[] => [
  {
    label: say('schema.snippet.template'),
    body: { template: '$1', version: '^"1"', languages: ['$2'], title: '$3', phases: [phase(4)] },
  },
];
