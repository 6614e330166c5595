/** `saniveld completion SHELL`: completions made from the list of commands. */
import { Failure } from '../messages/failure.ts';
import type { Run } from './command.ts';
import type { CommandLine, OptionSpec } from './command-line.ts';

const shellNames = ['bash', 'zsh', 'fish'] as const;

const longFlag = (flags: string): string => /--[a-z-]+/.exec(flags)?.[0] ?? '';

/** Words that may follow each first word: the commands of a group, or the options of a command. */
const tree = ({ commands, groups, globalOptions }: CommandLine): ReadonlyMap<string, readonly string[]> => {
  const after = new Map<string, string[]>();
  const add = (before: string, words: readonly string[]): void => {
    after.set(before, [...new Set([...(after.get(before) ?? []), ...words])]);
  };
  add('', [
    ...groups.map(({ name }) => name),
    ...commands.map(({ name }) => name.split(' ')[0] ?? ''),
    'help',
    ...globalOptions.map(({ flags }) => longFlag(flags)),
  ]);
  add('completion', shellNames);
  for (const { name, options } of commands) {
    const [group, word] = name.split(' ');
    if (group !== undefined && word !== undefined) add(group, [word]);
    add(
      name,
      [...options, ...globalOptions].map(({ flags }) => longFlag(flags)),
    );
  }
  return after;
};

/** What may follow an option: `date rank` after `search --order`; `--lang` says the same everywhere. */
const choicesOf = ({ flags, choices }: OptionSpec): readonly string[] =>
  choices ?? /<(\w+(?:\|\w+)+)>/.exec(flags)?.[1]?.split('|') ?? [];

const bashChoices = (before: string, options: readonly OptionSpec[]): readonly string[] =>
  options
    .filter((option) => choicesOf(option).length > 0)
    .map(
      (option) => `      ${before}" ${longFlag(option.flags)}") words="${choicesOf(option).join(' ')}" ;;`,
    );

const bash = (line: CommandLine): string => {
  const { commands, groups, globalOptions } = line;
  const words = [...tree(line)].map(([before, after]) => `      "${before}") words="${after.join(' ')}" ;;`);
  const takers = [...globalOptions, ...commands.flatMap(({ options }) => options)]
    .filter(({ flags }) => flags.includes('<'))
    .map(({ flags }) => longFlag(flags));
  const choices = [
    ...commands.flatMap(({ name, options }) => bashChoices(`"${name}"`, options)),
    ...bashChoices('*', globalOptions),
  ];
  return `_saniveld() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="" path="" word words=""
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    if [[ -n $before ]]; then before=""; continue; fi
    case "$word" in
      ${[...new Set(takers)].join('|')}) before="$word"; continue ;;
      -*) continue ;;
    esac
    case "$path" in
      "") path="$word" ;;
      ${groups.map(({ name }) => name).join('|')}) path="$path $word" ;;
    esac
  done
  if [[ -n $before ]]; then
    case "$path $before" in
${choices.join('\n')}
    esac
  else
    case "$path" in
${words.join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  [[ \${#COMPREPLY[@]} -gt 0 ]] || COMPREPLY=($(compgen -f -- "$current"))
}
complete -o filenames -F _saniveld saniveld
`;
};

const zsh = (line: CommandLine): string => `autoload -U +X bashcompinit && bashcompinit\n${bash(line)}`;

const fish = (line: CommandLine): string =>
  [...tree(line)]
    .flatMap(([before, words]) => {
      const parts = before.split(' ').filter(Boolean);
      const condition =
        parts.length === 0
          ? '__fish_use_subcommand'
          : parts.map((part) => `__fish_seen_subcommand_from ${part}`).join('; and ');
      return words.map((word) =>
        word.startsWith('--')
          ? `complete -c saniveld -n '${condition}' -l ${word.slice(2)}`
          : `complete -c saniveld -n '${condition}' -a ${word}`,
      );
    })
    .join('\n')
    .concat('\n');

const shells: ReadonlyMap<string, (line: CommandLine) => string> = new Map<
  (typeof shellNames)[number],
  (line: CommandLine) => string
>([
  ['bash', bash],
  ['zsh', zsh],
  ['fish', fish],
]);

export const run: Run = ({ args: [shell = ''] }, { commandLine }) => {
  const script = shells.get(shell)?.(commandLine);
  if (script === undefined) throw new Failure('unknown-shell', { name: shell }, 2);
  return { schema: 'completion', data: { shell, script }, text: script };
};
