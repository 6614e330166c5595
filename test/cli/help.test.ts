/** Help: whole in both languages, with examples that can be typed. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { commands, groups } from '../../src/commands/index.ts';
import { shipped } from '../../src/files/shipped.ts';
import { Failure } from '../../src/messages/failure.ts';
import { type Language, sayIn } from '../../src/messages/say.ts';
import { buildProgram } from '../../src/program.ts';
import { emptyFolder, saniveld } from '../support/run-cli.ts';

/** Which command `words` reach, or the failure they end in, without running anything. */
const reached = async (words: readonly string[]): Promise<string> => {
  let name = '';
  const program = buildProgram(sayIn('en'), '0', async (spec) => {
    name = spec.name;
  });
  try {
    await program.parseAsync([...words], { from: 'user' });
  } catch (thrown) {
    return thrown instanceof Failure
      ? `${thrown.code} ${Object.values(thrown.params).join(' ')}`
      : String(thrown);
  }
  return name;
};

const helpOf = (words: readonly string[], language: Language, width = 80): string => {
  let text = '';
  const program = buildProgram(sayIn(language), '0', async () => {}, width);
  const hear = (command: typeof program): void => {
    command.configureOutput({ writeOut: (part) => (text += part), writeErr: () => {} });
    command.commands.forEach(hear);
  };
  hear(program);
  try {
    program.parse([...words, '--help'], { from: 'user' });
  } catch (thrown) {
    if (!(thrown instanceof CommanderError) || thrown.exitCode !== 0) throw thrown;
  }
  return text;
};

/** A line as a shell would cut it up: quoted names stay whole, redirections are left out. */
const wordsOf = (line: string): readonly string[] =>
  [...line.replace(/ (<|>>?) .*$/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );

const all = [...commands.map(({ name }) => name), ...groups.map(({ name }) => name), ''];

/** Of the commands whose first argument is a template: what their examples call it, but for a file of one's own. */
const templatesNamed = commands
  .filter(({ args }) => args[0] === '[template]' || args[0] === '<template>')
  .flatMap(({ name, examples }) =>
    examples.flatMap((line) => {
      const word = wordsOf(line)[1 + name.split(' ').length];
      return word === undefined || word.startsWith('-') || word.endsWith('.yaml')
        ? []
        : [[line, word] as const];
    }),
  );

describe('help', () => {
  it.each(templatesNamed)('%s: there is such a template', (_, template) => {
    expect(existsSync(join(shipped().templates, `${template}.yaml`))).toBe(true);
  });

  it.each(commands.map(({ name, examples }) => [name, examples] as const))(
    'of %s has examples that reach it',
    async (name, examples) => {
      expect(examples.length).toBeGreaterThan(0);
      for (const line of examples) {
        const [program, ...words] = wordsOf(line);
        expect([program, await reached(words)]).toEqual(['saniveld', name]);
      }
    },
  );

  it.each(all)('of “%s” shows its titles, options and examples in its own language', (name) => {
    const words = name.split(' ').filter(Boolean);
    const english = helpOf(words, 'en');
    const dutch = helpOf(words, 'nl');
    expect(english).toMatch(/^Usage: saniveld/);
    expect(dutch).toMatch(/^Zo typt u het: saniveld/);
    expect(dutch).toContain(name === '' ? 'Begin hier:' : '\nVoorbeelden:\n  saniveld');
    for (const word of [
      /\b(Usage|Options|Arguments|Commands|Examples|Global)\b/,
      /\[(options|command|dir|practice)\]/,
      /<(?!nl\|en|shell)(file|files\.\.\.|session|practice|dir|round|words\.\.\.|name|into|decision|template)>/,
      /\b(the|with|and|your|this)\b/,
    ]) {
      expect(dutch).not.toMatch(word);
    }
    expect(english).not.toMatch(/\b(opties|opdracht|toon|wordt)\b/);
  });

  it.each(['nl', 'en'] as const)('in %s keeps to 80 columns, but for lines to type', (language) => {
    const lines = all.flatMap((name) => helpOf(name.split(' ').filter(Boolean), language).split('\n'));
    expect(
      lines.filter((line) => line.length > 80 && !/^( {2}|Usage: |Zo typt u het: )saniveld/.test(line)),
    ).toEqual([]);
  });

  it.each([40, 60, 100])('follows a width of %i columns', (width) => {
    const lines = helpOf(['report', 'inquiry'], 'nl', width).split('\n');
    expect(
      lines.filter((line) => line.length > width && !/^( {2}|Zo typt u het: )saniveld/.test(line)),
    ).toEqual([]);
  });

  it.each(
    commands.flatMap(({ name, options }) =>
      options.flatMap(({ flags, about, choices = [] }) =>
        choices.length === 0 ? [] : [[`${name} ${flags}`, about, choices] as const],
      ),
    ),
  )('of %s names every choice in both languages', (_, about, choices) => {
    for (const language of ['nl', 'en'] as const) {
      const words = sayIn(language)(about).match(/\w+/g);
      expect(words).toEqual(expect.arrayContaining([...choices]));
    }
  });

  it.each([
    ['nothing', [], 0],
    ['--help', ['--help'], 0],
    ['help', ['help'], 0],
    ['an option only', ['--lang', 'en'], 0],
  ] as const)('is what %s gives, on stdout', (_, args, code) => {
    const ran = saniveld(args, { folder: emptyFolder() });
    expect([ran.code, ran.err]).toEqual([code, '']);
    expect(ran.out).toContain('Start here:\n  saniveld demo ');
  });

  it('of a command is the same by both ways', () => {
    const folder = emptyFolder();
    const ran = saniveld(['help', 'trace'], { folder });
    expect(ran.out).toBe(saniveld(['trace', '--help'], { folder }).out);
    expect(ran.out).toContain('saniveld trace "Koffie aan de deur" --round 1');
  });

  it.each(['report', 'export'])('is shown on stderr by `saniveld %s`, which needs one more word', (group) => {
    const ran = saniveld([group], { folder: emptyFolder() });
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain(`Usage: saniveld ${group} [options] [command]`);
    expect(ran.err).toContain(`saniveld ${group} needs one more word: `);
    expect(ran.err.trimEnd().split('\n').at(-1)).toMatch(new RegExp(`^→ saniveld ${group} \\w+ --help$`));
  });

  it.each(['sessions', 'practices', 'template'])('%s alone lists', async (group) => {
    expect(await reached([group])).toBe(`${group} list`);
  });
});
