/** A small template with one of everything, and the shortest way from a text to what it comes to. */
import { expect } from 'vitest';
import { readTranscripts } from '../../../src/interview/read-transcripts.ts';
import { runTranscript, type TranscriptRun } from '../../../src/interview/run-transcript.ts';
import { noSurroundings, type Surroundings } from '../../../src/interview/surroundings.ts';
import type { Transcript } from '../../../src/interview/transcript.ts';
import { hasErrors } from '../../../src/source/problem.ts';
import { readTemplate } from '../../../src/template/read-template.ts';
import type { Template } from '../../../src/template/template.ts';

const visitText = `
template: visit
version: "1"
languages: [en]
title: A visit
phases:
  - id: opening
    questions:
      - {id: welcome, type: say, ask: Welcome}
      - {id: place, type: setting, ask: Where?}
      - id: topics
        type: choices
        ask: What gave energy?
        options: [{value: team, label: Team}, {value: trust, label: Trust}, {value: fun, label: Fun}]
      - {id: why_team, type: story, ask: Why the team?, when: "selected(\${topics}, 'team')", headline: factor}
      - {id: mood, type: scale, ask: How was it?, from: 1, to: 10}
      - {id: guests, type: number, ask: How many?, check: ". >= 1", message: at least one}
      - {id: met, type: date, ask: Since when?}
      - {id: again, type: yes_no, ask: Again?}
      - {id: when_again, type: text, ask: When?, when: "\${again} = true()"}
  - id: discover
    questions:
      - {id: high_point, type: story, ask: Tell, headline: story}
      - repeat: example
        of: example
        each: example
        at_most: 4
        questions:
          - {id: story, type: story, ask: What happened?, captures: story}
          - {id: practice, type: practice, ask: Name?, captures: practice, required: true, moment: after}
          - {id: stage, type: stage, ask: How is it now?, captures: stage, moment: after}
          - {id: enabling, type: list, ask: What made it possible?, captures: enabling, at_most: 3}
          - {id: reach, type: reach, ask: For whom?, captures: reach}
          - {id: learned_from, type: setting, ask: From where?, captures: learned_from}
          - repeat: effect
            of: effect
            each: effect
            questions:
              - {id: what, type: text, ask: What?, captures: what, required: true}
              - {id: after, type: turn, ask: After what?, captures: after, many: true}
  - id: themes
    questions:
      - repeat: energy
        each: energy
        over: "\${topics}"
        questions:
          - {id: energy_why, type: text, ask: Why?}
      - repeat: theme
        each: theme
        over: [{value: sense, label: Sense}, {value: action, label: Action}]
        questions:
          - id: theme_name
            type: choice
            ask: Which?
            options: [{value: sense, label: Sense}, {value: action, label: Action}]
          - {id: theme_text, type: text, ask: Tell}
  - id: closing
    questions:
      - {id: told_examples, type: computed, ask: Examples, computed: "count(\${story})"}
      - {id: wishes, type: list, ask: Wishes?}
      - {id: who_next, type: person, ask: Whom next?}
      - {id: reflection, type: story, ask: Yourself?, private: true, moment: after}
`;

export const templateOf = (text: string): Template => {
  const { value, problems } = readTemplate(text);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (value === null) throw new Error('the template cannot be read');
  return value;
};

export const visit = templateOf(visitText);

export const dry = noSurroundings('2026-03-14T10:00:00+01:00');

export const town: Surroundings = {
  ...dry,
  settings: ['combi-01', 'combi-02'],
  groups: ['carers', 'elders'],
  roles: ['resident', 'nurse'],
  rounds: ['1', '2'],
  practices: ['Soup'],
};

export const transcriptOf = (text: string, format: 'yaml' | 'json' = 'yaml'): Transcript => {
  const [reading] = readTranscripts(text, format);
  expect(reading?.problems.filter((problem) => hasErrors([problem]))).toEqual([]);
  if (!reading?.value) throw new Error('the transcript cannot be read');
  return reading.value;
};

/** A session of P1 and whatever follows `answers:`, indented by two. */
export const session = (answers: string, rest = '', people = '[P1]'): string =>
  `session: {template: visit, date: 2026-03-14, participants: ${people}}\nanswers:\n${answers}\n${rest}`;

export const run = (text: string, around = dry, template = visit): TranscriptRun =>
  runTranscript(template, transcriptOf(text), around);

/** `line:path code` of every refusal. */
export const refusals = (text: string, around = dry): readonly string[] =>
  run(text, around).refused.map(({ at, question, code }) => `${at.line}:${question} ${code}`);

export const answersOf = ({ conversation }: TranscriptRun): Readonly<Record<string, unknown>> =>
  Object.fromEntries(conversation.answers.map(({ path, value }) => [path, value]));
