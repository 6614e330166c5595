/** `template check` and `template test` on a terminal: colour where it is wanted, and a narrow window that holds the words. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ptyScreen } from '../support/pty-screen.ts';
import { emptyFolder, root, saniveld } from '../support/run-cli.ts';
import { withQuestions } from '../unit/template/samples.ts';

const folder = emptyFolder();

/** Mistakes with long names and long lines, a warning, and a walk that goes otherwise than it expects. */
beforeAll(() => {
  writeFileSync(
    join(folder, 'broken.yaml'),
    withQuestions(
      '- {id: een_heel_lange_naam_van_een_vraag, type: numbr, ask: "Hoe lang woont u al hier, en waarom precies?"}',
      '- {id: b, type: text, ask: Vraag, when: "${een_heel_lange_naam_van_een_vrag} = 3 and selected(${b}, 4)"}',
      '- {id: c, ask: Vraag, typ: text}',
    ),
  );
  for (const file of ['core.yaml', 'normalization.yaml', 'normalization.walk.yaml'])
    copyFileSync(join(root, 'templates', file), join(folder, file));
  writeFileSync(
    join(folder, 'core.walk.yaml'),
    `template: core
walks:
  - name: Een gesprek waarin bijna niets gezegd wordt
    answers: {may_write: named}
    expect:
      asked: [may_write, missing_people]
      hidden: [high_point]
`,
  );
});

const onTerminal = async (args: readonly string[], environment: NodeJS.ProcessEnv, columns = 80) => {
  const screen = ptyScreen(args, { folder, columns, rows: 12, environment });
  return { code: await screen.ended, sent: screen.sent(), text: screen.text() };
};

const check = ['template', 'check', 'broken.yaml', '--lang', 'nl'];
const colour = /\u001b\[[\d;]*m/;

describe('colour', () => {
  it('is there on a terminal, and changes no word', async () => {
    const plain = saniveld(check, { folder, environment: { COLUMNS: '200' } }).out;
    const { code, sent } = await onTerminal(check, { NO_COLOR: '' }, 200);
    expect(code).toBe(1);
    expect(sent).toMatch(colour);
    expect(sent.replaceAll(new RegExp(colour, 'g'), '').replaceAll('\r', '')).toBe(plain);
  });

  it.each([{ NO_COLOR: '1' }, { NO_COLOR: '', TERM: 'dumb' }])('stays away with %j', async (environment) => {
    const { sent } = await onTerminal(check, environment);
    expect(sent).toContain('broken.yaml:8:');
    expect(sent).not.toContain('\u001b');
  });

  it('stays away from a pipe', () => {
    const environment = { NO_COLOR: '', TERM: 'xterm-256color' };
    expect(saniveld(check, { folder, environment }).out).not.toContain('\u001b');
  });
});

/** Longer than the window; what is to be typed, and a word by itself, cannot be broken. */
const isTooLong = (line: string): boolean => [...line].length > 40 && !/^ *→ |^ *\S+$/.test(line);

describe('a window of 40 by 12', () => {
  const cases = [
    'check broken.yaml',
    'check core.yaml',
    'test core.yaml',
    'test normalization.yaml --coverage',
  ];

  it.each(cases)('holds the words of template %s, but for lines to type', async (typed) => {
    for (const language of ['nl', 'en']) {
      const { sent } = await onTerminal(['template', ...typed.split(' '), '--lang', language], {}, 40);
      const lines = sent.replaceAll('\r', '').split('\n');
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.filter(isTooLong)).toEqual([]);
    }
  });
});
