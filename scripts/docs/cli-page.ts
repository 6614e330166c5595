/** docs/cli.md: the help of every command, as the program itself says it. */
import type { CommandSpec } from '../../src/commands/command.ts';
import { commands, globalOptions } from '../../src/commands/index.ts';
import { sayIn } from '../../src/messages/say.ts';
import { buildProgram } from '../../src/program.ts';
import { generated } from './place.ts';

const say = sayIn('en');

export const cliPage = (): string => {
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
