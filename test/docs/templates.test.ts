/** docs/templates.md and docs/sjablonen.md: every example is a template without a fault, and what is typed comes out as shown. */
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../src/template/read-template.ts';
import { type Block, blocksOf, pageAt } from './page.ts';
import { asShown, desk, typeAll } from './typed.ts';

const pages = [
  ['docs/templates.md', 'en'],
  ['docs/sjablonen.md', 'nl'],
] as const;

const indented = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by));

/** The page shows questions, or a phase, without the template around them. */
const templateOf = ({ text }: Block, language: string): string => {
  const top = `template: piece\nversion: "1"\nlanguages: [${language}]\ntitle: Piece\nphases:\n`;
  const isPhase = /^- id: \w+\n {2}phase:/.test(text);
  return isPhase ? top + indented(text, 2) : `${top}  - id: all\n    questions:\n${indented(text, 6)}`;
};

describe.each(pages)('%s', (page, language) => {
  const blocks = blocksOf(pageAt(page));
  const pieces = blocks.filter(({ kind, file }) => kind === 'yaml' && file === null);

  it('shows a phase, kinds of question, conditions and repeats', () => {
    const shown = pieces.map(({ text }) => text).join('');
    for (const key of [
      'probes:',
      'moment: after',
      'type: scale',
      'when:',
      'check:',
      'repeat:',
      'over:',
      'of: started',
    ])
      expect(shown).toContain(key);
  });

  it.each(pieces.map((block) => [block.line, block] as const))(
    'the piece at line %i is without fault',
    (_, block) => {
      const { value, problems } = readTemplate(templateOf(block, language));
      expect(problems).toEqual([]);
      expect(value?.phases[0]?.items.length).toBeGreaterThan(0);
    },
  );

  it('comes out as shown when it is typed from top to bottom', () => {
    const typed = typeAll(desk(), blocks);
    const commands = typed.map(({ command }) => command.split(' ').slice(0, 3).join(' '));
    expect([...new Set(commands)]).toEqual(
      expect.arrayContaining(
        ['check', 'show', 'graph', 'test', 'print', 'diff', 'strings'].map(
          (word) => `saniveld template ${word}`,
        ),
      ),
    );
    for (const { command, line, code, expectedCode, out, shown } of typed) {
      const where = `${page}:${line} $ ${command}`;
      expect.soft({ where, code, out }).toEqual({ where, code: expectedCode, out });
      if (shown !== null && !asShown(out, shown)) expect.soft({ where, out }).toEqual({ where, out: shown });
    }
  }, 120_000);
});
