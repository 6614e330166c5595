/** Reads and writes spreadsheets of texts: the one place that knows the xlsx package. */
import { HucreError, readXlsx, writeXlsx } from 'hucre';
import { Failure } from '../messages/failure.ts';
import type { Workbook } from '../template/xlsform/workbook.ts';
import { guardZip } from './zip-guard.ts';

type CellValue = string | number | boolean | Date | null;

/** Most rows that a sheet may have, in and out; no form comes near. */
const mostRows = 10_000;

/** Most columns that a sheet may have: room for two hundred languages. */
const mostColumns = 1000;

/** The cells that are looked at: one row and one column more than there may be. */
const range = `A1:ALM${mostRows + 1}`;

/** Most characters that a sheet may show in all: a text that is kept once may stand in every cell. */
const mostText = 10_000_000;

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
  for (const [name, part] of parts)
    if (/^xl\/worksheets\/[^/]*\.xml$/i.test(name)) {
      if (!isSheet(part)) throw new Failure('form-unreadable', { file });
      refuseFarCells(part, file);
    }
};

/** In UTF-8: other encodings would hide what is in it. */
const isSheet = (part: Uint8Array): boolean =>
  /<(\w+:)?worksheet[\s/>]/.test(new TextDecoder().decode(part.subarray(0, 10_000)));

/** A cell with something in it: its column and its row. */
const filledCell = /<(?:\w+:)?c\s(?:[^>]*\s)?r=["']([A-Z]+)(\d+)["'](?:[^>]*[^>/])?>/g;

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

/** Nothing may stand beyond the cells that are looked at. */
const refuseFarCells = (part: Uint8Array, file: string): void => {
  for (const [, letters = '', row = ''] of new TextDecoder().decode(part).matchAll(filledCell))
    if (columnOf(letters) > mostColumns || Number(row) > mostRows)
      throw new Failure('form-far-cell', {
        file,
        cell: letters + row,
        columns: mostColumns,
        rows: mostRows,
      });
};

/** Refuses what no form holds, before it is taken for one. */
const checkSize = (file: string, sheet: string, rows: readonly (readonly CellValue[])[]): void => {
  if (rows.length > mostRows) throw new Failure('form-too-long', { file, sheet, most: mostRows });
  let text = 0;
  for (const [index, row] of rows.entries()) {
    for (const cell of row) {
      const length = typeof cell === 'string' ? cell.length : 0;
      if (length > longestCell)
        throw new Failure('form-cell-long', { file, sheet, row: index + 1, length, most: longestCell });
      text += length;
    }
    if (text > mostText) throw new Failure('form-much-text', { file, sheet, most: mostText });
  }
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
    const { sheets } = await readXlsx(bytes, { maxRows: mostRows + 1, range });
    return sheets.map(({ name, rows }) => {
      checkSize(file, name, rows);
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
  for (const { name: sheet, rows } of workbook) {
    if (rows.length > mostRows)
      throw new Failure('form-many-rows', { sheet, rows: rows.length, most: mostRows });
    const named = rows[0]?.indexOf('name') ?? -1;
    for (const row of rows) {
      const long = row.find((text) => text.length > longestCell);
      if (long !== undefined)
        throw new Failure('form-cell-too-long', {
          name: row[named] ?? sheet,
          length: long.length,
          most: longestCell,
        });
    }
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
