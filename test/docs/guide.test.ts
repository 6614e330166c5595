/** The guide, the page on holding a conversation and the README, typed from top to bottom. */
import { describe, expect, it } from 'vitest';
import { blocksOf, contentOf, pageAt } from './page.ts';
import { asShown, desk, type Typed, typeAll, write } from './typed.ts';

const guide = blocksOf(pageAt('docs/guide.md'));
const readme = blocksOf(pageAt('README.md'));

const expectAsShown = (page: string, typed: readonly Typed[]): void => {
  for (const { command, line, code, expectedCode, out, shown } of typed) {
    const where = `${page}:${line} $ ${command}`;
    expect.soft({ where, code, out }).toEqual({ where, code: expectedCode, out });
    if (shown !== null && !asShown(out, shown)) expect.soft({ where, out }).toEqual({ where, out: shown });
  }
};

describe('the pages that people type from', () => {
  it('the guide does what it shows, from the first line to the last', () => {
    const typed = typeAll(desk(), guide);
    expect(typed.length).toBeGreaterThan(20);
    expectAsShown('docs/guide.md', typed);
  }, 240_000);

  it.each(['docs/interview.md', 'docs/gesprek.md'])(
    '%s does what it shows',
    (path) => {
      const typed = typeAll(desk(), blocksOf(pageAt(path)));
      expect(typed.length).toBeGreaterThan(15);
      expectAsShown(path, typed);
    },
    120_000,
  );

  it('the README works with the files of the guide', () => {
    const folder = desk();
    for (const block of guide) write(folder, block, contentOf(block));
    const typed = typeAll(folder, readme);
    expect(typed.map(({ command }) => command)).toContain('saniveld trace');
    expectAsShown('README.md', typed);
    const givenBack = typed.find(({ command }) => command === 'saniveld report session S001');
    expect(givenBack?.out.join('\n')).toContain('# What you told us');
  });

  it('the README begins with the demo and the tests, by scripts that exist', () => {
    const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
      pageAt('package.json'),
    );
    const shell = readme.filter(({ kind }) => kind === 'sh').map(({ text }) => text.trim());
    expect(shell.slice(0, 2)).toEqual(['npm ci && npm run demo', 'npm cit']);
    expect(scripts).toMatchObject({ demo: 'node bin/saniveld.js demo', test: 'vitest run' });
  });
});

describe('reading what came out beside what is shown', () => {
  it('sees a line that differs, and one too many', () => {
    expect(asShown(['a', 'b'], ['a', 'b'])).toBe(true);
    expect(asShown(['a', 'b'], ['a', 'c'])).toBe(false);
    expect(asShown(['a', 'b', 'c'], ['a', 'b'])).toBe(false);
    expect(asShown(['a', 'x', 'y', 'c'], ['a', '…', 'c'])).toBe(true);
    expect(asShown(['a', 'x', 'y'], ['a', '…', 'c'])).toBe(false);
    expect(asShown(['a', 'x'], ['a', '…'])).toBe(true);
  });
});
