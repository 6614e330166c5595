/** Two versions of a template: what moved, came, went or was exchanged is told once, where it happened. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTemplates } from '../../../src/template/diff/diff-templates.ts';
import type { Item, Phase, Question, Template } from '../../../src/template/template.ts';
import { itemsOf, questionsOf } from '../../../src/template/walk.ts';
import { shipped } from '../../support/shipped.ts';
import { base, changed, differences } from './diff-base.ts';
import { whole } from './whole.ts';

const templates = shipped.map(({ source }) => whole(source));

const names = /^ {6}- \{id: names.*\n/m.exec(base)?.[0] ?? '';
const movement = /^ {6}- \{id: moved.*\n/m.exec(base)?.[0] ?? '';

/** The base with a line put before another one. */
const lineBefore = (line: string, next: string): string => changed(next, line + next, changed(line, ''));

/** A map over everything in a template. */
const mapped = (template: Template, of: (item: Item) => readonly Item[]): Template => {
  const each = (item: Item): readonly Item[] =>
    of(item).map((one) => (one.item === 'repeat' ? { ...one, items: one.items.flatMap(each) } : one));
  return {
    ...template,
    phases: template.phases.map((phase) => ({ ...phase, items: phase.items.flatMap(each) })),
  };
};
const onQuestion = (
  template: Template,
  id: string,
  by: (question: Question) => readonly Question[],
): Template => mapped(template, (item) => (item.item === 'question' && item.id === id ? by(item) : [item]));

const told = (old: Template, now: Template): readonly string[] =>
  diffTemplates(old, now).map(({ weight, id, part, key, move }) => `${weight} ${id}.${part}.${key} ${move}`);

describe('places', () => {
  it.each([
    [
      'a question before another',
      lineBefore(names, '      - id: topics\n'),
      ['safe opening.phase.questions changed'],
    ],
    ['a question to another phase', lineBefore(names, movement), ['safe names.question.id moved']],
    [
      'a question to a phase that is not always there',
      lineBefore(names, '      - repeat: example\n'),
      ['breaking names.question.id narrowed'],
    ],
    [
      'a question into a repeat',
      changed('          - {id: why,', `    ${names}          - {id: why,`, changed(names, '')),
      ['breaking names.question.id taken'],
    ],
  ])('%s', (_, now, found) => expect(differences(base, now)).toEqual(found));

  it('a phase before another', () => {
    const [template] = [whole(base)];
    const [first, ...rest] = template.phases;
    const now = { ...template, phases: [...rest, ...(first === undefined ? [] : [first])] };
    expect(told(template, now)).toEqual(['safe visit.template.phases changed']);
  });

  it('what is in a repeat that has another name, or another place, is not told again', () => {
    expect(differences(base, changed('repeat: example', 'repeat: sample'))).toHaveLength(1);
    const template = whole(base);
    const repeat = template.phases[1]?.items[0];
    const phases = template.phases.map((phase, at) => {
      if (at === 1) return { ...phase, items: phase.items.slice(1) };
      return at === 2 && repeat !== undefined ? { ...phase, items: [...phase.items, repeat] } : phase;
    });
    expect(told(template, { ...template, phases })).toEqual(['safe example.repeat.repeat moved']);
  });
});

describe('what came and went', () => {
  it('is told at the outermost part, with what is in it', () => {
    const start = base.indexOf('  - id: movement');
    const found = diffTemplates(whole(base), whole(base.slice(0, start)));
    expect(found).toMatchObject([
      { weight: 'breaking', part: 'phase', move: 'removed', old: 'movement (moved)', new: null },
    ]);
    expect(differences(base.slice(0, start), base)).toEqual(['safe movement.phase.id added']);
  });

  it('does not count what found another place', () => {
    const start = base.indexOf('  - id: movement');
    const kept = base
      .slice(0, start)
      .replace(names, `${names}      - {id: moved, type: text, ask: {nl: Wat begon er?, en: What began?}}\n`);
    expect(differences(base, kept)).toEqual([
      'breaking moved.question.id refiled',
      'breaking moved.question.captures removed',
      'safe movement.phase.id moved',
    ]);
  });

  it('breaks when what came must be answered', () => {
    const must = '      - {id: must, type: text, required: true, ask: Must?}\n';
    expect(differences(base, changed(names, names + must))).toEqual(['breaking must.question.id needed']);
    const phase = `  - id: new\n    questions:\n${must}`;
    expect(differences(base, base + phase)).toEqual(['breaking new.phase.id needed']);
    const repeat = (least: number) =>
      `      - repeat: more\n        at_least: ${least}\n        questions:\n          - {id: must, type: text, required: true, ask: Must?}\n`;
    expect(differences(base, base + repeat(0))).toEqual(['safe more.repeat.repeat added']);
    expect(differences(base, base + repeat(1))).toEqual(['breaking more.repeat.repeat needed']);
  });
});

describe('what was exchanged', () => {
  it('breaks when two labels changed places', () => {
    const swapped = base
      .replace('nl: Het team', 'nl: X')
      .replace('nl: Vertrouwen', 'nl: Het team')
      .replace('nl: X', 'nl: Vertrouwen');
    expect(differences(base, swapped)).toEqual([
      'breaking topics.option.label reused',
      'breaking topics.option.label reused',
    ]);
  });

  it('breaks when an id took over the words of another question', () => {
    const swapped = base
      .replace('nl: Hoe warm?', 'nl: X')
      .replace('nl: Wie waren er?', 'nl: Hoe warm?')
      .replace('nl: X', 'nl: Wie waren er?');
    expect(differences(base, swapped)).toEqual([
      'breaking warmth.question.ask reused',
      'breaking names.question.ask reused',
    ]);
  });

  it('does not tell a new type and all its keys apart', () => {
    expect(differences(base, changed('type: scale, from: 1, to: 5', 'type: text'))).toEqual([
      'breaking warmth.question.type changed',
    ]);
    const options = /^ {8}options:\n(?: {10}.*\n)+/m.exec(base)?.[0] ?? '';
    const now = changed(options, '', changed('type: choices', 'type: list'));
    expect(differences(base, now)).toEqual(['breaking topics.question.type changed']);
  });

  it('knows a renamed question in the conditions that name it', () => {
    const now = base
      .replaceAll('${people}', '${heads}')
      .replace('id: people\n', 'id: heads\n        renamed_from: people\n');
    expect(differences(base, now)).toEqual(['safe heads.question.id renamed']);
  });
});

describe('nothing that matters', () => {
  it.each([
    ['comments', base.replace('phases:', '# to come\nphases:')],
    ['own keys', base.replace('minutes: 60', 'minutes: 60\nx-by: the Tuesday group')],
    ['layout', base.replace('{nl: Bezoek, en: Visit}', '\n  en: Visit\n  nl: "Bezoek"')],
    [
      'blanks in a condition',
      base.replace("selected(${topics}, 'team')", "( selected( ${topics},'team' ) )"),
    ],
    ['an order of and', base.replace('". >= 0 and . <= 500"', '". <= 500 and . >= 0"')],
  ])('%s', (_, now) => expect(differences(base, now)).toEqual([]));

  it.each(templates.map((template) => [template.id, template] as const))('%s and itself', (_, template) => {
    expect(diffTemplates(template, template)).toEqual([]);
  });
});

describe.each(templates.map((template) => [template.id, template] as const))(
  'every question of %s',
  (_, template) => {
    const questions = questionsOf(template).map(({ item }) => item);

    it('that goes is the one thing that breaks', () => {
      for (const { id, type } of questions) {
        const now = onQuestion(template, id, () => []);
        const others = itemsOf(now).some(({ item }) => item.item === 'question' && item.id === id);
        expect(others).toBe(false);
        expect(told(template, now)).toEqual([
          type === 'say' ? `wording ${id}.question.id unsaid` : `breaking ${id}.question.id removed`,
        ]);
      }
    });

    it('that comes is safe, unless it must be answered', () => {
      for (const { id, required } of questions) {
        const old = onQuestion(template, id, () => []);
        expect(told(old, template)).toEqual([
          required ? `breaking ${id}.question.id needed` : `safe ${id}.question.id added`,
        ]);
      }
    });

    it('that is put in other words, or called otherwise, is told as that', () => {
      for (const question of questions) {
        const { id } = question;
        const reworded = onQuestion(template, id, (old) => [
          { ...old, ask: { ...old.ask, nl: `${old.ask['nl'] ?? ''} !` } },
        ]);
        expect(told(template, reworded)).toEqual([`wording ${id}.question.ask changed`]);
        const renamed = onQuestion(template, id, (old) => [{ ...old, id: `${id}_2`, renamedFrom: id }]);
        const found = told(template, renamed).filter((line) => !line.includes('.when '));
        expect(found).toEqual([`safe ${id}_2.question.id renamed`]);
      }
    });
  },
);

describe('any order', () => {
  const shuffled = <T>(all: readonly T[]) =>
    fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length });
  const reordered = fc.constantFrom(...templates).chain((template) =>
    shuffled(template.phases)
      .chain((phases) =>
        fc.tuple(
          ...phases.map((phase) => shuffled(phase.items).map((items): Phase => ({ ...phase, items }))),
        ),
      )
      .map((phases) => [template, { ...template, phases }] as const),
  );

  it('of phases and of what is in them is safe', () => {
    fc.assert(
      fc.property(reordered, ([old, now]) => {
        expect(
          diffTemplates(old, now).filter(({ weight, why }) => weight !== 'safe' || why !== 'order'),
        ).toEqual([]);
        expect(diffTemplates(now, now)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
