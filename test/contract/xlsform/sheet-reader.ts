/** The test's own reader of a workbook: unzips it and reads the sheets' XML into rows, by no code of the program. */
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

export type SheetRow = ReadonlyMap<string, string>;

const { window } = new JSDOM('');

const xmlOf = (text: string): Document => {
  const document = new window.DOMParser().parseFromString(text, 'application/xml');
  if (document.querySelector('parsererror') !== null) throw new Error('a part is no XML');
  return document;
};

const textsIn = (element: Element): string =>
  [...element.getElementsByTagName('t')].map((part) => part.textContent ?? '').join('');

const columnOf = (reference: string): number =>
  [...reference.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The rows of each sheet under the headings of its first row; every cell must be a text. */
export const readSheets = (bytes: Uint8Array): ReadonlyMap<string, readonly SheetRow[]> => {
  const parts = unzipSync(bytes);
  const part = (name: string): Document => xmlOf(strFromU8(parts[name] ?? new Uint8Array()));
  const shared = [...part('xl/sharedStrings.xml').getElementsByTagName('si')].map(textsIn);
  const targets = new Map(
    [...part('xl/_rels/workbook.xml.rels').getElementsByTagName('Relationship')].map((relation) => [
      relation.getAttribute('Id'),
      `xl/${relation.getAttribute('Target')?.replace(/^\/xl\//, '')}`,
    ]),
  );
  const sheets = [...part('xl/workbook.xml').getElementsByTagName('sheet')].map((sheet) => {
    const rows = [...part(targets.get(sheet.getAttribute('r:id')) ?? '').getElementsByTagName('row')].map(
      (row) =>
        new Map(
          [...row.getElementsByTagName('c')].map((cell) => {
            if (cell.getAttribute('t') !== 's') throw new Error('a cell is no text');
            const index = Number(cell.getElementsByTagName('v')[0]?.textContent);
            return [columnOf(cell.getAttribute('r') ?? ''), shared[index] ?? ''] as const;
          }),
        ),
    );
    const [head = new Map<number, string>(), ...others] = rows;
    const named = others.map(
      (row) =>
        new Map([...row].map(([column, text]) => [head.get(column) ?? '', text.replaceAll('_x000D_', '')])),
    );
    return [sheet.getAttribute('name') ?? '', named] as const;
  });
  return new Map(sheets);
};
