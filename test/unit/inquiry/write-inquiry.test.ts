/** Writing inquiry.yaml: it reads back as the same inquiry, whatever people call things. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLadder, type Inquiry, samplings, sides } from '../../../src/inquiry/inquiry.ts';
import { readInquiry } from '../../../src/inquiry/read-inquiry.ts';
import { writeInquiry } from '../../../src/inquiry/write-inquiry.ts';
import { sayIn } from '../../../src/messages/say.ts';

const bare: Inquiry = {
  name: 'Op weg naar Saniveld',
  topic: { nl: 'Er zijn voor elkaar' },
  languages: ['nl'],
  frame: null,
  groups: [],
  roles: [],
  rounds: [],
  ladder: defaultLadder,
  practices: [],
};

const awkward = fc.constantFrom(
  'no',
  'null',
  '007',
  '1.10',
  '2026-03-14',
  'a: b',
  'x # y',
  '- z',
  "d'n hoek",
  '"quoted"',
  '[a, b]',
  '{c}',
  '*d',
  '!e',
  '|',
  'back\\slash',
  'é \u{1F600}',
  '__proto__',
);
const plain = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme-ascii' });
const line = fc
  .oneof(awkward, plain)
  .map((text) => text.trim())
  .filter((text) => text !== '');
const id = line
  .map((text) => text.replace(/\s/g, '-'))
  .filter((text) => !/^(~|(outside|grew_here|unknown)$)/.test(text));
const idOrNull = fc.option(line);
const uniqueBy = <T extends { readonly id: string }>(one: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> =>
  fc.uniqueArray(one, { selector: (item) => item.id, maxLength: 5 });

const inquiries: fc.Arbitrary<Inquiry> = fc.record({
  name: line,
  topic: fc.record({ nl: line, en: line }),
  languages: fc.constant(['nl', 'en'] as const),
  frame: fc.option(
    fc.record({
      sampling: fc.constantFrom(...samplings.filter((sampling) => sampling !== 'random')),
      settings: uniqueBy(
        fc.record({
          id,
          name: line,
          kind: idOrNull,
          area: idOrNull,
          people: fc.option(fc.nat()),
          from: fc.option(fc.constant('2026-01-31')),
          until: fc.option(fc.constant('2026-12-01')),
        }),
      ),
      drawn: fc.constant(null),
    }),
  ),
  groups: uniqueBy(fc.record({ id, name: fc.record({ nl: line, en: line }), priority: fc.boolean() })),
  roles: uniqueBy(
    fc.record({ id, name: fc.record({ nl: line, en: line }), side: fc.constantFrom(...sides) }),
  ),
  rounds: fc.constantFrom([], [{ id: '1', from: '2026-01-10', to: '2026-02-20' }]),
  ladder: fc.record({
    spreading: fc.constantFrom(0.16, 0.2),
    common: fc.constantFrom(0.5, 0.75),
    universal: fc.constantFrom(0.84, 1),
    minimumSettings: fc.integer({ min: 1, max: 9 }),
    minimumFrame: fc.integer({ min: 1, max: 9 }),
    sustainedDays: fc.nat(400),
    decidedBy: fc.option(line),
    decidedOn: fc.option(fc.constant('2026-01-01')),
  }),
  practices: fc
    .uniqueArray(line, { selector: (name) => name.toLowerCase(), maxLength: 3 })
    .map((names) =>
      names.map((name) => ({ name, aliases: [], definition: name, core: null, mayDiffer: null, where: [] })),
    ),
});

describe('writeInquiry', () => {
  it.each(['nl', 'en'] as const)(
    'leaves examples in %s that can be taken out of their comments',
    (language) => {
      const written = writeInquiry(bare, sayIn(language));
      expect(readInquiry(written)).toEqual({ value: bare, problems: [] });
      const examples = written.replace(
        /^# (frame|groups|roles|rounds|practices):\n(# {3}.*\n)+/gm,
        (example) => example.replace(/^# /gm, ''),
      );
      const { value, problems } = readInquiry(examples.replace('languages: [nl]', 'languages: [nl, en]'));
      expect(problems.map(({ code }) => code)).toEqual(['missing-translation']);
      expect(value?.frame?.settings).toHaveLength(1);
      expect(value?.rounds).toHaveLength(2);
      expect(value?.practices).toHaveLength(1);
    },
  );

  it('reads back as the same inquiry', () => {
    fc.assert(
      fc.property(inquiries, fc.constantFrom('nl', 'en'), (inquiry, language) => {
        expect(readInquiry(writeInquiry(inquiry, sayIn(language)))).toEqual({ value: inquiry, problems: [] });
      }),
      { numRuns: 200 },
    );
  });
});
