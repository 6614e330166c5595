/** English: holding an interview: what is asked before it, what is kept, trouble with saving, and going on later. */
export const hold = {
  'hold.template': 'Which conversation do you want to hold?',
  'hold.template.minutes': ' ({minutes} minutes)',
  'hold.may-write': 'May I write down what you tell me?',
  'hold.not-written': 'That is fine. Thank you for talking; nothing was written down and nothing is kept.',
  'hold.person':
    'With whom are you talking? Type an alias, not a name; several with a comma between them. Enter: {fresh}. A dash (-): nobody, you tell what you saw yourself.',
  'hold.person.withdrew':
    '{name} withdrew before, and that alias is not used again. Choose another, such as {fresh}.',
  'hold.person.real': 'Is {name} a real name? A pseudonym protects whoever tells.',
  'hold.person.real.other': 'yes: take another',
  'hold.person.real.keep': 'no, it is a pseudonym: keep it',
  'hold.partner': 'Under which alias does the partner of {name} tell? Enter: {fresh}.',
  'hold.role': 'What is {name} here?',
  'hold.role.before': '{role} (as last time)',
  'hold.not-said': 'not said',
  'hold.setting': 'Which place is it about? Enter: none in particular.',
  'hold.setting.unknown': 'There is no place {name} in inquiry.yaml. Choose a number, or press Enter.',
  'hold.setting.near': 'There is no place {name} in inquiry.yaml. Did you mean {near}?',
  'hold.start.help':
    'Type an answer or a number; Enter goes on. /back: the question before. /pause: stop; nothing is kept then.',
  'hold.start.first': 'This is the first question.',
  'hold.round': 'This is round {round}.',
  'hold.round.ask': 'Which round is it for? Enter: none.',
  'hold.round.none': 'none',
  'hold.begun': '{facts}. Everything is saved as you type.',
  'hold.who': 'Who told this? A number, or aliases with a comma between them. Enter: everyone.',
  'hold.who.turn':
    'Who is telling this one? A number, or aliases with a comma between them. Enter: everyone.',
  'hold.who.all': 'everyone',
  'hold.who.help':
    'Type a number or an alias; several with a comma between them. Enter: everyone. /back: to the answer. /pause: stop for now.',
  'hold.who.reads': 'Enter records: {people}.',
  'hold.who.unknown': '{name} does not take part. These do: {people}.',
  'hold.pair.thanks': 'Thank you. {session} is saved.',
  'hold.pair.turn':
    'Now the other way around: {name} tells, {listener} listens and types. Change places first.',

  'hold.begin.trouble':
    'The conversation cannot be kept yet: {why} Nothing was asked yet, so nothing is lost.',
  'hold.begin.again': 'Enter: try again. Ctrl+C: stop.',
  'hold.trouble': 'Not saved: {why} What you typed is still here; go on calmly.',
  'hold.trouble.ask': 'Enter: try again. Or type a folder for an emergency copy, such as one on a USB stick.',
  'hold.trouble.again': 'I am trying again.',
  'hold.trouble.leave':
    'The last part is not saved. Type a folder for an emergency copy. Ctrl+C again: leave without it.',
  'hold.trouble.leave-copy':
    'The last part is only in the emergency copy {file}. Ctrl+C again: leave; the copy stays.',
  'hold.trouble.words': 'That is no folder. Your words stay as half-typed text.',
  'hold.trouble.over': 'Everything is saved again.',
  'hold.copy':
    'The whole conversation is in the emergency copy {file}. You can go on; the copy goes along until saving works again. Later it is taken in with: {command}',
  'hold.copy.again': 'Not saved yet; the emergency copy {file} is up to date.',
  'hold.copy.remove': 'The emergency copy is no longer needed: {file}',

  'hold.skip.answered':
    'The answer that stands there stays. To take it away: go back to it, and take it out there.',
  'hold.skip.half-typed': 'Skipped. What you typed stays: go back to use it.',
  'hold.interrupt': 'Everything is saved. Ctrl+C again to leave.',
  'hold.live-done': 'That was the conversation; {session} is saved. Thank whoever told it.',
  'hold.live-left': '{session} ({name}) is put down, and saved. To go on: saniveld resume {session}',
  'hold.live-half': 'The conversation with {name} is complete; {session} is saved.',
  'hold.review.when':
    'What is left is the review: filling in, reading back, and asking what may be done with it.',
  'hold.review.now': 'now',
  'hold.review.later': 'later (saniveld review {session})',
  'hold.kept': '{session} is saved: {answers|1 answer|{answers} answers}.',
  'hold.paused': '{session} is put down, not finished: {answers|1 answer is|{answers} answers are} saved.',

  'hold.resumed': '{session} goes on where it was.',
  'hold.half-typed': 'Half typed at “{place}”: {text}',
  'hold.half-typed.long':
    'Half typed at “{place}”: {words} {words|word|words}, of which these are the last:\n{text}',
  'hold.half-typed.note': 'A note of yours is half typed at “{place}”.',
  'hold.edited': 'What was written in your editor may be here only: {files}',
  'hold.resume.which': 'With which one do you go on?',
  'hold.none': 'There are no unfinished conversations.',
  'hold.state.live': 'in the conversation',
  'hold.state.review': 'review',
  'hold.state.aside': 'other version',
  'hold.column.state': 'state',
  'hold.column.where': 'where',
  'hold.column.changed': 'last change',
  'hold.column.marks': 'note',
  'hold.mark.half-typed': 'half-typed text',
  'hold.mark.held': 'open in another window',

  'error.interview-needs-terminal': 'There is no terminal here to ask questions on.',
  'error.interview-needs-terminal.hint':
    'saniveld interview {template} --plain   (answers line by line, also from a pipe; or all of them from a file: saniveld interview {template} --answers answers.yaml)',
  'error.needs-terminal': 'There is no terminal here to ask questions on.',
  'error.needs-terminal.hint': 'saniveld {command} --plain',
  'error.interview-not-begun': 'No conversation was begun, and nothing was kept.',
  'error.interview-not-begun.hint': 'saniveld interview',
  'error.interview-stopped': 'Stopped. Everything of {session} is saved.',
  'error.interview-stopped.hint': 'saniveld resume {session}',
  'error.interview-stopped-edited':
    'Stopped. What came into {session} is saved. What was written in your editor may be here only: {files}',
  'error.interview-stopped-edited.hint': 'saniveld resume {session}',
  'error.interview-unsaved':
    'Stopped. The last part of {session} could not be saved; what was saved before is there.',
  'error.interview-unsaved.hint': 'saniveld resume {session}',
  'error.interview-copied':
    'Stopped. The last part of {session} is not in the data file; it is in the emergency copy: {files}',
  'error.interview-copied.hint': '{command}',
  'error.interview-withdrew': '{name} withdrew before, and that alias is not used again.',
  'error.interview-withdrew.hint': 'Leave --person out: a free alias is offered then.',
  'error.interview-pair': 'An interview in pairs is held with two people.',
  'error.interview-pair.hint': 'saniveld interview core --pair --person P07,P08',
  'error.interview-unknown-role': 'There is no role {name} in inquiry.yaml.',
  'error.interview-unknown-role.hint': 'Type one that is there after --role: {instead}',
  'error.interview-unknown-setting': 'There is no place {name} in inquiry.yaml.',
  'error.interview-unknown-setting.hint': 'Type one that is there after --setting: {instead}',
  'error.interview-unknown-round': 'There is no round {name} in inquiry.yaml.',
  'error.interview-unknown-round.hint': 'Type one that is there after --round: {instead}',
  'error.resume-left': 'None was chosen; everything stays as it is.',
  'error.resume-left.hint': 'saniveld resume',
  'error.session-finished': '{session} is finished.',
  'error.session-finished.hint': 'saniveld review {session}   (to correct an answer)',
} as const;
