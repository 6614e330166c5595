/** The commander tree, built from the list of commands; nothing happens until it is parsed. */
import { Command, Option } from 'commander';
import type { Call, CommandSpec, OptionSpec } from './commands/command.ts';
import { commands, globalOptions, groups } from './commands/index.ts';
import type { MessageKey, Say } from './messages/say.ts';

/** What a group without a word after it does: `saniveld sessions` is `saniveld sessions list`. */
const defaultWord = 'list';

const optionOf = (spec: OptionSpec, say: Say): Option => {
  const option = new Option(spec.flags, say(spec.about));
  return spec.choices === undefined ? option : option.choices(spec.choices);
};

const titles: Readonly<Record<string, MessageKey>> = {
  'Usage:': 'help.title.usage',
  'Arguments:': 'help.title.arguments',
  'Options:': 'help.title.options',
  'Global Options:': 'help.title.global',
  'Commands:': 'help.title.commands',
};

const inLanguage = (command: Command, say: Say): Command =>
  command
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => {
        const key = titles[title];
        return key === undefined ? title : say(key);
      },
      styleUsage: (usage) =>
        usage.replace('[options]', say('help.usage.options')).replace('[command]', say('help.usage.command')),
    })
    .helpOption('-h, --help', say('help.option.help'))
    .exitOverride()
    .configureOutput({ writeErr: () => {} });

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
 * The whole tree, in the language of `say`. `start` is called with what was typed when a command is reached;
 * wrong usage throws a CommanderError.
 */
export const buildProgram = (
  say: Say,
  version: string,
  start: (spec: CommandSpec, call: Call) => Promise<void>,
): Command => {
  const program = inLanguage(new Command('saniveld'), say)
    .description(say('help.program'))
    .version(version, '-V, --version', say('help.option.version'))
    .helpCommand('help [command]', say('help.option.help-command'))
    .addHelpText('after', `\n${say('help.program.after')}`);
  for (const option of globalOptions) program.addOption(optionOf(option, say));

  const parents = new Map<string, Command>();
  for (const spec of commands) {
    const [first = '', second] = spec.name.split(' ');
    let parent = program;
    if (second !== undefined) {
      const group = groups.find(({ name }) => name === first);
      const known = parents.get(first);
      parent = known ?? inLanguage(program.command(first), say).helpCommand(false);
      if (known === undefined && group !== undefined) parent.description(say(group.about));
      parents.set(first, parent);
    }
    const command = inLanguage(parent.command(second ?? first, { isDefault: second === defaultWord }), say)
      .description(say(spec.about))
      .addHelpText(
        'after',
        `\n${say('help.title.examples')}\n${spec.examples.map((line) => `  ${line}`).join('\n')}`,
      );
    for (const arg of spec.args) command.argument(arg);
    for (const option of spec.options) command.addOption(optionOf(option, say));
    command.action((...received: readonly unknown[]) =>
      start(spec, callOf(command, received.slice(0, spec.args.length))),
    );
  }
  return program;
};
