/** Reads and writes spreadsheets of texts: the one place that knows the xlsx package. */
import { HucreError, readXlsx, writeXlsx } from 'hucre';
import { Failure } from '../messages/failure.ts';
import type { Workbook } from '../template/xlsform/workbook.ts';
import { guardZip } from './zip-guard.ts';

type CellValue = string | number | boolean | Date | null;

/** Most rows that a sheet may have; no form comes near. */
const mostRows = 10_000;

/** Most characters that a spreadsheet keeps in one cell. */
const longestCell = 32_767;

const starts = (bytes: Uint8Array, ...head: readonly number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte);

/** What a file is that is no workbook, to say what to do about it. */
const refuseOther = (bytes: Uint8Array, file: string): void => {
  if (bytes.length === 0) throw new Failure('form-empty', { file });
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new Failure('form-old-excel', { file });
  if (!starts(bytes, 0x50, 0x4b)) throw new Failure('form-not-xlsx', { file });
};

const refuseOtherZip = (parts: ReadonlyMap<string, Uint8Array>, file: string): void => {
  const mimetype = new TextDecoder().decode(parts.get('mimetype') ?? new Uint8Array());
  if (mimetype.includes('opendocument')) throw new Failure('form-opendocument', { file });
  if (
    !parts.has('[Content_Types].xml') ||
    ![...parts.keys()].some((name) => /^xl\/workbook\.xml$/i.test(name))
  )
    throw new Failure('form-not-xlsx', { file });
  for (const [name, part] of parts)
    if (
      /\.(xml|rels)$/i.test(name) &&
      Buffer.from(part.buffer, part.byteOffset, part.byteLength).includes('<!DOCTYPE')
    )
      throw new Failure('form-doctype', { file, part: name });
};

/** A date stands as ISO writes it, without a time when it has none; a whole number without a point. */
const textOf = (value: CellValue): string => {
  if (value === null) return '';
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().replace(/T00:00:00\.000Z$/, '');
  return String(value);
};

/** The sheets of an xlsx file as texts; a formula gives what it came to. Throws a Failure for any other file. */
export const readWorkbook = async (bytes: Uint8Array, file: string): Promise<Workbook> => {
  refuseOther(bytes, file);
  refuseOtherZip(guardZip(bytes, file), file);
  try {
    const { sheets } = await readXlsx(bytes, { maxRows: mostRows + 1 });
    return sheets.map(({ name, rows }) => {
      if (rows.length > mostRows) throw new Failure('form-too-long', { file, sheet: name, most: mostRows });
      return { name, rows: rows.map((row) => Array.from(row, (cell) => textOf(cell ?? null))) };
    });
  } catch (error) {
    if (error instanceof HucreError) throw new Failure('form-unreadable', { file });
    throw error;
  }
};

/** What a reader of workbooks would take for a character by its number is written so that it stays what it is. */
const escaped = (text: string): string => text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** A moment that is the same in every file, so that the same form gives the same bytes. */
const always = new Date(Date.UTC(2026, 0, 1));

const widthOf = (heading: string): number =>
  /^(label|hint|relevant|constraint|calculation)/.test(heading) ? 44 : 18;

/** An xlsx file in which every cell is a text, whatever it begins with. */
export const writeWorkbook = async (workbook: Workbook): Promise<Uint8Array> => {
  for (const { name, rows } of workbook)
    for (const [index, row] of rows.entries()) {
      const long = row.find((text) => text.length > longestCell);
      if (long !== undefined)
        throw new Failure('form-cell-too-long', {
          sheet: name,
          row: index + 1,
          length: long.length,
          most: longestCell,
        });
    }
  return writeXlsx({
    properties: { created: always, modified: always },
    sheets: workbook.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => row.map((text) => (text === '' ? null : escaped(text)))),
      columns: (rows[0] ?? []).map((heading) => ({ width: widthOf(heading) })),
      freezePane: { rows: 1 },
    })),
  });
};
