/** Writes docs/cli.md and docs/errors.md from the program itself; with --check it says which are out of step. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CommandSpec } from '../src/commands/command.ts';
import { commands, globalOptions } from '../src/commands/index.ts';
import { en } from '../src/messages/en.ts';
import { nl } from '../src/messages/nl.ts';
import { sayIn } from '../src/messages/say.ts';
import { buildProgram } from '../src/program.ts';

const say = sayIn('en');
const doc = (name: string): string => fileURLToPath(new URL(`../docs/${name}`, import.meta.url));
const generated = '<!-- Made by `npm run docs`; change the source, not this page. -->';

const cli = (): string => {
  const program = buildProgram(say, '', async () => {});
  const helpOf = (spec: CommandSpec): string => {
    const found = spec.name
      .split(' ')
      .reduce(
        (parent, word) => parent.commands.find((command) => command.name() === word) ?? parent,
        program,
      );
    let text = '';
    found.configureOutput({ writeOut: (part) => (text += part), getOutHelpWidth: () => 100 }).outputHelp();
    return `## saniveld ${spec.name}\n\n\`\`\`text\n${text.trimEnd()}\n\`\`\`\n`;
  };
  const shared = globalOptions.map(({ flags, about }) => `- \`${flags}\`: ${say(about)}`).join('\n');
  return `# The command line\n\n${generated}\n\nOptions of every command:\n\n${shared}\n\n${commands.map(helpOf).join('\n')}`;
};

const cell = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '\\<');

const errors = (): string => {
  const catalogues: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, nl };
  const codes = Object.keys(en).filter(
    (key) => /^(error|problem|refusal)\./.test(key) && !key.endsWith('.hint'),
  );
  const part = (prefix: string, title: string): string => {
    const rows = codes
      .filter((key) => key.startsWith(`${prefix}.`))
      .sort()
      .map((key) => {
        const both = (suffix: string): string =>
          ['en', 'nl'].map((code) => cell(catalogues[code]?.[`${key}${suffix}`] ?? '')).join(' <br> ');
        return `| \`${key.slice(prefix.length + 1)}\` | ${both('')} | ${Object.hasOwn(en, `${key}.hint`) ? both('.hint') : ''} |`;
      });
    return `## ${title}\n\n| code | what it says (en, nl) | what to type or change |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
  };
  return [
    `# What can go wrong, and what to do\n\n${generated}\n\nExit codes: 0 done · 1 cannot be met · 2 wrong usage · 70 a defect · 130 interrupted.\n`,
    part('error', 'Commands and files'),
    part('problem', 'Templates, inquiry.yaml and other written files'),
    part('refusal', 'Transcripts'),
  ].join('\n');
};

const pages: readonly (readonly [string, () => string])[] = [
  ['cli.md', cli],
  ['errors.md', errors],
];
const check = process.argv.includes('--check');
for (const [name, make] of pages) {
  const text = make();
  if (!check) writeFileSync(doc(name), text);
  else if (!existsSync(doc(name)) || readFileSync(doc(name), 'utf8') !== text) {
    process.stderr.write(`docs/${name} is out of step with the program.\n→ npm run docs\n`);
    process.exitCode = 1;
  }
}
