/** A workbook gives back the texts that were put in it, and every other kind of file is refused with a reason. */
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readWorkbook, writeWorkbook } from '../../../src/exchange/workbook.ts';
import { Failure } from '../../../src/messages/failure.ts';

const through = async (rows: readonly (readonly string[])[]): Promise<unknown> =>
  readWorkbook(await writeWorkbook([{ name: 'survey', rows }]), 'form.xlsx');

const refusal = async (bytes: Uint8Array): Promise<string> => {
  try {
    await readWorkbook(bytes, 'form.xlsx');
    return 'opened';
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
};

const packed = (change: (parts: Record<string, Uint8Array>) => void, bytes: Uint8Array): Uint8Array => {
  const parts = unzipSync(bytes);
  change(parts);
  return zipSync(parts);
};

afterEach(() => vi.useRealTimers());

const sheet = 'xl/worksheets/sheet1.xml';

describe('a workbook', () => {
  it('keeps every text as it is, also what a spreadsheet could take for something else', async () => {
    const rows = [
      ['type', 'name'],
      ['=1+1', "=cmd|'/c calc'!A1"],
      ['007', '1.10'],
      ['TRUE', '2026-03-14'],
      ['_x0041_', '_x005F_'],
      [' a ', 'one\ntwo'],
      ['+1', '@x'],
      ['<b>&amp;', '😀 é'],
    ];
    expect(await through(rows)).toEqual([{ name: 'survey', rows }]);
  });

  it('keeps any text', async () => {
    const character = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(text));
    await fc.assert(
      fc.asyncProperty(fc.array(character, { minLength: 1, maxLength: 8 }), async (texts) => {
        expect(await through([texts.map(() => 'h'), texts])).toEqual([
          { name: 'survey', rows: [texts.map(() => 'h'), texts] },
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it('holds no formula, and has the same bytes each time', async () => {
    const rows = [['type'], ['=1+1']];
    const bytes = await writeWorkbook([{ name: 'survey', rows }]);
    expect(strFromU8(unzipSync(bytes)[sheet] ?? new Uint8Array())).not.toContain('<f>');
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    expect(await writeWorkbook([{ name: 'survey', rows }])).toEqual(bytes);
  });

  it('takes of a formula what it came to', async () => {
    const bytes = await writeWorkbook([{ name: 'survey', rows: [['type'], ['x']] }]);
    const changed = packed((parts) => {
      const xml = strFromU8(parts[sheet] ?? new Uint8Array());
      parts[sheet] = strToU8(
        xml.replace(/<c r="A2"[^>]*>.*?<\/c>/, '<c r="A2" t="str"><f>CONCAT("a","b")</f><v>ab</v></c>'),
      );
    }, bytes);
    expect(await readWorkbook(changed, 'form.xlsx')).toEqual([{ name: 'survey', rows: [['type'], ['ab']] }]);
  });

  const withCells = async (cells: string, shared = ''): Promise<Uint8Array> =>
    packed(
      (parts) => {
        parts[sheet] = strToU8(
          `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`,
        );
        parts['xl/sharedStrings.xml'] = strToU8(
          `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>${shared}</t></si></sst>`,
        );
      },
      await writeWorkbook([{ name: 'survey', rows: [['type'], ['x']] }]),
    );

  it('refuses a sheet that is far too wide, soon and without making room for it', async () => {
    const text = '<is><t>x</t></is>';
    const wide = Array.from(
      { length: 9000 },
      (_, index) =>
        `<row r="${index + 1}"><c r="A${index + 1}" t="inlineStr">${text}</c><c r="XFD${index + 1}" t="inlineStr">${text}</c></row>`,
    );
    const before = process.memoryUsage().rss;
    expect(await refusal(await withCells(wide.join('')))).toBe('form-far-cell');
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
    const only = (cell: string): string => `<row r="1"><c s="0" r="${cell}" t="inlineStr">${text}</c></row>`;
    expect(await refusal(await withCells(only('ALM1')))).toBe('form-far-cell');
    expect(await refusal(await withCells(only('ALL1')))).toBe('opened');
    expect(await refusal(await withCells(`${only('A1')}<row r="2"><c r="XFD2" s="0"/></row>`))).toBe(
      'opened',
    );
  });

  it('refuses more text than a cell or a form holds, also when it is kept once', async () => {
    const words = Array.from({ length: 6000 }, (_, index) => index * 7919).join(' ');
    const cell = (row: number): string => `<row r="${row}"><c r="A${row}" t="s"><v>0</v></c></row>`;
    const cells = Array.from({ length: 400 }, (_, index) => cell(index + 1)).join('');
    expect(await refusal(await withCells(cell(1), words))).toBe('form-cell-long');
    expect(await refusal(await withCells(cells, words.slice(0, 32_767)))).toBe('form-much-text');
  });

  it('refuses a sheet that is no XML, or not in UTF-8', async () => {
    const bytes = await withCells('');
    for (const text of [
      strToU8('garbage <<<>>'),
      new Uint8Array(Buffer.from('\ufeff<worksheet/>', 'utf16le')),
    ])
      expect(
        await refusal(
          packed((parts) => {
            parts[sheet] = text;
          }, bytes),
        ),
      ).toBe('form-unreadable');
  });

  it('refuses to write more rows than it reads', async () => {
    const rows = Array.from({ length: 10_001 }, () => ['x']);
    await expect(writeWorkbook([{ name: 'choices', rows }])).rejects.toMatchObject({
      code: 'form-many-rows',
      params: { sheet: 'choices', rows: 10_001, most: 10_000 },
    });
  });

  it('refuses a text longer than a cell holds', async () => {
    await expect(writeWorkbook([{ name: 'survey', rows: [['x'.repeat(32_768)]] }])).rejects.toMatchObject({
      code: 'form-cell-too-long',
    });
  });
});

describe('a file that is none', () => {
  it('is told apart by what it is', async () => {
    expect(await refusal(new Uint8Array())).toBe('form-empty');
    expect(await refusal(strToU8('type,name\ntext,a\n'))).toBe('form-not-xlsx');
    expect(await refusal(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe(
      'form-old-excel',
    );
    const mimetype = strToU8('application/vnd.oasis.opendocument.spreadsheet');
    expect(
      await refusal(zipSync({ mimetype: [mimetype, { level: 0 }], 'content.xml': strToU8('<x/>') })),
    ).toBe('form-opendocument');
    expect(
      await refusal(
        zipSync({ 'word/document.xml': strToU8('<x/>'), '[Content_Types].xml': strToU8('<x/>') }),
      ),
    ).toBe('form-not-xlsx');
  });

  it('is refused when a part of it declares entities that grow', async () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
    const bytes = packed(
      (parts) => {
        const xml = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array());
        parts['xl/sharedStrings.xml'] = strToU8(xml.replace('?>', `?>${laughs}`).replace('>x<', '>&b;<'));
      },
      await writeWorkbook([{ name: 'survey', rows: [['x']] }]),
    );
    expect(await refusal(bytes)).toBe('form-doctype');
  });

  it('is refused when its sheet is no sheet, or reaches to the far corner', async () => {
    const good = await writeWorkbook([{ name: 'survey', rows: [['x'], ['y']] }]);
    const broken = packed((parts) => {
      parts[sheet] = strToU8('<worksheet><sheetData><row');
    }, good);
    expect(await refusal(broken)).toMatch(/^(form-unreadable|opened)$/);
    const far = packed((parts) => {
      const xml = strFromU8(parts[sheet] ?? new Uint8Array());
      parts[sheet] = strToU8(
        xml.replace(
          '</sheetData>',
          '<row r="1048576"><c r="XFD1048576" t="str"><v>z</v></c></row></sheetData>',
        ),
      );
    }, good);
    expect(await refusal(far)).toMatch(/^(form-unreadable|form-far-cell)$/);
  });
});
