/** `saniveld completion SHELL`: completions made from the list of commands. */
import { Failure } from '../messages/failure.ts';
import type { Run } from './command.ts';
import type { CommandLine, OptionSpec } from './command-line.ts';

const shellNames = ['bash', 'zsh', 'fish'] as const;

const longFlag = (flags: string): string => /--[a-z-]+/.exec(flags)?.[0] ?? '';

const longFlags = (options: readonly OptionSpec[]): readonly string[] =>
  options.map(({ flags }) => longFlag(flags));

/** Words that may follow what is already there: after `template strings`, its commands; after a whole command, its options. */
const tree = ({ commands, globalOptions }: CommandLine): ReadonlyMap<string, readonly string[]> => {
  const after = new Map<string, Set<string>>([['', new Set()]]);
  const add = (before: string, words: readonly string[]): void => {
    after.set(before, new Set([...(after.get(before) ?? []), ...words]));
  };
  for (const { name, options } of commands) {
    const words = name.split(' ');
    for (const [at, word] of words.entries()) add(words.slice(0, at).join(' '), [word]);
    add(name, longFlags([...options, ...globalOptions]));
  }
  add('', ['help', ...longFlags(globalOptions)]);
  add('completion', shellNames);
  return new Map([...after].map(([before, words]) => [before, [...words]]));
};

/** The words that only lead on to others: `template`, `template strings`. */
const groupsIn = ({ commands }: CommandLine): readonly string[] => [
  ...new Set(
    commands.flatMap(({ name }) => {
      const words = name.split(' ');
      return words.slice(1).map((_, at) => words.slice(0, at + 1).join(' '));
    }),
  ),
];

/** Options that take a word of their own, which is no part of the command. */
const takersIn = ({ commands, globalOptions }: CommandLine): readonly string[] => {
  const options = [...globalOptions, ...commands.flatMap((command) => command.options)];
  return [...new Set(longFlags(options.filter(({ flags }) => flags.includes('<'))))];
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
  const { commands, globalOptions } = line;
  const words = [...tree(line)].map(([before, after]) => `      "${before}") words="${after.join(' ')}" ;;`);
  const groups = groupsIn(line).map((group) => `"${group}"`);
  const choices = [
    ...commands.flatMap(({ name, options }) => bashChoices(`"${name}"`, options)),
    ...bashChoices('*', globalOptions),
  ];
  return `_saniveld() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="" path="" word words=""
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    if [[ -n $before ]]; then before=""; continue; fi
    case "$word" in
      ${takersIn(line).join('|')}) before="$word"; continue ;;
      -*) continue ;;
    esac
    case "$path" in
      "") path="$word" ;;
      ${groups.join('|')}) path="$path $word" ;;
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

/** A function that answers whether the words before the cursor, options left out, are those it is given. */
const fishPath = (line: CommandLine): string => `function __saniveld_after
  set -l path
  set -l skip 0
  for word in (commandline -opc)[2..-1]
    if test $skip = 1
      set skip 0
      continue
    end
    switch $word
      case ${takersIn(line).join(' ')}
        set skip 1
      case '-*'
      case '*'
        switch "$path"
          case '' ${groupsIn(line)
            .map((group) => `'${group}'`)
            .join(' ')}
            set path (string trim -- "$path $word")
        end
    end
  end
  test "$path" = "$argv[1]"
end
`;

const fish = (line: CommandLine): string => {
  const lineFor = (before: string, word: string): string => {
    const after = `complete -c saniveld -n '__saniveld_after "${before}"'`;
    if (!word.startsWith('--')) return `${after} -a ${word}`;
    const own = line.commands.find(({ name }) => name === before)?.options ?? [];
    const option = [...own, ...line.globalOptions].find(({ flags }) => longFlag(flags) === word);
    const given = option === undefined ? [] : choicesOf(option);
    const takes = option?.flags.includes('<') === true ? ' -r' : '';
    return `${after} -l ${word.slice(2)}${given.length > 0 ? ` -x -a '${given.join(' ')}'` : takes}`;
  };
  const lines = [...tree(line)].flatMap(([before, words]) => words.map((word) => lineFor(before, word)));
  return `${fishPath(line)}${lines.join('\n')}\n`;
};

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
