/** What the screen shows at each kind of question and in each sheet over it, in both languages and in four windows. */
import { describe, expect, it } from 'vitest';
import { apply, begin, type State } from '../../../../../src/interview/engine.ts';
import type { Language } from '../../../../../src/messages/speech.ts';
import { templateOf, town } from '../../../interview/visit.ts';
import { paperOf } from '../scripted-canvas.ts';
import { holdByKeys } from './held-by-keys.ts';

const template = templateOf(`
template: talk
version: "1"
languages: [nl, en]
title: {nl: Gesprek, en: Talk}
phases:
  - id: discover
    title: {nl: Verkennen, en: Discover}
    minutes: 8
    say: {nl: "Denk eerst even rustig terug. Kies een moment dat u graag vertelt.", en: "First take a moment to think back. Choose a moment you would like to tell."}
    questions:
      - id: high_point
        type: story
        headline: story
        ask: {nl: "Vertel eens over een moment waarop u zich hier het meest levend voelde.", en: "Tell me about a moment when you felt most alive here."}
        help: {nl: "Wacht. Stilte mag.", en: "Wait. Silence is fine."}
        probes: [{nl: "Wat maakte het zo bijzonder?", en: "What made it so special?"}, {nl: "Wie waren er nog meer bij?", en: "Who else was there?"}]
      - id: mood
        type: choice
        ask: {nl: "Hoe ging u naar huis?", en: "How did you go home?"}
        options: [{value: glad, label: {nl: Blij, en: Glad}}, {value: quiet, label: {nl: Stil, en: Quiet}}]
      - {id: seen, type: text, private: true, ask: {nl: "Wat zag u zelf?", en: "What did you see yourself?"}}
      - repeat: example
        of: example
        each: {nl: voorbeeld, en: example}
        questions:
          - {id: practice, type: practice, required: true, captures: practice, ask: {nl: "Hoe heet het?", en: "What is it called?"}}
          - {id: stage, type: stage, captures: stage, ask: {nl: "Hoe staat het ermee?", en: "How is it now?"}}
          - {id: reach, type: reach, captures: reach, ask: {nl: "Voor wie?", en: "For whom?"}}
`);

const people = ['P07', 'P08'];

const at = (path: string, language: Language): State => {
  const start = begin(template, town, { participants: people, language });
  const turn = apply(apply(start, { reply: 'jump', path: 'example' }).state, { reply: 'another' }).state;
  const named = apply(turn, { reply: 'answer', value: 'Soep' }).state;
  return apply(named, { reply: 'jump', path }).state;
};

const story =
  'Het was de winter van 2019. De verwarming viel uit en het hele team kwam op zondag.{enter}"niemand telde de uren"';

/** Where, and the keys that lead to the picture. */
const pictures: readonly (readonly [name: string, path: string, keys: string, group?: boolean])[] = [
  ['a question that was just asked', 'high_point', ''],
  ['a story with a ticked probe', 'high_point', `{escape}1${story}`],
  ['a choice', 'mood', '{down}'],
  ['for the facilitator only', 'seen', ''],
  ['a practice', 'example[1].practice', ''],
  ['a stage', 'example[1].stage', ''],
  ['a reach', 'example[1].reach', ''],
  ['another turn', 'example', ''],
  ['a group', 'high_point', '', true],
  ['the menu in a group', 'high_point', '{escape}', true],
  ['a note beside the story', 'high_point', `${story}{tab}Stil even`],
  ['the overview', 'high_point', '{escape}4'],
  ['the help', 'mood', '{escape}4'],
  ['a skip', 'mood', '{escape}1'],
  ['nothing typed', 'high_point', '{end}'],
  ['nothing typed where it is needed', 'example[1].practice', '{text-end}{clear}{end}'],
  ['a break', 'mood', '{escape}5'],
  ['told before', 'mood', '{tab}Rustig{tab}'],
];

const windows = [
  [80, 24],
  [40, 12],
  [200, 60],
  [29, 7],
] as const;

describe.each(windows)('the scene in a window of %i by %i', (columns, rows) => {
  it.each(['nl', 'en'] as const)('shows what is asked and no more than fits, in %s', async (language) => {
    const shown: string[] = [];
    for (const [name, path, keys, group = false] of columns < 30 ? pictures.slice(0, 1) : pictures) {
      const participants = group ? people : people.slice(0, 1);
      const { canvas } = await holdByKeys(template, keys, {
        ...{ state: at(path, language), language, participants, roles: ['resident', 'resident'] },
        ...{ paper: paperOf(columns, rows), pace: 10_000, minutes: new Map([['discover', 4]]) },
      });
      const picture = canvas.picture();
      expect(picture.rows.length).toBeLessThanOrEqual(rows);
      for (const row of picture.rows)
        expect(row.map(({ text }) => text).join('').length).toBeLessThanOrEqual(columns);
      shown.push(`── ${name}\n${canvas.shown()}\n`);
    }
    await expect(shown.join('\n')).toMatchFileSnapshot(`pictures/${columns}x${rows}.${language}.txt`);
  });
});
