/** CSV as spreadsheets read and write it: out so that none of them misreads it, back in from whatever they made of it. */
import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { Failure } from '../messages/failure.ts';

/** A row as it was read; `line` is the one on which it begins, one-based. */
interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const separators = { comma: ',', semicolon: ';', tab: '\t' } as const;
type Separator = keyof typeof separators;

/** A spreadsheet would run a text that begins so as a formula; a quote before it prevents that. */
const formula = /^'*[=+\-@\t＝＋－＠]/;
const guarded = (cell: string): string => {
  const text = cell.replace(/\r\n?/g, '\n');
  return formula.test(text) ? `'${text}` : text;
};

/** Takes off the one quote that `guarded` put before it: a text that has quotes of its own gets one more there. */
const unguarded = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;

/**
 * RFC 4180 with CRLF line ends, and a byte order mark, without which Excel does not see UTF-8. `readCsv` gives back the
 * same cells, with LF as line end inside a cell.
 */
export const writeCsv = (rows: readonly (readonly string[])[], separator: Separator): string =>
  stringify(
    rows.map((cells) => cells.map(guarded)),
    {
      bom: true,
      delimiter: separators[separator],
      record_delimiter: '\r\n',
      quoted_match: /[,;\t\n"]|^\s|\s$/,
    },
  );

/** The text of the bytes with LF as line end, or a Failure that says how to save the file. */
const textOf = (bytes: Uint8Array, file: string): string => {
  const begins = (...start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);
  const isZip = begins(0x50, 0x4b, 0x03, 0x04);
  const isOldExcel = begins(0xd0, 0xcf, 0x11, 0xe0);
  if (isZip || isOldExcel) throw new Failure('csv-is-workbook', { file });
  const isUtf16 = begins(0xff, 0xfe) || begins(0xfe, 0xff) || bytes.includes(0);
  if (isUtf16) throw new Failure('csv-not-utf8', { file });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    throw new Failure('csv-not-utf8', { file });
  }
};

/** The line on which the row begins that could not be read: csv-parse tells the bytes before it. */
const lineOf = (error: CsvError, text: string): number => {
  const bytes = 'bytes' in error && typeof error.bytes === 'number' ? error.bytes : 0;
  const before = new TextEncoder().encode(text).subarray(0, bytes);
  return before.reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 1);
};

const parsed = (text: string, separator: string, file: string): readonly CsvRow[] => {
  const rows: CsvRow[] = [];
  let line = 1;
  try {
    parse(text, {
      delimiter: separator,
      relax_column_count: true,
      max_record_size: 0,
      on_record: (cells: readonly string[], { lines }) => {
        rows.push({ line, cells: cells.map(unguarded) });
        line = lines + 1;
        return null;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) throw new Failure('csv-quotes', { file, line: lineOf(error, text) });
    throw error;
  }
  return rows;
};

/** The mark that splits the first line in most cells: Excel takes a comma or a semicolon, by the language of the computer. */
const separatorOf = (firstLine: string): string =>
  Object.values(separators).reduce((best, mark) =>
    firstLine.split(mark).length > firstLine.split(best).length ? mark : best,
  );

/**
 * The rows of a CSV file, the header among them, without rows that are wholly empty. Comma, semicolon or tab, with or
 * without a byte order mark, any line ends; a first line `sep=;` is followed. `file` is its name in messages. Throws a
 * Failure for UTF-16, Windows-1252, a workbook, and quotes that do not close.
 */
export const readCsv = (bytes: Uint8Array, file: string): readonly CsvRow[] => {
  const text = textOf(bytes, file);
  const told = /^sep=(.)\n/.exec(text)?.[1];
  const separator = told ?? separatorOf(text.split('\n', 1)[0] ?? '');
  const rows = parsed(text, separator, file).slice(told === undefined ? 0 : 1);
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
};
