/** The templates that the docs show can be walked whole by what `--write` proposes. */
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../src/template/read-template.ts';
import { walkFileText } from '../../../src/walks/add-walks.ts';
import { proposeWalks } from '../../../src/walks/propose/propose.ts';
import { readWalks } from '../../../src/walks/read-walks.ts';
import { runWalk } from '../../../src/walks/run-walk.ts';
import { blocksOf, pageAt } from '../../docs/page.ts';

const words = { text: 'Something.', reason: 'later', nameOf: (number: number) => `proposed ${number}` };

/** Whole templates, and pieces with a template put round them; an example of a mistake is none of these. */
const templates = ['docs/templates.md', 'docs/sjablonen.md'].flatMap((page) =>
  blocksOf(pageAt(page)).flatMap(({ kind, text, line }) => {
    if (kind !== 'yaml') return [];
    const inside = text.replace(/^(?=.)/gm, '      ');
    const whole = `template: piece\nversion: "1"\nlanguages: [en]\ntitle: Piece\nphases:\n  - id: all\n    questions:\n${inside}`;
    const { value } = readTemplate(/^phases:/m.test(text) ? text : whole);
    return value === null ? [] : [[`${page}:${line}`, value] as const];
  }),
);

describe('templates in the docs', () => {
  it('are found', () => expect(templates.length).toBeGreaterThan(5));

  it.each(templates)('%s is reached whole by proposed walks, which pass', (_, template) => {
    const { walks, unreached } = proposeWalks(template, new Set(), words);
    const { value, problems } = readWalks(walkFileText(template, walks, 'Proposed'), template);
    const differences = (value?.walks ?? []).flatMap((walk) => runWalk(template, walk).differences);
    expect([unreached.map(({ target }) => target.key), problems, differences]).toEqual([[], [], []]);
  });
});
