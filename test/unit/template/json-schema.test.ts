/** The schema for editors: it knows every key, each reference in it leads somewhere, and its file says the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayIn } from '../../../src/messages/say.ts';
import { keyTable } from '../../../src/template/key-tables.ts';
import { schemaText } from '../../../src/template/schema/schema-text.ts';
import { isOurSchema, templateSchemaText } from '../../../src/template/schema/template-schema.ts';

type Json = Readonly<Record<string, unknown>>;
const isMap = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const mapIn = (value: unknown, ...path: readonly string[]): Json => {
  const found = path.reduce<unknown>((inner, key) => (isMap(inner) ? inner[key] : undefined), value);
  return isMap(found) ? found : {};
};

const schemaIn = (language: 'nl' | 'en'): unknown => JSON.parse(templateSchemaText(sayIn(language)));

/** Every map in a value, itself among them. */
const mapsIn = (value: unknown): readonly Json[] => {
  if (Array.isArray(value)) return value.flatMap(mapsIn);
  return isMap(value) ? [value, ...Object.values(value).flatMap(mapsIn)] : [];
};

const spoken = new Set([
  'title',
  'description',
  'markdownDescription',
  'markdownEnumDescriptions',
  'errorMessage',
  'patternErrorMessage',
  'label',
]);

/** The schema without what it says to people. */
const mute = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(mute);
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      spoken.has(key) && !isMap(inner) ? [] : [[key, mute(inner)]],
    ),
  );
};

describe('the schema of the question language', () => {
  const english = schemaIn('en');

  it.each([...new Set(keyTable.map(({ of }) => of))])(
    'allows the keys of a %s, no others, and your own',
    (of) => {
      const rows = keyTable.filter((row) => row.of === of);
      const part = of === 'template' ? mapIn(english) : mapIn(english, 'definitions', of);
      expect(Object.keys(mapIn(part, 'properties'))).toEqual(rows.map(({ key }) => key));
      expect(part).toMatchObject({
        additionalProperties: false,
        required: rows.filter(({ required }) => required).map(({ key }) => key),
        patternProperties: { '^x-': {} },
      });
    },
  );

  it('refers to nothing that is not there', () => {
    const names = mapsIn(english).flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []));
    expect(names.length).toBeGreaterThan(5);
    const known = Object.keys(mapIn(english, 'definitions')).map((name) => `#/definitions/${name}`);
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
    expect(known.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('is the same in both languages but for what people read', () => {
    expect(mute(schemaIn('nl'))).toEqual(mute(english));
    expect(JSON.stringify(schemaIn('nl'))).not.toMatch(/\b(question|answer|the)\b [a-z]+ /);
  });

  it('is known again as ours, and another is not', () => {
    expect(isOurSchema(templateSchemaText(sayIn('nl')))).toBe(true);
    expect(isOurSchema('{"$comment": "mine", "title": "Saniveld"}')).toBe(false);
  });
});

describe('the text of a schema', () => {
  it('reads back as what it was written from', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), (made) => {
        const value = JSON.parse(JSON.stringify(made));
        expect(JSON.parse(schemaText(value))).toEqual(value);
      }),
    );
  });
});
