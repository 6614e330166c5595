/** Writes docs/cli.md, docs/errors.md and the tables of docs/templates.md from the program itself; --check says which are out of step. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CommandSpec } from '../src/commands/command.ts';
import { commands, globalOptions } from '../src/commands/index.ts';
import { en } from '../src/messages/en.ts';
import { nl } from '../src/messages/nl.ts';
import { sayIn } from '../src/messages/say.ts';
import { buildProgram } from '../src/program.ts';
import type { Form } from '../src/source/shape.ts';
import { capturesOf } from '../src/template/captures.ts';
import { signatures } from '../src/template/conditions/signatures.ts';
import { keyTable } from '../src/template/key-tables.ts';

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

const formOf = (form: Form): string => {
  switch (form.form) {
    case 'texts':
      return 'text, or one for each language';
    case 'whole':
      return 'whole number';
    case 'yes-no':
      return 'true or false';
    case 'any':
      return 'see above';
    case 'name':
      return `name (\`${form.pattern}\`)`;
    case 'one-of':
      return form.values.map((value) => `\`${value}\``).join(' ');
    case 'list':
      return `list: ${formOf(form.of)}`;
    case 'map':
      return `map: ${formOf(form.of)}`;
    case 'keys':
      return `${form.name}, with keys of its own`;
    default:
      return form.form;
  }
};

const keys = (): string => {
  const rows = keyTable.map(
    ({ of, key, required, form }) =>
      `| ${of} | \`${key}\` | ${required ? 'yes' : ''} | ${cell(formOf(form))} |`,
  );
  return `| of a | key | needed | what it holds |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
};

const captures = (): string => {
  const rows = Object.entries(capturesOf).map(
    ([kind, names]) => `| \`${kind}\` | ${names.map((name) => `\`${name}\``).join(' ')} |`,
  );
  return `| \`of\` | \`captures\` |\n| --- | --- |\n${rows.join('\n')}`;
};

const functions = (): string => [...signatures.values()].map(({ usage }) => `\`${usage}\``).join(' · ');

/** The page as it is, with what stands between `<!-- name -->` and `<!-- /name -->` made anew. */
const templates = (): string =>
  Object.entries({ functions, captures, keys }).reduce(
    (text, [name, make]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\\n)[^]*(<!-- /${name} -->)`),
        (_, open: string, close: string) => `${open}\n${make()}\n\n${close}`,
      ),
    readFileSync(doc('templates.md'), 'utf8'),
  );

const pages: readonly (readonly [string, () => string])[] = [
  ['cli.md', cli],
  ['errors.md', errors],
  ['templates.md', templates],
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
