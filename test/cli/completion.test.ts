/** Completion scripts: shells take them, and bash completes with them. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, saniveld } from '../support/run-cli.ts';

const folder = emptyFolder();
const scriptFor = (shell: string): string => {
  const ran = saniveld(['completion', shell], { folder });
  expect([ran.code, ran.err]).toEqual([0, '']);
  const file = join(folder, `saniveld.${shell}`);
  writeFileSync(file, ran.out);
  return file;
};
const fish = 'fish';
const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish'])('for %s is a script that the shell can read', (shell) => {
    const file = scriptFor(shell);
    if (!has(shell)) {
      process.stderr.write(`skipped: there is no ${shell} here to read its completions\n`);
      return;
    }
    expect(spawnSync(shell, ['-n', file], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });

  it.skipIf(!has('bash'))('completes commands, words of groups and options in bash', () => {
    const file = scriptFor('bash');
    const lines: readonly (readonly [readonly string[], readonly string[]])[] = [
      [['tra'], ['trace']],
      [['practices', 'r'], ['rename']],
      [
        ['practices', ''],
        ['list', 'show', 'rename', 'merge', 'alias', 'undo'],
      ],
      [['trace', '--r'], ['--round']],
      [
        ['report', 'session', '--fo'],
        ['--for', '--force', '--format'],
      ],
      [['--json', 'doc'], ['doctor']],
      [['--lang', 'nl', 'doc'], ['doctor']],
      [['--inquiry', 'veld', 'practices', 'me'], ['merge']],
      [
        ['search', '--order', ''],
        ['date', 'rank'],
      ],
      [
        ['--lang', ''],
        ['nl', 'en'],
      ],
      [['completion', 'f'], ['fish']],
      [['template', 'str'], ['strings']],
      [
        ['template', 'strings', ''],
        ['export', 'import'],
      ],
      [['template', '--lang', 'nl', 'strings', 'ex'], ['export']],
      [['template', 'strings', 'export', '--ad'], ['--add']],
      [
        ['template', 'strings', 'export', 'core', '--separator', ''],
        ['comma', 'semicolon'],
      ],
    ];
    const script = lines
      .map(([words]) => {
        const quoted = ['saniveld', ...words].map((word) => `'${word}'`).join(' ');
        return `COMP_WORDS=(${quoted}); COMP_CWORD=${words.length}; COMPREPLY=(); _saniveld; echo "\${COMPREPLY[*]}"`;
      })
      .join('\n');
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', `source '${file}'\n${script}`], {
      encoding: 'utf8',
      cwd: folder,
    });
    expect(stderr).toBe('');
    const given = stdout.trimEnd().split('\n');
    expect(lines.map(([words], at) => [words, new Set(given[at]?.split(' '))])).toEqual(
      lines.map(([words, expected]) => [words, new Set(expected)]),
    );
  });

  it.skipIf(!has(fish))('completes at any depth in fish, and what may follow an option', () => {
    const file = scriptFor('fish');
    const lines: readonly (readonly [string, readonly string[]])[] = [
      ['template str', ['strings']],
      ['template strings ', ['export', 'import']],
      ['template --lang nl strings im', ['import']],
      ['template strings export core --separator ', ['comma', 'semicolon']],
      ['--lang ', ['en', 'nl']],
      ['practices r', ['rename']],
    ];
    const empty = emptyFolder();
    for (const [typed, expected] of lines) {
      const { stdout } = spawnSync(
        fish,
        ['--no-config', '-c', `source '${file}'; complete -C 'saniveld ${typed}'`],
        {
          encoding: 'utf8',
          cwd: empty,
        },
      );
      expect([typed, stdout.trim().split('\n').toSorted()]).toEqual([typed, expected]);
    }
  });
});
