/** Proposed walks pass, reach what no walk reached, and say what cannot be reached; for any template. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Template } from '../../../src/template/template.ts';
import { walkFileText } from '../../../src/walks/add-walks.ts';
import { reachedBy } from '../../../src/walks/coverage/of-run.ts';
import { targetsIn } from '../../../src/walks/coverage/targets.ts';
import { proposeWalks } from '../../../src/walks/propose/propose.ts';
import { readWalks } from '../../../src/walks/read-walks.ts';
import { runWalk } from '../../../src/walks/run-walk.ts';
import { templateWith } from './samples.ts';

const words = {
  text: 'Iets wat verteld werd.',
  reason: 'kwam niet ter sprake',
  nameOf: (number: number) => `voorstel ${number}`,
};

/** The proposals as a file that is read and run: keys reached by walks that pass, and names of those that do not. */
const proposed = (template: Template, before: ReadonlySet<string> = new Set()) => {
  const { walks, reached, unreached } = proposeWalks(template, before, words);
  const text = walkFileText(template, walks, 'Voorstel');
  const { value, problems } = readWalks(text, template);
  const runs = (value?.walks ?? []).map((walk) => runWalk(template, walk));
  return {
    text,
    count: walks.length,
    claimed: reached,
    problems,
    failing: runs.filter(({ differences }) => differences.length > 0).map(({ walk }) => walk.name),
    reached: new Set(runs.flatMap((run) => [...reachedBy(template, run)])),
    unreached: unreached.map(({ target, why }) => `${target.key} ${why}`),
  };
};

const number = (id: string, more = ''): string => `- {id: ${id}, type: number, ask: V${more}}`;
const text = (id: string, more = ''): string => `- {id: ${id}, type: text, ask: V${more}}`;
const choices = (id: string): string => `- {id: ${id}, type: choices, ask: V, options: [een, twee, drie]}`;

describe('proposed walks reach', () => {
  it.each<[string, readonly string[]]>([
    ['a choice', [choices('c'), text('t', ', when: "selected(${c}, \'twee\')"')]],
    ['two choices of three', [choices('c'), text('t', ', when: "count-selected(${c}) = 2"')]],
    [
      'one and not another',
      [choices('c'), text('t', ", when: \"selected(${c}, 'een') and not(selected(${c}, 'drie'))\"")],
    ],
    [
      'all three',
      [
        choices('c'),
        text('t', ", when: \"selected(${c}, 'een') and selected(${c}, 'twee') and selected(${c}, 'drie')\""),
      ],
    ],
    ['a number', [number('n'), text('t', ', when: "${n} = 37"')]],
    ['a range', [number('n'), text('t', ', when: "${n} > 37 and ${n} <= 38"')]],
    ['a sum of two', [number('a'), number('b'), text('t', ', when: "${a} + ${b} = 173 and ${a} > 100"')]],
    [
      'what is computed',
      [
        number('n'),
        '- {id: twice, type: computed, computed: "${n} * 2 + 1"}',
        text('t', ', when: "${twice} = 63"'),
      ],
    ],
    [
      'an if',
      [
        number('n'),
        "- {id: size, type: computed, computed: \"if(${n} >= 10, 'groot', if(${n} > 3, 'half', 'klein'))\"}",
        text('t', ', when: "${size} = \'half\'"'),
      ],
    ],
    ['words', [text('w'), text('t', ", when: \"contains(${w}, 'dak') and starts-with(${w}, 'op ')\"")]],
    ['a length', [text('w'), text('t', ', when: "string-length(${w}) > 120"')]],
    ['a pattern', [text('w', ', check: "regex(., \'^[1-9][0-9]{3} ?[A-Z]{2}$\')"')]],
    ['a mail address', [text('w', ', check: "regex(., \'^[^@ ]+@([a-z]+\\\\\\\\.)+(nl|org)$\')"')]],
    ['a check on another answer', [number('a'), number('b', ', check: ". > ${a}"')]],
    [
      'a date',
      ['- {id: d, type: date, ask: V}', text('t', ', when: "${d} >= \'2024-02-29\' and ${d} < today()"')],
    ],
    [
      'a stage',
      [
        '- {id: s, type: stage, ask: V}',
        text('t', ', when: "${s} = -1"'),
        text('u', ', when: "${s} = \'unknown\'"'),
      ],
    ],
    ['a group', ['- {id: r, type: reach, ask: V}', text('t', ', when: "selected(${r}, \'ouderen\')"')]],
    ['a scale', ['- {id: s, type: scale, from: 1, to: 10, ask: V}', text('t', ', when: "${s} >= 8"')]],
    [
      'a chain',
      [
        number('a'),
        number('b', ', when: "${a} > 10"'),
        number('c', ', when: "${b} < 3"'),
        text('t', ', when: "${c} = ${a}"'),
      ],
    ],
    ['what was not answered', [text('w'), text('t', ', when: "${w} = \'\' or string-length(${w}) < 3"')]],
    [
      'turns counted from outside',
      [
        '- repeat: r\n  questions:\n    - {id: q, type: number, required: true, ask: V}',
        text('t', ', when: "count(${q}) >= 3 and sum(${q}) = 12"'),
      ],
    ],
    [
      'a later turn',
      [
        '- repeat: r\n  questions:\n    - {id: q, type: text, ask: V}\n    - {id: again, type: text, ask: V, when: "position(..) = 3"}',
      ],
    ],
    [
      'a turn in a turn',
      [
        '- repeat: r\n  questions:\n    - {id: q, type: yes_no, ask: V}\n    - repeat: s\n      when: ${q}\n      questions:\n        - {id: z, type: number, ask: V}\n        - {id: y, type: text, ask: V, when: "${z} > 5 and ${z} < 9"}',
      ],
    ],
    [
      'what was chosen, gone over',
      [choices('c'), '- repeat: r\n  over: ${c}\n  questions:\n    - {id: q, type: text, ask: V}'],
    ],
    [
      'items of a list',
      ['- repeat: r\n  over: [warm, koud]\n  questions:\n    - {id: q, type: text, ask: V}'],
    ],
    [
      'settings',
      [
        '- repeat: r\n  over: frame.settings\n  of: status\n  questions:\n    - {id: setting, type: setting, captures: setting, required: true, ask: V}\n    - {id: p, type: practice, captures: practice, required: true, ask: V}',
      ],
    ],
    [
      'at least two turns',
      ['- repeat: r\n  at_least: 2\n  at_most: 3\n  questions:\n    - {id: q, type: text, ask: V}'],
    ],
    [
      'every type',
      [
        '- {id: a, type: rank, ask: V, options: [x, y]}',
        '- {id: b, type: consent, ask: V}',
        '- {id: c, type: person, required: true, ask: V}',
        '- {id: d, type: say, say: V}',
        '- {id: e, type: list, at_most: 3, ask: V, check: "count-selected(.) > 1"}',
      ],
    ],
  ])('%s', (_, questions) => {
    const result = proposed(templateWith(...questions));
    expect(result).toMatchObject({ problems: [], failing: [], unreached: [] });
    expect(result.reached).toEqual(result.claimed);
  });

  it('nothing that is never so, and says why', () => {
    const { unreached, failing } = proposed(
      templateWith(
        number('n'),
        text('never', ', when: "${n} > 5 and 1 = 2"'),
        text('neither', ', when: "${n} > 5 and ${n} < 3"'),
      ),
    );
    expect(failing).toEqual([]);
    expect(unreached).toEqual([
      'question never always-false',
      'question neither not-found',
      'branch never when 0-18 true always-false',
      'branch never when 13-18 true always-false',
      'branch neither when 0-21 true not-found',
      'branch neither when 13-21 true not-found',
    ]);
  });

  it('only what was not reached before, and the same each time', () => {
    const template = templateWith(choices('c'), text('t', ', when: "selected(${c}, \'twee\')"'));
    expect(proposed(template).text).toBe(proposed(template).text);
    const all = new Set(targetsIn(template).map(({ key }) => key));
    expect(proposed(template, all).count).toBe(0);
    all.delete('option c drie');
    expect(proposed(template, all)).toMatchObject({ count: 1, failing: [] });
  });
});

/** Questions of several types, each with a condition on those before it; `free`: only on questions that are always asked. */
const atoms = (index: number): readonly string[] => [
  `selected(\${c${index}}, 'een')`,
  `\${n${index}} > ${index * 7}`,
  `\${n${index}} = ${index * 13}`,
  `\${t${index}} = 'x${index}'`,
  `\${b${index}}`,
  `count-selected(\${c${index}}) >= 2`,
];

const always = (index: number): readonly string[] => [
  choices(`c${index}`),
  number(`n${index}`),
  text(`t${index}`),
  `- {id: b${index}, type: yes_no, ask: V}`,
];

/** Each of the four is looked at once at most, so that every way can be taken. */
const condition = fc
  .tuple(
    fc.shuffledSubarray([0, 1, 2, 3], { minLength: 1 }),
    fc.array(fc.nat(5), { minLength: 4, maxLength: 4 }),
    fc.array(fc.constantFrom('and', 'or'), { minLength: 4, maxLength: 4 }),
    fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  )
  .map(([indexes, kinds, operators, negations]) =>
    indexes
      .map((index, at) => {
        const atom = atoms(index)[kinds[at] ?? 0] ?? '';
        return negations[at] ? `not(${atom})` : atom;
      })
      .reduce((left, right, at) => `(${left}) ${operators[at] ?? 'and'} (${right})`),
  );

describe('for any template', () => {
  it('every way is found where each part can come out either way', () => {
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1, maxLength: 4 }), (conditions) => {
        const template = templateWith(
          ...[0, 1, 2, 3].flatMap(always),
          ...conditions.map((each, index) => text(`q${index}`, `, when: "${each}"`)),
        );
        const { failing, unreached, problems } = proposed(template);
        expect({ failing, unreached, problems }).toEqual({ failing: [], unreached: [], problems: [] });
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('what is proposed passes and reaches what it says, also where parts hide one another', () => {
    const guarded = fc
      .array(fc.tuple(fc.nat(5), fc.boolean()), { minLength: 2, maxLength: 4 })
      .map((levels) =>
        levels.flatMap(([kind, repeated], index) => {
          const when = index === 0 ? '' : `, when: "${(atoms(index - 1)[kind] ?? '').replaceAll('"', '')}"`;
          const asked = always(index).map((each) => each.replace(/\}$/, `${when}}`));
          if (!repeated) return asked;
          return [`- repeat: r${index}\n  questions:\n${asked.map((each) => `    ${each}`).join('\n')}`];
        }),
      );
    fc.assert(
      fc.property(guarded, (questions) => {
        const result = proposed(templateWith(...questions));
        expect(result).toMatchObject({ failing: [], problems: [] });
        expect(result.reached).toEqual(result.claimed);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
