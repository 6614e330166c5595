/** What the screen shows before, between and after the questions, from the first picture of an interview to its last: wide and small, in both languages. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../../../../src/commands/command.ts';
import { run as interview } from '../../../../../src/commands/interview.ts';
import { run as resume } from '../../../../../src/commands/resume.ts';
import type { Canvas, Key } from '../../../../../src/faces/canvas.ts';
import { Failure } from '../../../../../src/messages/failure.ts';
import { sayIn } from '../../../../../src/messages/say.ts';
import type { Language } from '../../../../../src/messages/speech.ts';
import { callOf, contextIn } from '../../../../support/context-in.ts';
import { settledInquiry } from '../../../../support/settled-inquiry.ts';
import { named, windows } from '../scene/picture-file.ts';
import { keys, paperOf, plainText } from '../scripted-canvas.ts';

const talk = `template: talk
version: "1"
languages: [nl, en]
title: {nl: Gesprek aan de deur, en: Doorstep talk}
purpose: {nl: "Een moment horen dat goed was, en wat dat mogelijk maakte.", en: "Hearing about a moment that was good, and what made it possible."}
minutes: 15
phases:
  - id: telling
    title: {nl: Vertellen, en: Telling}
    say: {nl: "Fijn dat u tijd hebt.", en: "Good of you to make time."}
    questions:
      - {id: moment, type: story, ask: {nl: "Vertel eens over een dag waarop het hier helemaal klopte.", en: "Tell me about a day when everything was just right here."}}
      - repeat: commitment
        of: commitment
        each: {nl: afspraak, en: commitment}
        questions:
          - {id: what, type: text, captures: what, required: true, ask: {nl: "Wat gaat u doen?", en: "What will you do?"}}
          - {id: who, type: text, captures: who, ask: {nl: "Met wie?", en: "With whom?"}}
      - {id: mood, type: text, moment: after, ask: {nl: "Hoe zat u erbij?", en: "How were you while listening?"}}
`;

const short = `template: short
version: "1"
languages: [nl, en]
title: {nl: Korte ronde, en: Short round}
purpose: {nl: "In een paar minuten horen hoe het ervoor staat.", en: "Hearing in a few minutes how things are."}
minutes: 5
phases:
  - id: only
    title: {nl: Ronde, en: Round}
    questions: [{id: how, type: text, ask: {nl: "Hoe gaat het?", en: "How are things?"}}]
`;

const story = 'Het was winter en Jan kwam langs met soep.{enter}"niemand telde de uren"{end}';

/** What is seen, and what is pressed there; without a name it is not kept. */
type Seen = readonly [name: string, keys: string];

const begin: readonly Seen[] = [
  ['which conversation', '{down}{down}'],
  ['which conversation, one marked', '{enter}'],
  ['may it be written down', '{escape}'],
  ['the menu of a page', '4'],
  ['the help of a page', '{escape}'],
  ['', '1'],
  ['who tells', '{enter}'],
  ['in which role', '1'],
  ['in which place', 'dorp'],
  ['a place by a part of its name', '{down}{enter}'],
  ['in which round', '1'],
];

/** The second time, when somebody is known. */
const again: readonly Seen[] = [
  ['', '1'],
  ['', '1'],
  ['who tells, when somebody did before', '{enter}'],
  ['', '1'],
  ['', '{enter}'],
  ['', '1'],
];

/** Two people, who tell together. */
const together: readonly Seen[] = [
  ['', '1'],
  ['', '1'],
  ['', 'P07, P08{enter}'],
  ['', '1'],
  ['', '2'],
  ['', '{enter}'],
  ['', '1'],
  ['', 'goed{enter}'],
  ['who told it', '{interrupt}{interrupt}'],
];

/** Two people, who ask each other. */
const inTurn: readonly Seen[] = [
  ['', '1'],
  ['', '1'],
  ['', '{enter}'],
  ['', '1'],
  ['', '{enter}'],
  ['', '1'],
  ['the other of a pair', '{enter}'],
  ['', 'goed{enter}'],
  ['half of a pair', '{interrupt}{interrupt}'],
];

const leftHalfway: readonly Seen[] = [
  ['', 'De deur stond o{interrupt}'],
  ['everything is saved', '{interrupt}'],
];

const live: readonly Seen[] = [
  ['the first question', story],
  ['', '1'],
  ['', 'soep koken{enter}'],
  ['', '{end}'],
  ['', '1'],
  ['', '{enter}'],
  ['the conversation is over', '1'],
];

const review: readonly Seen[] = [
  ['where the review begins', '8'],
  ['which answer', '{enter}'],
  ['', '{enter}'],
  ['what is left', '{enter}'],
  ['a question that waited', 'stil{enter}'],
  ['a name of somebody else', 'buurman{enter}'],
  ['whether it goes everywhere', '1'],
  ['another name', '{enter}'],
  ['read back', '{enter}'],
  ['whether all was read back', '1'],
  ['what may be done with it', '1'],
  ['who may read it', '2'],
  ['who says so', '{enter}'],
  ['may this be quoted', '1'],
  ['another sentence', '{enter}'],
  ['the best quote', '1'],
  ['the summary', 'dat het zo warm was{enter}'],
  ['', '{enter}'],
  ['', '{enter}'],
  ['what people will do', '{enter}'],
  ['on paper', '2'],
];

/** What is not among the steps is not there to be pressed: the terminal is gone then. */
const closed: Seen = ['', ''];

interface Sitting {
  readonly folder: string;
  readonly language: Language;
  readonly size: readonly [columns: number, rows: number];
  readonly flags?: readonly string[];
}

/** Runs a command and keeps what is seen; a page that goes on is read on. */
const seenIn = async (
  run: Run,
  steps: readonly Seen[],
  { folder, language, size, flags = [] }: Sitting,
): Promise<readonly string[]> => {
  const further = sayIn(language)('field.page.key.further');
  const left = [...steps];
  const pictures: string[] = [];
  let pressed: readonly Key[] = [];
  const canvas: Canvas = {
    hear: async (draw) => {
      if (pressed.length === 0) {
        const picture = draw(paperOf(...size));
        const isLonger = plainText(picture.rows.slice(-1)).includes(further);
        const [name, script] = (isLonger ? left[0] : left.shift()) ?? closed;
        if (name !== '')
          pictures.push(named(isLonger ? `${name}, of which more follows` : name, picture, size));
        pressed = isLonger ? keys('{enter}') : keys(script);
      }
      const [key = { key: 'closed' }, ...rest] = pressed;
      pressed = rest;
      return key;
    },
    refresh: () => {},
    aside: (work) => work(),
    close: () => {},
  };
  const context = contextIn(folder, language, canvas);
  const shipped = () => ({ ...context.files.shipped(), templates: join(folder, 'none') });
  try {
    await run(callOf([], flags), { ...context, files: { ...context.files, shipped } });
  } catch (thrown) {
    // So ends what is left with Ctrl+C.
    if (!(thrown instanceof Failure)) throw thrown;
  }
  expect(left).toEqual([]);
  return pictures;
};

const inquiryWith = (templates: Readonly<Record<string, string>>): string => {
  const folder = settledInquiry();
  mkdirSync(join(folder, 'templates'));
  mkdirSync(join(folder, 'none'));
  for (const [name, text] of Object.entries(templates)) writeFileSync(join(folder, 'templates', name), text);
  return folder;
};

describe.each(windows)('before, between and after, in a window of %i by %i', (columns, rows) => {
  it.for(['nl', 'en'] as const)('in %s', async (language, { onTestFinished }) => {
    const folder = inquiryWith({ 'talk.yaml': talk, 'short.yaml': short });
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const sitting: Sitting = { folder, language, size: [columns, rows] };
    const shown = [
      ...(await seenIn(interview, [...begin, ...live, ...review], sitting)),
      ...(await seenIn(interview, [...again, ...leftHalfway], sitting)),
      ...(await seenIn(interview, together, sitting)),
      ...(await seenIn(interview, inTurn, { ...sitting, flags: ['pair'] })),
      ...(await seenIn(resume, [['which one to go on with', '{interrupt}']], sitting)),
    ];
    await expect(shown.join('\n')).toMatchFileSnapshot(`pictures/${columns}x${rows}.${language}.txt`);
  });
});

describe('a window that is too small for a page', () => {
  it.for(['nl', 'en'] as const)('says so, in %s', async (language, { onTestFinished }) => {
    const folder = inquiryWith({ 'talk.yaml': talk });
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const shown = await seenIn(interview, [['which conversation', '{interrupt}']], {
      ...{ folder, language, size: [29, 7] },
    });
    await expect(shown.join('\n')).toMatchFileSnapshot(`pictures/29x7.${language}.txt`);
  });
});
