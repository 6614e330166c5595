/** Every key of the language, changed alone: exactly that is found, with the right weight. A new key must come here. */
import { describe, expect, it } from 'vitest';
import { isMessageKey } from '../../../src/messages/say.ts';
import { verdicts } from '../../../src/template/diff/verdicts.ts';
import { keyTable } from '../../../src/template/key-tables.ts';
import { base, changed, differences } from './diff-base.ts';

/** Piece, what replaces it, and what is found; under the key that it is about. */
const cases: Readonly<Record<string, readonly (readonly [string, string, ...string[]])[]>> = {
  'template.template': [['template: visit', 'template: visits', 'breaking visits.template.template changed']],
  'template.version': [['version: "1"', 'version: "2"', 'safe visit.template.version changed']],
  'template.languages': [
    ['languages: [nl, en]', 'languages: [nl, en, fr]', 'safe visit.template.languages added'],
    ['languages: [nl, en]', 'languages: [en, nl]', 'wording visit.template.languages changed'],
  ],
  'template.title': [['nl: Bezoek', 'nl: Werkbezoek', 'safe visit.template.title changed']],
  'template.aliases': [
    ['[bezoek]', '[bezoek, kijken]', 'safe visit.template.aliases added'],
    ['[bezoek]', '[kijken]', 'breaking visit.template.aliases removed', 'safe visit.template.aliases added'],
  ],
  'template.purpose': [['nl: Kijken', 'nl: Horen', 'safe visit.template.purpose changed']],
  'template.minutes': [['minutes: 60', 'minutes: 45', 'safe visit.template.minutes lowered']],
  'template.labels': [],
  'template.phases': [],
  'labels.define': [['nl: Begin', 'nl: Start', 'safe visit.labels.define changed']],
  'labels.discover': [['nl: Zoek', 'nl: Vind', 'safe visit.labels.discover changed']],
  'labels.dream': [['nl: Droom', 'nl: Hoop', 'safe visit.labels.dream changed']],
  'labels.design': [['nl: Maak', 'nl: Bouw', 'safe visit.labels.design changed']],
  'labels.destiny': [['  destiny: {nl: Doe, en: Do}\n', '', 'safe visit.labels.destiny removed']],
  'phase.id': [
    ['id: opening', 'id: start', 'safe start.phase.id changed'],
    ['id: movement', 'id: moving', 'breaking moving.phase.id refiled'],
  ],
  'phase.phase': [['phase: define', 'phase: discover', 'safe opening.phase.phase changed']],
  'phase.title': [['nl: Welkom', 'nl: Hallo', 'safe opening.phase.title changed']],
  'phase.minutes': [['minutes: 5\n', 'minutes: 6\n', 'safe opening.phase.minutes raised']],
  'phase.say': [['nl: Dag', 'nl: Goedendag', 'wording opening.phase.say changed']],
  'phase.when': [
    ['when: "${people} > 1"', 'when: "${people} > 3"', 'breaking examples.phase.when changed'],
    [
      'when: "${people} > 1"',
      'when: "${people} > 1 and ${people} < 9"',
      'breaking examples.phase.when narrowed',
    ],
    [
      'when: "${people} > 1"',
      'when: "${people} > 1 or ${people} = 0"',
      'breaking examples.phase.when needed',
    ],
    ['when: "${people} > 1"', 'when: "(${people})  > 1"'],
    [
      '  - id: movement\n',
      '  - id: movement\n    when: "${people} > 1"\n',
      'breaking movement.phase.when added',
    ],
  ],
  'phase.of': [
    ['    of: started\n', '    of: commitment\n', 'breaking movement.phase.of changed'],
    ['- id: opening\n', '- id: opening\n    of: started\n', 'safe opening.phase.of added'],
  ],
  'phase.questions': [],
  'repeat.repeat': [['repeat: example', 'repeat: sample', 'breaking sample.repeat.repeat changed']],
  'repeat.of': [['repeat: theme\n', 'repeat: theme\n        of: check\n', 'safe theme.repeat.of added']],
  'repeat.each': [['each: {nl: voorbeeld', 'each: {nl: verhaal', 'wording example.repeat.each changed']],
  'repeat.ask': [['nl: Nog een?', 'nl: Nog iets?', 'wording example.repeat.ask changed']],
  'repeat.at_least': [
    ['at_least: 1', 'at_least: 2', 'breaking example.repeat.at_least raised'],
    ['at_least: 1', 'at_least: 0', 'safe example.repeat.at_least lowered'],
    ['        at_least: 1\n', '', 'safe example.repeat.at_least removed'],
  ],
  'repeat.at_most': [
    ['at_most: 6', 'at_most: 5', 'breaking example.repeat.at_most lowered'],
    ['at_most: 6', 'at_most: 7', 'safe example.repeat.at_most raised'],
    ['        at_most: 6\n', '', 'safe example.repeat.at_most removed'],
  ],
  'repeat.over': [
    [
      '[{value: work, label: {nl: Werk, en: Work}}, {value: home, label: {nl: Thuis, en: Home}}]',
      '"${topics}"',
      'breaking theme.repeat.over changed',
    ],
    [
      '        over: [{value: work, label: {nl: Werk, en: Work}}, {value: home, label: {nl: Thuis, en: Home}}]\n',
      '',
      'breaking theme.repeat.over removed',
    ],
    [
      '{value: work, label: {nl: Werk, en: Work}}, {value: home, label: {nl: Thuis, en: Home}}',
      '{value: home, label: {nl: Thuis, en: Home}}, {value: work, label: {nl: Werk, en: Work}}',
      'safe theme.repeat.over moved',
    ],
    [', {value: home, label: {nl: Thuis, en: Home}}', '', 'breaking theme.option.value removed'],
  ],
  'repeat.when': [
    ['        when: "${people} > 2"\n', '', 'breaking example.repeat.when needed'],
    [
      'each: {nl: thema',
      'when: "${people} > 1"\n        each: {nl: thema',
      'breaking theme.repeat.when added',
    ],
  ],
  'repeat.moment': [['moment: live', 'moment: after', 'wording example.repeat.moment changed']],
  'repeat.questions': [],
  'question.id': [
    ['id: names', 'id: guests, renamed_from: names', 'safe guests.question.id renamed'],
    ['id: names', 'id: guests', 'breaking names.question.id removed', 'safe guests.question.id added'],
    ['- {id: intro,', '- {id: hello,', 'wording intro.question.id unsaid', 'safe hello.question.id added'],
  ],
  'question.type': [
    ['type: list, at_most: 5', 'type: story', 'breaking names.question.type changed'],
    ['id: newer, type: text', 'id: newer, type: story', 'safe newer.question.type widened'],
    ['id: story, type: story', 'id: story, type: text', 'breaking story.question.type changed'],
  ],
  'question.ask': [
    ['nl: Hoe warm?', 'nl: Hoe welkom?', 'wording warmth.question.ask changed'],
    ['{nl: Hoe warm?, en: How warm?}', '{nl: Hoe warm?}', 'wording warmth.question.ask untranslated'],
  ],
  'question.help': [['nl: Wacht even', 'nl: Wacht', 'safe topics.question.help changed']],
  'question.say': [
    [
      'type: number\n',
      'type: number\n        say: {nl: Tel, en: Count}\n',
      'wording people.question.say added',
    ],
  ],
  'question.probes': [['nl: Wat nog?', 'nl: En verder?', 'safe topics.question.probes changed']],
  'question.headline': [
    ['headline: story', 'headline: value', 'breaking team_story.question.headline changed'],
    ['        headline: story\n', '', 'breaking team_story.question.headline removed'],
    [
      'id: story, type: story',
      'id: story, type: story, headline: story',
      'safe story.question.headline added',
    ],
  ],
  'question.when': [
    ['        when: "selected(${topics}, \'team\')"\n', '', 'breaking team_story.question.when needed'],
    [
      "selected(${topics}, 'team')",
      "selected(${topics}, 'trust')",
      'breaking team_story.question.when changed',
    ],
    [
      'type: number\n',
      'type: number\n        when: "selected(${topics}, \'team\')"\n',
      'breaking people.question.when added',
    ],
  ],
  'question.check': [
    ['". >= 0 and . <= 500"', '". >= 0"', 'safe people.question.check widened'],
    ['". >= 0 and . <= 500"', '". <= 500 and . >= 0"'],
    ['". >= 0 and . <= 500"', '". >= 0 and . <= 50"', 'breaking people.question.check changed'],
    [
      'id: newer, type: text',
      'id: newer, type: text, check: "string-length(.) > 3"',
      'breaking newer.question.check added',
    ],
  ],
  'question.message': [['nl: Een getal', 'nl: Een aantal', 'safe people.question.message changed']],
  'question.computed': [['"${people} + 1"', '"${people} + 2"', 'breaking bonus.question.computed changed']],
  'question.options': [],
  'question.required': [
    ['        required: true\n', '', 'safe team_story.question.required removed'],
    [
      'id: newer, type: text',
      'id: newer, type: text, required: true',
      'breaking newer.question.required added',
    ],
  ],
  'question.default': [['default: 2', 'default: 3', 'wording people.question.default changed']],
  'question.private': [
    ['private: true, ', '', 'breaking secret.question.private removed'],
    [
      'id: newer, type: text',
      'id: newer, type: text, private: true',
      'breaking newer.question.private added',
    ],
  ],
  'question.moment': [['moment: after', 'moment: live', 'wording secret.question.moment changed']],
  'question.captures': [
    ['captures: story', 'captures: own_part', 'breaking story.question.captures changed'],
    ['captures: what, ', '', 'breaking moved.question.captures removed'],
    [
      'id: before, type: turn',
      'id: before, type: turn, captures: document',
      'safe before.question.captures added',
    ],
  ],
  'question.from': [
    ['from: 1', 'from: 0', 'breaking warmth.question.from lowered'],
    [', from: earlier-sessions', '', 'breaking before.question.from removed'],
  ],
  'question.to': [['to: 5', 'to: 10', 'breaking warmth.question.to raised']],
  'question.at_most': [
    ['at_most: 5', 'at_most: 4', 'breaking names.question.at_most lowered'],
    [', at_most: 5', '', 'safe names.question.at_most removed'],
  ],
  'question.many': [[', many: true', '', 'breaking before.question.many removed']],
  'question.renamed_from': [
    [', renamed_from: older', '', 'breaking newer.question.renamed_from removed'],
    ['renamed_from: older', 'renamed_from: oldest', 'breaking newer.question.renamed_from changed'],
    [
      'id: moved, type: text',
      'id: moved, type: text, renamed_from: begun',
      'safe moved.question.renamed_from added',
    ],
  ],
  'option.value': [
    [
      '          - {value: room, label: {nl: Ruimte, en: Room}}\n',
      '',
      'breaking topics.option.value removed',
    ],
    ['value: trust', 'value: faith', 'breaking topics.option.value changed'],
    [
      'en: Room}}\n',
      'en: Room}}\n          - {value: time, label: {nl: Tijd, en: Time}}\n',
      'safe topics.option.value added',
    ],
    [
      'en: Two}}',
      'en: Two}}, {value: three, label: {nl: Drie, en: Three}}',
      'breaking order.option.value ranked',
    ],
  ],
  'option.label': [['nl: Ruimte', 'nl: De ruimte', 'wording topics.option.label changed']],
};

/** Told in the order in which parts stand: `diff-templates.test.ts` looks at these. */
const containers = [
  'template.labels',
  'template.phases',
  'phase.questions',
  'repeat.questions',
  'question.options',
];

const rows = keyTable.map(({ of, key }) => `${of}.${key}`).filter((row) => !/\.x-/.test(row));

describe('the table of decisions', () => {
  it('has a verdict on every key of the language, and on no other', () => {
    const decided = Object.entries(verdicts).flatMap(([part, keys]) =>
      Object.keys(keys).map((key) => `${part}.${key}`),
    );
    expect([...decided].sort()).toEqual([...rows].sort());
  });

  it('is tried on every key of the language', () => {
    expect(Object.keys(cases).sort()).toEqual([...rows].sort());
    expect(Object.entries(cases).flatMap(([row, tried]) => (tried.length === 0 ? [row] : []))).toEqual(
      containers,
    );
  });

  it('has a reason in words for every verdict, and a way out of everything that breaks', () => {
    const decided: readonly { readonly weight: string; readonly why: string }[] = Object.values(
      verdicts,
    ).flatMap((keys) => Object.values(keys).flatMap((moves) => Object.values(moves)));
    for (const { weight, why } of decided) {
      expect([why, isMessageKey(`diff.why.${why}`)]).toEqual([why, true]);
      if (weight === 'breaking') expect([why, isMessageKey(`diff.why.${why}.hint`)]).toEqual([why, true]);
    }
  });
});

describe('one thing changed', () => {
  const all = Object.entries(cases).flatMap(([row, tried]) => tried.map((each) => [row, ...each] as const));

  it.each(all)('%s: %j becomes %j', (_, piece, by, ...found) => {
    expect(differences(base, changed(piece, by))).toEqual(found);
  });

  it.each(all)('%s: %j becomes %j, and back: something is told both ways or neither', (_, piece, by) => {
    const now = changed(piece, by);
    expect(differences(now, base).length > 0).toBe(differences(base, now).length > 0);
    expect(differences(now, now)).toEqual([]);
  });
});
