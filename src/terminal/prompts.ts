/** The few plain questions that a command asks on a terminal: one line, or yes or no. */

export interface Prompts {
  /** `refuse`: why what was typed cannot stand, or null; then it is asked for again, without a tick before it. */
  readonly line: (
    question: string,
    initial?: string,
    refuse?: (typed: string) => string | null,
  ) => Promise<string>;
  readonly choose: (
    question: string,
    options: readonly { readonly value: string; readonly label: string }[],
  ) => Promise<string>;
  readonly confirm: (question: string, initial: boolean) => Promise<boolean>;
}

/** Asks on stderr, so that stdout carries the result alone; inquirer is loaded at the first question. */
const ask = async () => {
  const { createPromptModule } = await import('inquirer');
  return createPromptModule({ output: process.stderr });
};

/** `keys` says what the arrow keys and Enter do in a list. */
export const terminalPrompts = (keys: { readonly navigate: string; readonly select: string }): Prompts => ({
  line: async (question, initial = '', refuse = () => null) => {
    const prompt = await ask();
    const { answer } = await prompt({
      ...{ type: 'input', name: 'answer', message: question, default: initial },
      validate: (typed: string) => refuse(typed) ?? true,
      theme: { validationFailureMode: 'clear' },
    });
    return answer;
  },
  choose: async (question, options) => {
    const prompt = await ask();
    const choices = options.map(({ value, label }) => ({ value, name: label }));
    const theme = { style: { keysHelpTip: () => `↑↓ ${keys.navigate} • ⏎ ${keys.select}` } };
    const { answer } = await prompt({ type: 'select', name: 'answer', message: question, choices, theme });
    return answer;
  },
  confirm: async (question, initial) => {
    const prompt = await ask();
    const { answer } = await prompt({ type: 'confirm', name: 'answer', message: question, default: initial });
    return answer;
  },
});
