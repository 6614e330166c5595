/** A template with every key of the language, and the way to change one thing in it. */
import { diffTemplates } from '../../../src/template/diff/diff-templates.ts';
import type { Template } from '../../../src/template/template.ts';
import { whole } from './whole.ts';

export const base = `template: visit
version: "1"
languages: [nl, en]
title: {nl: Bezoek, en: Visit}
aliases: [bezoek]
purpose: {nl: Kijken, en: Looking}
minutes: 60
labels:
  define: {nl: Begin, en: Start}
  discover: {nl: Zoek, en: Seek}
  dream: {nl: Droom, en: Dream}
  design: {nl: Maak, en: Make}
  destiny: {nl: Doe, en: Do}
phases:
  - id: opening
    phase: define
    title: {nl: Welkom, en: Welcome}
    minutes: 5
    say: {nl: Dag, en: Hello}
    questions:
      - {id: intro, type: say, say: {nl: Fijn, en: Good}}
      - id: topics
        type: choices
        ask: {nl: Wat gaf energie?, en: What gave energy?}
        help: {nl: Wacht even, en: Wait a while}
        probes: [{nl: Wat nog?, en: What else?}]
        options:
          - {value: team, label: {nl: Het team, en: The team}}
          - {value: trust, label: {nl: Vertrouwen, en: Trust}}
          - {value: room, label: {nl: Ruimte, en: Room}}
      - id: people
        type: number
        ask: {nl: Hoeveel mensen?, en: How many people?}
        check: ". >= 0 and . <= 500"
        message: {nl: Een getal, en: A number}
        default: 2
      - {id: order, type: rank, ask: {nl: Volgorde?, en: Order?}, options: [{value: one, label: {nl: Een, en: One}}, {value: two, label: {nl: Twee, en: Two}}]}
      - {id: warmth, type: scale, from: 1, to: 5, ask: {nl: Hoe warm?, en: How warm?}}
      - {id: names, type: list, at_most: 5, ask: {nl: Wie waren er?, en: Who were there?}}
      - {id: bonus, type: computed, computed: "\${people} + 1"}
      - id: team_story
        type: story
        headline: story
        when: "selected(\${topics}, 'team')"
        required: true
        ask: {nl: Vertel over het team, en: Tell about the team}
      - {id: secret, type: text, private: true, moment: after, ask: {nl: Wat viel op?, en: What struck you?}}
      - {id: newer, type: text, renamed_from: older, ask: {nl: Nieuw?, en: New?}}
  - id: examples
    when: "\${people} > 1"
    questions:
      - repeat: example
        of: example
        each: {nl: voorbeeld, en: example}
        ask: {nl: Nog een?, en: Another?}
        at_least: 1
        at_most: 6
        when: "\${people} > 2"
        moment: live
        questions:
          - {id: story, type: story, captures: story, ask: {nl: Wat gebeurde er?, en: What happened?}}
          - {id: practice, type: practice, captures: practice, ask: {nl: Hoe heet het?, en: What is it called?}}
          - {id: before, type: turn, many: true, from: earlier-sessions, ask: {nl: Waaruit kwam het?, en: What did it come from?}}
      - repeat: theme
        over: [{value: work, label: {nl: Werk, en: Work}}, {value: home, label: {nl: Thuis, en: Home}}]
        each: {nl: thema, en: theme}
        questions:
          - {id: why, type: text, ask: {nl: Waarom?, en: Why?}}
  - id: movement
    of: started
    questions:
      - {id: moved, type: text, captures: what, ask: {nl: Wat begon er?, en: What began?}}
`;

/** The base with one piece replaced; the piece must stand in it once. */
export const changed = (piece: string, by: string, source = base): string => {
  if (source.split(piece).length !== 2) throw new Error(`not once: ${piece}`);
  return source.replace(piece, () => by);
};

const known = new Map<string, Template>();

/** Each source is read once. */
const read = (source: string): Template => {
  const template = known.get(source) ?? whole(source);
  known.set(source, template);
  return template;
};

/** `breaking topics.option.value removed`: how a test reads a change. */
export const differences = (old: string, now: string): readonly string[] =>
  diffTemplates(read(old), read(now)).map(
    ({ weight, id, part, key, move }) => `${weight} ${id}.${part}.${key} ${move}`,
  );
