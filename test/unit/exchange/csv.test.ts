/** CSV out and back: the same cells, nothing a spreadsheet would run, and whatever Excel saves can be read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../../src/exchange/csv.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const cellsOf = (text: string): readonly (readonly string[])[] =>
  readCsv(bytes(text), 'x.csv').map(({ cells }) => cells);
const failure = (content: Uint8Array): unknown => {
  try {
    return readCsv(content, 'x.csv');
  } catch (error) {
    return error;
  }
};

const hostile = [
  '=1+1',
  "'=1",
  "''-x",
  '+31 6',
  '-',
  '@SUM(A1)',
  "'t is",
  '＝1',
  '\t=1',
  'a;b,c\td',
  '"',
  '\n',
  ' a ',
];
const cell = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\r\n?/g, '\n').replaceAll('\0', '')),
  fc
    .tuple(fc.constantFrom('=', "'=", '-', "'", '@', '+'), fc.string())
    .map(([a, b]) => a + b.replace(/[\r\0]/g, '')),
);

describe('CSV', () => {
  it('gives back the cells it was given, with each separator', () => {
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.constantFrom('comma', 'semicolon', 'tab'), (written, separator) => {
        const table = [['key', 'nl', 'en'], ...written];
        const kept = table.filter((cells) => cells.some((each) => each.trim() !== ''));
        expect(cellsOf(writeCsv(table, separator))).toEqual(kept);
      }),
      { numRuns: 500 },
    );
  });

  it('lets no cell begin as a formula', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const [, row = ''] = writeCsv([['key'], [text]], 'comma').split('\r\n');
        expect(row.replace(/^"/, '')).not.toMatch(/^[=+\-@\t＝＋－＠]/);
      }),
    );
  });

  it('is RFC 4180 for a spreadsheet: a mark, CRLF, doubled quotes', () => {
    expect(
      writeCsv(
        [
          ['key', 'nl'],
          ['a', 'zeg "ja",\r\ngraag'],
        ],
        'comma',
      ),
    ).toBe('\uFEFFkey,nl\r\na,"zeg ""ja"",\ngraag"\r\n');
  });

  it('reads what Excel and LibreOffice save', () => {
    const expected = [
      ['key', 'nl'],
      ['a', 'een;\n"twee"'],
    ];
    expect(cellsOf('\uFEFFkey;nl\r\na;"een;\r\n""twee"""\r\n')).toEqual(expected);
    expect(cellsOf('sep=;\r\nkey;nl\r\na;"een;\n""twee"""\r\n;\r\n')).toEqual(expected);
    expect(cellsOf('"key"\t"nl"\n"a"\t"een;\n""twee"""')).toEqual(expected);
    expect(cellsOf('key,nl\ra,"een;\r""twee"""\r')).toEqual(expected);
  });

  it('knows the line on which a row begins', () => {
    const rows = readCsv(bytes('key,nl\r\na,"een\r\ntwee"\r\n,\r\nb,drie\r\n'), 'x.csv');
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it('says how to save what is no CSV in UTF-8', () => {
    const windows = new Uint8Array([...bytes('key,nl\na,caf'), 0xe9]);
    const utf16 = new Uint8Array([0xff, 0xfe, 0x6b, 0, 0x65, 0]);
    expect(failure(windows)).toMatchObject({ code: 'csv-not-utf8', params: { file: 'x.csv' } });
    expect(failure(utf16)).toMatchObject({ code: 'csv-not-utf8' });
    expect(failure(utf16.subarray(2))).toMatchObject({ code: 'csv-not-utf8' });
    expect(failure(bytes('PK\u0003\u0004x'))).toMatchObject({ code: 'csv-is-workbook' });
  });

  it('points at the row whose quotes do not close', () => {
    expect(failure(bytes('key,nl\na,één\nb,"twee\nc,drie\n'))).toMatchObject({
      code: 'csv-quotes',
      params: { line: 3 },
    });
    expect(failure(bytes('key,nl\na,"een" twee\n'))).toMatchObject({
      code: 'csv-quotes',
      params: { line: 2 },
    });
    expect(failure(bytes(''))).toEqual([]);
  });
});
