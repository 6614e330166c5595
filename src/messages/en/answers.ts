/** English: the answers that the language itself fixes, in the words of the people who give them; the same on paper, in a form and in a codebook. */
export const answers = {
  'answer.yes': 'Yes',
  'answer.no': 'No',

  'answer.consent.none': 'Nothing may be written down or kept',
  'answer.consent.internal': 'It may count, but my words stay with the people who do this inquiry',
  'answer.consent.quote':
    'My words may be in a report, without my name, but not in one that everyone can read',
  'answer.consent.public': 'My words may be in a report that everyone can read, without my name',

  'answer.stage.0': 'Never heard of it',
  'answer.stage.1': 'Heard of it',
  'answer.stage.2': 'We are planning to',
  'answer.stage.3': 'We are trying it, more than once',
  'answer.stage.4': 'It is just how it is done, as in the beginning',
  'answer.stage.5': 'It is just how it is done, adapted',
  'answer.stage.6': 'It is just how it is done, together with others',
  'answer.stage.7': 'It is just how it is done, but quite differently',
  'answer.stage.-1': 'Stopped',
  'answer.stage.unknown': 'I do not know',
  'answer.routine': 'It is just how it is done',
  'answer.routine.only': 'Only where it is just how it is done:',
  'answer.routine.still': 'Do you still do it as in the beginning?',
  'answer.routine.4': 'Yes',
  'answer.routine.5': 'Adapted',
  'answer.routine.6': 'Together with others',
  'answer.routine.7': 'Quite differently',
} as const;
