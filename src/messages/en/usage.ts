/** English: when something was typed that the program cannot follow. */
export const usage = {
  'error.unknown-option': 'There is no option {word}.',
  'error.unknown-option.hint': '{command} --help',
  'error.unknown-command': 'There is no command {word}.',
  'error.unknown-command.hint': 'saniveld --help',
  'error.too-many-words': 'That is more than {command} takes.',
  'error.too-many-words.hint': '{command} --help   (put quotes around a name of several words)',
  'error.missing-word': 'Something is missing: {word}.',
  'error.missing-word.hint': '{command} --help',
  'error.option-needs-value': 'The option {word} needs something after it.',
  'error.option-needs-value.hint': '{command} --help',
  'error.option-value': '{word} cannot be {value}; it can be: {allowed}.',
  'error.option-value.hint': '{command} --help',
  'error.wrong-usage': 'That could not be followed.',
  'error.wrong-usage.hint': '{command} --help',
  'error.wrong-language': 'Saniveld speaks nl and en, not {language}.',
  'error.wrong-language.hint': '--lang nl   or   --lang en',
  'error.interrupted': 'Stopped. Nothing that was kept is lost.',
  'error.interrupted.hint': '{command}',
  'error.defect':
    'Something went wrong that should not: a defect in Saniveld. What was kept is safe. The details:',
} as const;
