/** Sheets of texts: what is in them, what comes back, and that the shipped templates survive any translation. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMessageKey } from '../../../src/messages/say.ts';
import { keyTable } from '../../../src/template/key-tables.ts';
import { readTemplate } from '../../../src/template/read-template.ts';
import { readSheet, type SheetReading } from '../../../src/template/strings/read-sheet.ts';
import { sheetOf } from '../../../src/template/strings/sheet.ts';
import { type TemplateTexts, textsOfTemplate } from '../../../src/template/strings/text-slots.ts';
import { writeTexts } from '../../../src/template/strings/write-texts.ts';
import { shipped } from '../../support/shipped.ts';
import { withQuestions } from './samples.ts';

const textsOf = (source: string): TemplateTexts => {
  const texts = textsOfTemplate(source);
  if (texts === null) throw new Error('the template has an error');
  return texts;
};
const rowsOf = (table: readonly (readonly string[])[]) => table.map((cells, at) => ({ line: at + 1, cells }));
const written = (
  source: string,
  texts: TemplateTexts,
  { changes, newLanguages }: SheetReading,
): string | null => writeTexts(source, texts, changes, newLanguages);

/** Texts that YAML would read as something else, between ordinary ones; outer blanks are no part of a text. */
const word = fc.constantFrom(
  'Vertel eens',
  ': ',
  ' #',
  '- ',
  '{',
  '}',
  '[',
  ']',
  ', ',
  '"',
  "'",
  '\\',
  '\n',
  '\n\n',
  '\n  ',
  '|',
  '>',
  '&a',
  '*a',
  '!b',
  '%',
  '@',
  '`',
  '?',
  '~',
  'null',
  '12',
  '😀',
  'é',
  '\u00a0',
  '\u2028',
  '…',
  '$',
  '\t',
  'مرحبا',
  '---',
  '...',
);
const text = fc
  .oneof(
    fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join('')),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  )
  .map((each) => each.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]|\p{Surrogate}/gu, '').trim())
  .filter((each) => each !== '');

describe('the sheet of a template', () => {
  it.each(shipped)('of $id, come back as it went, leaves every byte', ({ source }) => {
    const texts = textsOf(source);
    const sheet = sheetOf(texts, [], ({ kind }) => kind);
    const reading = readSheet(texts, rowsOf(sheet));
    expect(reading).toMatchObject({ changes: [], problems: [], missingRows: [], emptyCells: 0 });
    expect(written(source, texts, reading)).toBe(source);
    expect(new Set(texts.slots.map(({ key }) => key)).size).toBe(texts.slots.length);
  });

  it.each(shipped)(
    'of $id takes any text in any language, and nothing else moves',
    ({ source }) => {
      const texts = textsOf(source);
      const change = fc.record({
        at: fc.nat(texts.slots.length - 1),
        language: fc.constantFrom(...texts.languages, 'fr', 'ar'),
        words: text,
      });
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
          const [head = [], ...body] = sheetOf(texts, ['fr', 'ar'], () => '');
          const cells = body.map((row) => [...row]);
          for (const { at, language, words } of changes) cells[at]?.splice(head.indexOf(language), 1, words);
          const reading = readSheet(texts, rowsOf([head, ...cells]));
          const result = written(source, texts, reading);
          expect(result).not.toBeNull();
          const now = textsOf(result ?? '');
          const wanted = cells.map(([key, , ...columns]) => [
            key,
            Object.fromEntries(
              head.slice(2).flatMap((language, at) => (columns[at] ? [[language, columns[at]]] : [])),
            ),
          ]);
          expect(now.slots.map((slot) => [slot.key, { ...slot.texts }])).toEqual(wanted);
          const codes = new Set(readTemplate(result ?? '').problems.map(({ code }) => code));
          codes.delete('missing-translation');
          expect([...codes]).toEqual([]);
          const touched = reading.changes.flatMap(({ slot }) => Object.values(slot.texts));
          const isTouched = (line: string): boolean =>
            line.startsWith('languages:') ||
            touched.some((each) => line.includes(JSON.stringify(each.slice(0, 20)).slice(1, -1)));
          const kept = source.split('\n').filter((line) => !isTouched(line));
          let found = 0;
          for (const line of (result ?? '').split('\n')) if (line === kept[found]) found += 1;
          expect(kept[found]).toBeUndefined();
        }),
        { numRuns: 12 },
      );
    },
    60_000,
  );

  it('tells of every text in the key table what kind it is', () => {
    const texts = keyTable.filter(
      ({ form }) => form.form === 'texts' || (form.form === 'list' && form.of.form === 'texts'),
    );
    expect(texts.length).toBeGreaterThan(10);
    for (const { of, key } of texts)
      expect(isMessageKey(`strings.kind.${of}.${key}`), `${of}.${key}`).toBe(true);
  });
});

const template = withQuestions(
  '- {id: a, type: text, ask: Waar?, help: Wacht}',
  '- {id: b, type: choice, ask: Welke?, options: [een, twee]}',
);
const read = (...rows: readonly (readonly string[])[]): SheetReading =>
  readSheet(textsOf(template), rowsOf(rows));
const problemsOf = (...rows: readonly (readonly string[])[]) =>
  read(...rows).problems.map(({ code, line, params }) => [code, line, params]);

describe('a sheet that comes back', () => {
  it('may have its columns and rows in another order, with others between', () => {
    const reading = read(
      ['EN', 'notes', ' Key ', 'NL', 'opmerking'],
      ['Which?', 'x', 'begin.b.ask', 'Welke?', ''],
      ['Where?', '', ' begin.a.ask ', '', 'y'],
    );
    expect(reading.problems).toEqual([]);
    expect(
      reading.changes.map(({ slot, language, before, after, line }) => [
        slot.key,
        language,
        before,
        after,
        line,
      ]),
    ).toEqual([
      ['begin.a.ask', 'en', null, 'Where?', 3],
      ['begin.b.ask', 'en', null, 'Which?', 2],
    ]);
    expect(reading.newLanguages).toEqual(['en']);
    expect(reading.ignoredColumns).toEqual(['notes', 'opmerking']);
    expect(reading.missingRows).toEqual([
      'title',
      'begin.a.help',
      'begin.b.options.een.label',
      'begin.b.options.twee.label',
    ]);
    expect(reading.emptyCells).toBe(1);
  });

  it('adds no language whose column is empty, and takes no heading for a language that is none', () => {
    expect(read(['key', 'nl', 'fr', 'tip', 'pt-br'], ['title', 'Titel', ' ', 'x', 'Título'])).toMatchObject({
      newLanguages: ['pt-br'],
      ignoredColumns: ['tip'],
    });
  });

  it('is refused with the line and the mend of each mistake', () => {
    const head = ['key', 'context', 'nl', 'en'];
    expect(problemsOf(['kye', 'nl'], ['title', 'x'])).toEqual([['no-key-column', 1, { heading: 'kye' }]]);
    expect(problemsOf(['key', 'context'])).toEqual([['no-language-column', 1, { languages: 'nl' }]]);
    expect(problemsOf(['key', 'nl', 'NL'])).toEqual([['double-column', 1, { language: 'nl' }]]);
    expect(
      problemsOf(
        head,
        ['begin.a.aks', '', 'x'],
        ['title', '', 'a'],
        ['title', '', 'b'],
        ['', '', 'c'],
        ['', 'd'],
        ['zzz', '', 'e'],
        ['begin.b.ask', '', 'f', 'g', 'h'],
        ['begin.a.help', '', 'i\u0007'],
      ),
    ).toEqual([
      ['unknown-key-near', 2, { key: 'begin.a.aks', nearest: 'begin.a.ask' }],
      ['double-key', 4, { key: 'title', first: 3 }],
      ['no-key', 5, { text: 'c' }],
      ['unknown-key', 7, { key: 'zzz' }],
      ['too-many-cells', 8, { width: 4, count: 5 }],
      ['control-character', 9, { language: 'nl', text: 'i' }],
    ]);
    expect(read().problems.map(({ code }) => code)).toEqual(['no-key-column']);
  });

  it('never reaches a prototype', () => {
    expect(problemsOf(['key', 'nl'], ['__proto__', 'x'], ['constructor', 'y']).map(([code]) => code)).toEqual(
      ['unknown-key', 'unknown-key'],
    );
    const odd = template.replace('[een, twee]', '[__proto__, constructor]');
    const texts = textsOf(odd);
    const reading = readSheet(
      texts,
      rowsOf([
        ['key', 'en'],
        ['begin.b.options.__proto__.label', 'P'],
      ]),
    );
    expect(written(odd, texts, reading)).toContain('{value: __proto__, label: {nl: __proto__, en: P}}');
  });
});
