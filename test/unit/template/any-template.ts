/** Templates made at random over every key of the language, all of them without a mistake. */
import fc from 'fast-check';
import type { Data } from '../../../src/template/template.ts';
import type { Keys, WrittenItem, WrittenPhase, WrittenTemplate } from '../../../src/template/written.ts';

const bits = [
  'a',
  '=1+1',
  'Wat?',
  '“q”',
  "it's",
  'x: y',
  '#1',
  '${b}',
  '{c}',
  '• d',
  '_x0041_',
  '😀',
  '- e',
  'yes',
  '7',
  '\n',
  'é',
  '<b>',
  '&amp;',
  '@',
  "'",
  '"',
] as const;

const words = fc
  .array(fc.constantFrom(...bits), { minLength: 1, maxLength: 4 })
  .map((parts) => `w ${parts.join(' ')} z`.replaceAll(/ ?\n ?/g, '\n'));

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });

const texts = (languages: readonly string[]): fc.Arbitrary<Data> =>
  fc
    .tuple(words, ...languages.slice(1).map(() => maybe(words)))
    .map((all) =>
      Object.fromEntries(
        languages.flatMap((code, index) => (all[index] === undefined ? [] : [[code, all[index]]])),
      ),
    );

const option = (value: string, languages: readonly string[]): fc.Arbitrary<Data> =>
  maybe(texts(languages)).map((label) => (label === undefined ? value : { value, label }));

const optionsOf = (languages: readonly string[]): fc.Arbitrary<readonly Data[]> =>
  fc
    .uniqueArray(fc.constantFrom('yes', 'no', 'team', 'room temperature', 'a_b', '1', 'Ünï', "it's"), {
      minLength: 1,
      maxLength: 4,
    })
    .chain((values) => fc.tuple(...values.map((value) => option(value, languages))));

const writtenValue = (data: Data): string =>
  typeof data === 'object' && data !== null && 'value' in data ? String(data.value) : String(data);

const own: fc.Arbitrary<Data> = fc.oneof(
  fc.constant('note'),
  fc.constant({ deep: [1, true, null, { __proto__x: 'y' }] }),
  fc.integer({ min: 0, max: 9 }),
);

interface Earlier {
  readonly id: string;
  readonly type: string;
  readonly values: readonly string[];
}

const conditionOn = ({ id, type, values }: Earlier): readonly string[] => {
  const name = `\${${id}}`;
  switch (type) {
    case 'yes_no':
      return [
        name,
        `not(${name})`,
        `${name} = true() or ( ${name} )`,
        `${name} and not(${name} = 'no')`,
        `number(${name}) = 1`,
      ];
    case 'number':
    case 'scale':
      return [`${name} > 3`, `${name}+1 = 2 or ${name} < 0`, `not(${name} > -2 and ${name} != 4)`];
    case 'choice':
      return values.filter((value) => !value.includes("'")).map((value) => `${name} = '${value}'`);
    case 'choices':
      return [
        `count-selected(${name}) > 1`,
        ...values.filter((value) => !value.includes("'")).map((value) => `selected(${name}, '${value}')`),
      ];
    case 'computed':
      return [`${name} = 'x'`];
    default:
      return [`${name} != ''`, `string-length(${name}) > 2`];
  }
};

const types = [
  'say',
  'text',
  'story',
  'list',
  'choice',
  'choices',
  'yes_no',
  'scale',
  'number',
  'date',
  'rank',
  'practice',
  'setting',
  'person',
  'stage',
  'reach',
  'consent',
  'turn',
  'computed',
] as const;

const keysOf = (entries: readonly (readonly [string, Data | undefined])[]): Keys =>
  new Map(entries.flatMap(([key, data]) => (data === undefined ? [] : [[key, data] as const])));

const ids = [
  'high_point',
  'yes_no',
  'stage',
  'consent',
  'story_headline',
  'story',
  'meta',
  'data',
  'xml_thing',
  'a',
  'b',
  'c_say',
  'c',
  `long_${'x'.repeat(80)}`,
  `long_${'x'.repeat(81)}`,
  'when',
  'item_',
  'd_item',
  'd',
  'example',
] as const;

const question = (
  id: string,
  languages: readonly string[],
  earlier: readonly Earlier[],
): fc.Arbitrary<Keys> =>
  fc
    .record({
      type: fc.constantFrom(...types),
      ask: texts(languages),
      help: maybe(texts(languages)),
      say: maybe(texts(languages)),
      probes: maybe(fc.array(texts(languages), { minLength: 1, maxLength: 3 })),
      headline: maybe(fc.constantFrom('story', 'value', 'factor', 'wish', 'tension')),
      when: fc.nat(),
      has: fc.record({
        when: fc.boolean(),
        check: fc.boolean(),
        default: fc.boolean(),
        required: fc.boolean(),
        private: fc.boolean(),
        after: fc.boolean(),
        most: fc.boolean(),
        many: fc.boolean(),
        earlier: fc.boolean(),
        ask: fc.boolean(),
      }),
      message: maybe(texts(languages)),
      options: optionsOf(languages),
      own: maybe(own),
      renamed: maybe(fc.constantFrom('old_name', 'older')),
    })
    .map(({ type, has, options, ...all }) => {
      const asked = type !== 'say' && type !== 'computed';
      const values = options.map(writtenValue);
      const conditions = earlier.flatMap(conditionOn);
      const when = has.when ? conditions[all.when % Math.max(1, conditions.length)] : undefined;
      const self = conditionOn({ id: '', type, values }).map((text) => text.replaceAll('${}', '.'));
      const check =
        has.check && asked && type !== 'reach' && type !== 'turn' && type !== 'list' && type !== 'rank'
          ? self[all.when % Math.max(1, self.length)]
          : undefined;
      const defaults: Readonly<Record<string, Data>> = {
        text: 'a + b',
        story: 'it\'s "x"',
        list: ['a b', 'c'],
        choice: values[0] ?? '',
        choices: values,
        rank: values,
        yes_no: false,
        scale: 3,
        number: -1.5,
        date: '2026-03',
        practice: 'Soep',
        setting: 'x(y)',
        person: 'P',
        stage: 4,
        consent: 'quote',
      };
      return keysOf([
        ['id', id],
        ['type', type],
        ['renamed_from', all.renamed],
        ['headline', ['story', 'text', 'list'].includes(type) ? all.headline : undefined],
        ['required', has.required && asked ? true : undefined],
        ['private', has.private ? true : undefined],
        ['moment', has.after ? 'after' : undefined],
        ['when', when],
        ['say', type === 'say' || type === 'computed' ? undefined : all.say],
        ['ask', type === 'computed' && has.ask ? undefined : all.ask],
        ['help', all.help],
        ['probes', asked ? all.probes : undefined],
        ['options', ['choice', 'choices', 'rank'].includes(type) ? options : undefined],
        [
          'from',
          type === 'scale'
            ? has.many
              ? 0.5
              : 1
            : type === 'turn' && has.earlier
              ? 'earlier-sessions'
              : undefined,
        ],
        ['to', type === 'scale' ? 10 : undefined],
        ['many', type === 'turn' && has.many ? true : undefined],
        ['at_most', type === 'list' && has.most ? 3 : undefined],
        [
          'computed',
          type === 'computed'
            ? (conditions[all.when % Math.max(1, conditions.length)] ?? "concat('a', 'b')")
            : undefined,
        ],
        ['check', check],
        ['message', check === undefined ? undefined : all.message],
        ['default', asked && has.default && check === undefined ? defaults[type] : undefined],
        ['x-mine', all.own],
      ]);
    });

const earlierOf = (keys: Keys): Earlier => {
  const options = keys.get('options');
  return {
    id: String(keys.get('id')),
    type: String(keys.get('type')),
    values: Array.isArray(options) ? options.map(writtenValue) : [],
  };
};

const itemsOf = (
  names: readonly string[],
  languages: readonly string[],
  earlier: readonly Earlier[],
  depth: number,
): fc.Arbitrary<readonly WrittenItem[]> => {
  const [id, ...rest] = names;
  if (id === undefined) return fc.constant([]);
  const asQuestion = question(id, languages, earlier).chain((keys) =>
    itemsOf(rest, languages, [...earlier, earlierOf(keys)], depth).map((others): readonly WrittenItem[] => [
      { item: 'question', keys },
      ...others,
    ]),
  );
  if (depth > 1 || rest.length < 2) return asQuestion;
  const asRepeat = fc.integer({ min: 1, max: rest.length }).chain((count) =>
    fc
      .record({
        items: itemsOf(rest.slice(0, count), languages, earlier, depth + 1),
        others: itemsOf(rest.slice(count), languages, earlier, depth),
        each: maybe(texts(languages)),
        ask: maybe(texts(languages)),
        over: maybe(
          fc.oneof(optionsOf(languages), fc.constantFrom<Data>('frame.settings', 'practices', 'answer')),
        ),
        least: maybe(fc.integer({ min: 1, max: 3 })),
        most: maybe(fc.integer({ min: 3, max: 5 })),
        when: fc.option(fc.nat(), { nil: undefined, freq: 3 }),
        after: fc.boolean(),
        own: maybe(own),
      })
      .map(
        ({ items, others, each, ask, over, least, most, when, after, own: mine }): readonly WrittenItem[] => {
          const choices = earlier.find(({ type }) => type === 'choices');
          const gone = over === 'answer' ? (choices === undefined ? undefined : `\${${choices.id}}`) : over;
          const conditions = earlier.flatMap(conditionOn);
          return [
            {
              item: 'repeat',
              keys: keysOf([
                ['repeat', id],
                ['each', each],
                ['ask', ask],
                ['at_least', least],
                ['at_most', most],
                ['over', gone],
                ['moment', after ? 'after' : undefined],
                ['when', when === undefined ? undefined : conditions[when % Math.max(1, conditions.length)]],
                ['x-mine', mine],
              ]),
              items,
            },
            ...others,
          ];
        },
      ),
  );
  return fc.oneof({ weight: 3, arbitrary: asQuestion }, { weight: 1, arbitrary: asRepeat });
};

const phase = (
  id: string,
  names: readonly string[],
  languages: readonly string[],
): fc.Arbitrary<WrittenPhase> =>
  fc
    .record({
      items: itemsOf(names, languages, [], 0),
      title: maybe(texts(languages)),
      say: maybe(texts(languages)),
      minutes: maybe(fc.integer({ min: 0, max: 90 })),
      phase: maybe(fc.constantFrom('define', 'discover', 'dream', 'design', 'destiny')),
      of: maybe(fc.constantFrom('example', 'started')),
      own: maybe(own),
    })
    .map(({ items, own: mine, ...all }) => ({
      keys: keysOf([
        ['id', id],
        ['phase', all.phase],
        ['title', all.title],
        ['minutes', all.minutes],
        ['of', all.of],
        ['say', all.say],
        ['x-mine', mine],
      ]),
      items,
    }));

const languageSets = [['nl'], ['nl', 'en'], ['en', 'nl'], ['en', 'zh-Hant', 'fr'], ['xyz']] as const;

/** Not every one is without warnings; a few may even be refused, and are left to the caller to pass over. */
export const anyTemplate: fc.Arbitrary<WrittenTemplate> = fc
  .record({
    languages: fc.constantFrom<readonly string[]>(...languageSets),
    names: fc.shuffledSubarray([...ids], { minLength: 2, maxLength: 9 }),
    cut: fc.integer({ min: 1, max: 8 }),
  })
  .chain(({ languages, names, cut }) => {
    const split = Math.min(cut, names.length - 1);
    return fc
      .record({
        title: texts(languages),
        purpose: maybe(texts(languages)),
        minutes: maybe(fc.integer({ min: 0, max: 200 })),
        aliases: maybe(fc.constant(['een', 'twee woorden'])),
        labels: maybe(texts(languages).map((define) => ({ define }))),
        version: fc.constantFrom('1', '1.10', 'v 2'),
        own: maybe(own),
        phases: fc.tuple(
          phase('story', names.slice(0, split), languages),
          phase('a-b', names.slice(split), languages),
        ),
      })
      .map(({ phases, own: mine, ...all }) => ({
        keys: keysOf([
          ['template', 'any-one'],
          ['version', all.version],
          ['languages', languages],
          ['title', all.title],
          ['aliases', all.aliases],
          ['purpose', all.purpose],
          ['minutes', all.minutes],
          ['labels', all.labels],
          ['x-mine', mine],
        ]),
        phases,
      }));
  });
