/** `template print` over the built program: to the screen, to a file, as data, and what it refuses. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, saniveld } from '../support/run-cli.ts';

let folder = '';
beforeAll(() => {
  folder = emptyFolder();
});

const print = (...args: readonly string[]) => saniveld(['template', 'print', ...args], { folder });

describe('template print', () => {
  it('prints the guide and the codebook as Markdown, without front matter', () => {
    const ran = print('core', '--lang', 'nl');
    expect(ran.code).toBe(0);
    expect(ran.err).toBe('');
    expect(ran.out).toMatch(/^# Kerngesprek\n/);
    expect(ran.out).toContain('\n## Codeboek\n');
  });

  it('writes a page of HTML to a file, and keeps one that is there', () => {
    const ran = print('statusronde', '--lang', 'en', '--format', 'html', '--out', 'round.html');
    expect(ran.code).toBe(0);
    expect(ran.out).toBe('round.html is written.\n');
    const page = readFileSync(join(folder, 'round.html'), 'utf8');
    expect(page).toMatch(/^<!doctype html><html lang="en">.*<title>Status round<\/title>/);
    expect(print('core', '--out', 'round.html').code).toBe(1);
    expect(readFileSync(join(folder, 'round.html'), 'utf8')).toBe(page);
    expect(print('core', '--out', 'round.html', '--force').code).toBe(0);
  });

  it('gives the codebook as data, with what was printed', () => {
    const ran = print('status-round', '--lang', 'en', '--json');
    expect(ran.json()).toMatchObject({
      schema: 'saniveld.guide/1',
      template: { id: 'status-round', version: '1', title: 'Status round' },
      language: 'en',
      format: 'md',
      text: expect.stringMatching(/^# Status round\n/),
      codebook: expect.arrayContaining([
        expect.objectContaining({
          name: 'status.stage',
          type: 'stage',
          record: 'status.stage',
          required: true,
        }),
      ]),
    });
  });

  it('refuses a template with errors, and a format that it does not know', () => {
    writeFileSync(join(folder, 'broken.yaml'), 'template: t\n');
    expect(print('broken.yaml').code).toBe(1);
    expect(print('core', '--format', 'pdf').code).toBe(2);
    expect(print('cor').err).toContain('core');
  });
});
