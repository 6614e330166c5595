/** docs/templates.md: every example is a template without a fault, and the first one is checked and walked as shown. */
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../src/template/read-template.ts';
import { type Block, blocksOf, pageAt } from './page.ts';
import { asShown, desk, typeAll } from './typed.ts';

const blocks = blocksOf(pageAt('docs/templates.md'));
const pieces = blocks.filter(({ kind, file }) => kind === 'yaml' && file === null);

const indented = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by));

/** The page shows questions, or a phase, without the template around them. */
const templateOf = ({ text }: Block): string => {
  const top = 'template: piece\nversion: "1"\nlanguages: [en]\ntitle: Piece\nphases:\n';
  const isPhase = /^- id: \w+\n {2}phase:/.test(text);
  return isPhase ? top + indented(text, 2) : `${top}  - id: all\n    questions:\n${indented(text, 6)}`;
};

describe('docs/templates.md', () => {
  it('shows kinds of question, conditions, repeats and a phase', () => {
    expect(pieces).toHaveLength(5);
  });

  it.each(pieces.map((block) => [block.line, block] as const))(
    'the piece at line %i is without fault',
    (_, block) => {
      const { value, problems } = readTemplate(templateOf(block));
      expect(problems).toEqual([]);
      expect(value?.phases[0]?.items.length).toBeGreaterThan(0);
    },
  );

  it('the first template is checked and walked as shown', () => {
    const typed = typeAll(desk(), blocks);
    expect(typed).toHaveLength(2);
    for (const { code, out, shown } of typed) {
      expect([code, out]).toEqual([0, out]);
      if (shown !== null && !asShown(out, shown)) expect(out).toEqual(shown);
    }
  });
});
