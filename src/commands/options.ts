/** Options that several commands share. */
import type { OptionSpec } from './command-line.ts';

const purposes = ['teller', 'working', 'shared', 'public'] as const;
export const purpose: OptionSpec = {
  flags: '--purpose <purpose>',
  about: 'help.option.purpose',
  choices: purposes,
};
export const out: OptionSpec = { flags: '--out <file>', about: 'help.option.out' };
export const force: OptionSpec = { flags: '--force', about: 'help.option.force' };
export const format: OptionSpec = {
  flags: '--format <format>',
  about: 'help.option.format',
  choices: ['md', 'html', 'text', 'json'],
};
export const plain: OptionSpec = { flags: '--plain', about: 'help.option.plain' };
export const large: OptionSpec = { flags: '--large', about: 'help.option.large' };
export const retoldBy: OptionSpec = { flags: '--retold-by <alias>', about: 'help.option.retold-by' };
