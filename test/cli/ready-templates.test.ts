/** What the build makes of the shipped templates is what reading gives, and it is taken only while nothing was changed. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../src/template/read-template.ts';

const root = join(import.meta.dirname, '..', '..');
const templates = join(root, 'templates');
const shipped = readdirSync(templates).filter((file) => /(?<!\.walk)\.yaml$/.test(file));
const folder = (): string => mkdtempSync(join(tmpdir(), 'saniveld-ready-'));
const textOf = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');

describe('a shipped template', () => {
  it.each(shipped)('%s is ready in the build as it is read from its file', (file) => {
    const { source, template } = JSON.parse(textOf(root, 'dist', 'templates', `${file}.json`));
    expect(source).toBe(textOf(templates, file));
    expect(template).toStrictEqual(readTemplate(source).value);
  });

  it('is not made ready when JSON cannot hold it, or when it has problems', async () => {
    const [from, to] = [folder(), folder()];
    const plain = textOf(templates, 'normalization.yaml');
    writeFileSync(join(from, 'plain.yaml'), plain);
    writeFileSync(join(from, 'own.yaml'), `${plain}\nx-mine: { a: 1 }\n`);
    writeFileSync(join(from, 'broken.yaml'), `${plain}\nphasen: []\n`);
    const { writeReadyTemplates } = await import(join(root, 'scripts', 'ready-templates.js'));
    await writeReadyTemplates(root, from, to);
    expect(readdirSync(to)).toEqual(['plain.yaml.json']);
  });

  it('is read from its file once that was changed', () => {
    const at = folder();
    for (const each of ['bin', 'dist', 'templates', 'package.json'])
      cpSync(join(root, each), join(at, each), { recursive: true });
    const titleShown = (): unknown => {
      const args = [
        join(at, 'bin', 'saniveld.js'),
        'template',
        'show',
        'normalization',
        '--lang',
        'en',
        '--json',
      ];
      return spawnSync(process.execPath, args, { cwd: at, encoding: 'utf8' }).stdout;
    };
    const file = join(at, 'templates', 'normalization.yaml');
    const before = titleShown();
    const { template } = JSON.parse(textOf(at, 'dist', 'templates', 'normalization.yaml.json'));
    expect(before).toContain(template.title.en);
    writeFileSync(file, textOf(file).replaceAll(template.title.en, 'Something else'));
    expect(titleShown()).toContain('Something else');
  });
});
