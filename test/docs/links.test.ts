/** Every page that a page points to is there. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/run-cli.ts';
import { pageAt } from './page.ts';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

describe('the links between the pages', () => {
  it.each(pages)('of %s lead somewhere', (page) => {
    const targets = [...pageAt(page).matchAll(/\]\((?!\w+:|#)([^)#\s]+)[^)]*\)/g)].map(
      ([, target = '']) => target,
    );
    expect(targets.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
  });
});
