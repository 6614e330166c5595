/** `template export` and `template import` as they are typed: out to a workbook, back to the same template, and every refusal. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../src/exchange/workbook.ts';
import { emptyFolder, saniveld } from '../support/run-cli.ts';

let folder = '';
beforeAll(() => {
  folder = emptyFolder();
});

describe('template export and import', () => {
  it('sends a template out and takes the same one back', () => {
    const out = saniveld(['template', 'export', 'core', '--to', 'xlsform', '--json'], { folder });
    expect(out.code).toBe(0);
    expect(out.json()).toMatchObject({ schema: 'saniveld.template-export/1', template: 'core', unsure: [] });
    const back = saniveld(['template', 'import', 'core.xlsx', '--out', 'core.yaml', '--json'], { folder });
    expect(back.code).toBe(0);
    expect(back.json()).toMatchObject({
      schema: 'saniveld.template-import/1',
      template: 'core',
      file: join(folder, 'core.yaml'),
      kept: [],
    });
    expect(saniveld(['template', 'check', 'core.yaml'], { folder }).code).toBe(0);
    const show = (name: string) => saniveld(['template', 'show', name], { folder }).out;
    expect(show('./core.yaml')).toBe(show('core'));
  });

  it('keeps a file that is there, unless --force', () => {
    const again = saniveld(['template', 'export', 'core'], { folder });
    expect(again.code).toBe(1);
    expect(again.err).toContain('core.xlsx is already there');
    const before = readFileSync(join(folder, 'core.xlsx'));
    expect(saniveld(['template', 'export', 'core', '--force'], { folder }).code).toBe(0);
    expect(readFileSync(join(folder, 'core.xlsx'))).toEqual(before);
  });

  it('lists on stderr what cannot be asked', async () => {
    const rows = [
      ['type', 'name', 'label'],
      ['start', 'start', ''],
      ['text', 'Q1', 'Uw naam?'],
      ['image', 'photo', 'Foto'],
    ];
    writeFileSync(join(folder, 'kobo.xlsx'), await writeWorkbook([{ name: 'survey', rows }]));
    const ran = saniveld(['template', 'import', 'kobo.xlsx', '--lang', 'nl'], { folder });
    expect(ran.code).toBe(0);
    expect(ran.err).toContain('2 dingen uit het formulier zijn hier niet te vragen');
    expect(ran.err).toContain('survey!A4  photo: image');
    expect(readFileSync(join(folder, 'kobo.yaml'), 'utf8')).toContain('x-xlsform:');
    const again = saniveld(['template', 'import', 'kobo.xlsx', '--force', '--json'], { folder });
    expect(again.err).toBe('');
    expect(again.json()).toMatchObject({
      kept: [
        { sheet: 'survey', cell: 'survey!A2', code: 'row', name: 'start' },
        { sheet: 'survey', cell: 'survey!A4', code: 'row', name: 'photo', text: 'image' },
      ],
      notes: [],
    });
  });

  it('says of a faulty form where it is at fault, in both languages', async () => {
    const rows = [
      ['type', 'name', 'label'],
      ['begin_group', 'g', 'G'],
      ['txt', 'a', 'A'],
    ];
    writeFileSync(join(folder, 'faulty.xlsx'), await writeWorkbook([{ name: 'survey', rows }]));
    const english = saniveld(['template', 'import', 'faulty.xlsx'], { folder });
    expect(english.code).toBe(1);
    expect(english.err).toContain('survey!A3  txt is no type of question in a form. Did you mean text?');
    expect(english.err).toContain('survey!A2  This begin_group (g) is never closed.');
    const dutch = saniveld(['template', 'import', 'faulty.xlsx', '--lang', 'nl'], { folder });
    expect(dutch.err).toContain('survey!A3  txt is geen soort vraag in een formulier. Bedoelt u text?');
  });

  it.each([
    ['a.csv', 'type,name\n', 'no Excel workbook'],
    ['b.xlsx', '', 'is empty'],
    ['c.xlsx', 'PK\u0003\u0004nothing', 'is damaged'],
  ])('refuses %s with a reason', (name, content, reason) => {
    writeFileSync(join(folder, name), content);
    const ran = saniveld(['template', 'import', name], { folder });
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(reason);
    expect(ran.err).toContain('→');
  });
});
