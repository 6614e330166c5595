/** The commander tree, built from the list of commands; nothing happens until it is parsed. */
import { Command, CommanderError, Help, Option } from 'commander';
import type { Call, CommandSpec } from './commands/command.ts';
import type { OptionSpec } from './commands/command-line.ts';
import { commands, globalOptions, groups } from './commands/index.ts';
import type { MessageKey, Say } from './messages/speech.ts';
import { nearest } from './source/nearest.ts';
import { fitted } from './terminal/fit.ts';
import { type Mistyped, unknownCommand, usageFailure } from './terminal/usage.ts';

/** What a group without a word after it does: `saniveld sessions` is `saniveld sessions list`. */
const defaultWord = 'list';

/** What stands between brackets in the flags and arguments of commands. */
const words = [
  'alias',
  'aliases',
  'decision',
  'dir',
  'file',
  'files',
  'format',
  'into',
  'languages',
  'name',
  'new',
  'old',
  'order',
  'practice',
  'purpose',
  'role',
  'round',
  'separator',
  'session',
  'setting',
  'shell',
  'template',
  'words',
] as const;

/** `<file>` and `[dir]` with the reader's own word between the brackets; `<nl|en>` stays as it is. */
const inWords = (flags: string, say: Say): string =>
  flags.replace(/(?<=[<[])[a-z]+(?=\.*[>\]])/g, (typed) => {
    const word = words.find((known) => known === typed);
    return word === undefined ? typed : say(`help.word.${word}`);
  });

const optionOf = (spec: OptionSpec, say: Say): Option => {
  const option = new Option(inWords(spec.flags, say), say(spec.about));
  return spec.choices === undefined ? option : option.choices(spec.choices);
};

const titles: Readonly<Record<string, MessageKey>> = {
  'Usage:': 'help.title.usage',
  'Arguments:': 'help.title.arguments',
  'Options:': 'help.title.options',
  'Global Options:': 'help.title.global',
  'Commands:': 'help.title.commands',
};

const inBrackets = (text: string, say: Say): string =>
  text.replace('[options]', say('help.usage.options')).replace('[command]', say('help.usage.command'));

const pathOf = (command: Command): string =>
  command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;

const namesIn = (command: Command): readonly string[] => command.commands.map((each) => each.name());

/** The long options of a command and of those around it. */
const flagsOf = (command: Command): readonly string[] => [
  ...command.options.map(({ long }) => long ?? ''),
  ...(command.parent === null ? ['--help'] : flagsOf(command.parent)),
];

const mistypedAt = (command: Command): Mistyped => ({
  command: pathOf(command),
  near: (word) => nearest(word, word.startsWith('-') ? flagsOf(command) : namesIn(command)),
  next: namesIn(command),
});

/** Help and version pass; a mistake becomes a failure that knows the command it was made in. */
const refuse = (command: Command, error: CommanderError): never => {
  if (error.exitCode === 0) throw error;
  const group = command.parent;
  if (group === null && error.code === 'commander.help') {
    const unknown = command.args[1];
    if (unknown !== undefined) throw unknownCommand(unknown, mistypedAt(command));
    command.outputHelp();
    throw new CommanderError(0, error.code, '');
  }
  const isWordOfGroup = command.name() === defaultWord && group !== null && group.args[0] !== defaultWord;
  if (isWordOfGroup && error.code === 'commander.excessArguments') {
    throw unknownCommand(command.args[0] ?? '', mistypedAt(group));
  }
  throw usageFailure(error, mistypedAt(command));
};

/** Sentences in help wrap as long as there are so many columns for them. */
const narrowest = 24;

const inLanguage = (command: Command, say: Say, width: number): Command =>
  command
    .configureHelp({
      showGlobalOptions: true,
      minWidthToWrap: narrowest,
      optionDescription: ({ description }) => description,
      formatItem(term, termWidth, description, helper) {
        if (description === '' || width - termWidth >= narrowest + 4)
          return Help.prototype.formatItem.call(helper, term, termWidth, description, helper);
        return `  ${term}\n${fitted(description, width - 6)
          .split('\n')
          .map((line) => `      ${line}`)
          .join('\n')}`;
      },
      styleTitle: (title) => {
        const key = titles[title];
        return key === undefined ? title : say(key);
      },
      styleUsage: (usage) => inBrackets(usage, say),
      styleSubcommandTerm: (term) => inBrackets(term, say),
    })
    .helpOption('-h, --help', say('help.option.help'))
    .exitOverride((error) => refuse(command, error))
    .configureOutput({ outputError: () => {}, getOutHelpWidth: () => width, getErrHelpWidth: () => width });

const exampleText = (lines: readonly string[], say: Say): string =>
  `\n${say('help.title.examples')}\n${lines.map((line) => `  ${line}`).join('\n')}`;

const callOf = (command: Command, args: readonly unknown[]): Call => {
  const options: Readonly<Record<string, unknown>> = command.optsWithGlobals();
  return {
    args: args.flat().filter((arg) => typeof arg === 'string'),
    text: (option) => {
      const value = options[option];
      return typeof value === 'string' ? value : null;
    },
    flag: (option) => options[option] === true,
  };
};

/**
 * The whole tree, in the language of `say`. `start` is called with what was typed when a command is reached; wrong
 * usage throws a Failure, and a CommanderError says that help or the version was shown. `width` in columns. With
 * `typed`, the words on the line, a group that is not among them stays without its commands; and where the first word
 * is a command or a group, nothing else is there.
 */
export const buildProgram = (
  say: Say,
  version: string,
  start: (spec: CommandSpec, call: Call) => Promise<void>,
  width = 80,
  typed: readonly string[] | null = null,
): Command => {
  const program = inLanguage(new Command('saniveld'), say, width)
    .description(say('help.program'))
    .version(version, '-V, --version', say('help.option.version'))
    .helpCommand('help [command]', say('help.option.help-command'))
    .addHelpText('after', `\n${say('help.program.after')}`);
  for (const option of globalOptions) program.addOption(optionOf(option, say));

  const parents = new Map<string, Command>([['', program]]);
  const parentOf = (path: readonly string[]): Command => {
    const name = path.join(' ');
    const known = parents.get(name);
    if (known !== undefined) return known;
    const about = groups.find((group) => group.name === name)?.about;
    const examples = commands.filter((spec) => spec.name.startsWith(`${name} `)).map((spec) => spec.examples);
    const parent = inLanguage(parentOf(path.slice(0, -1)).command(path.at(-1) ?? ''), say, width)
      .helpCommand(false)
      .addHelpText(
        'after',
        exampleText(
          examples.flatMap(([line]) => (line === undefined ? [] : [line])),
          say,
        ),
      );
    if (about !== undefined) parent.description(say(about));
    parents.set(name, parent);
    return parent;
  };
  const isFirst = ({ name }: CommandSpec): boolean => name.split(' ')[0] === typed?.[0];
  const wanted = commands.some(isFirst) ? commands.filter(isFirst) : commands;
  for (const spec of wanted) {
    const path = spec.name.split(' ');
    const [first = ''] = path;
    const last = path.at(-1) ?? first;
    const isGrouped = path.length > 1;
    const isShown = !isGrouped || typed === null || typed.includes(first);
    const parent = parentOf(isShown ? path.slice(0, -1) : [first]);
    if (!isShown) continue;
    const command = inLanguage(
      parent.command(last, { isDefault: isGrouped && (spec.isDefault ?? last === defaultWord) }),
      say,
      width,
    )
      .description(say(spec.about))
      .addHelpText('after', exampleText(spec.examples, say));
    for (const arg of spec.args) command.argument(inWords(arg, say));
    for (const option of spec.options) command.addOption(optionOf(option, say));
    command.action((...received: readonly unknown[]) =>
      start(spec, callOf(command, received.slice(0, spec.args.length))),
    );
  }
  return program.configureOutput({ writeErr: () => {} });
};
