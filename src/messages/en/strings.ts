/** English: texts for translators. */
export const strings = {
  'strings.kind.template.title': 'title of the template',
  'strings.kind.template.purpose': 'what the conversation is for',
  'strings.kind.labels.define': 'name of the phase define',
  'strings.kind.labels.discover': 'name of the phase discover',
  'strings.kind.labels.dream': 'name of the phase dream',
  'strings.kind.labels.design': 'name of the phase design',
  'strings.kind.labels.destiny': 'name of the phase destiny',
  'strings.kind.phase.title': 'title of a phase',
  'strings.kind.phase.say': 'what the facilitator says as a phase begins',
  'strings.kind.question.ask': 'what the facilitator asks',
  'strings.kind.question.help': 'hint for the facilitator alone',
  'strings.kind.question.say': 'what the facilitator says before asking',
  'strings.kind.question.probes': 'question to ask on with',
  'strings.kind.question.message': 'what to say when the answer cannot be right',
  'strings.kind.option.label': 'answer to choose from',
  'strings.kind.repeat.each': 'what one of them is called, as in “another example?”',
  'strings.kind.repeat.ask': 'what the facilitator asks before the next one',
  'strings.kind.repeat.over': 'item to go through',

  'strings.exported': '{file} is written: {count|1 text|{count} texts}, in columns for {languages}.',
  'strings.exported.separator':
    'Does your spreadsheet put everything in one column? Write it with --separator semicolon',
  'strings.exported.next': 'When it comes back: saniveld template strings import {template} {file}',
  'strings.fresh': '{file}: {added|1 text|{added} texts} added, {replaced} replaced.',
  'strings.unchanged': '{file}: the sheet says what the template says already; nothing was written.',
  'strings.copied': '{file} is written; the sheet says what the template said already.',
  'strings.new-language': 'New language: {languages}.',
  'strings.untranslated': 'Still without a text in {language}: {count} of {total} ({keys}).',
  'strings.untranslated.more': '{keys} and {more} more',
  'strings.ignored-columns': 'Columns that are no language were left alone: {columns}.',
  'strings.missing-rows': 'Not in the sheet, and so as they were: {count|1 text|{count} texts} ({keys}).',
  'strings.empty-cells':
    'Empty in the sheet, and so as {count|it was: 1 text|they were: {count} texts}. A text is removed in the template itself.',
  'strings.next': 'See whether all is well: saniveld template check {file}',
  'strings.faulty': '{file}: {count|one thing|{count} things} to mend in the sheet. Nothing was written.',
  'strings.would-replace':
    '{count|One text is|{count} texts are} different in the template and in the sheet. Nothing was written.',
  'strings.would-replace.one': '{key} ({language})',
  'strings.would-replace.template': 'template',
  'strings.would-replace.sheet': 'sheet',
  'strings.would-replace.hint': 'To take what the sheet says, add --force',
  'strings.would-replace.more': '… and {count} more',

  'strings.problem.no-key-column':
    'The first row has no column “key”; that is how each text finds its place. It begins with “{heading}”.',
  'strings.problem.no-key-column.hint': 'call the column with the names of the texts: key',
  'strings.problem.no-language-column': 'The first row has no column with a language.',
  'strings.problem.no-language-column.hint':
    'head each column of texts with its language, such as: {languages}',
  'strings.problem.double-column': 'Two columns are headed “{language}”.',
  'strings.problem.double-column.hint': 'remove one of them',
  'strings.problem.too-many-cells': 'This row has {count} cells, and there are {width} columns.',
  'strings.problem.too-many-cells.hint': 'put a text that holds a comma or a semicolon between double quotes',
  'strings.problem.no-key': 'The text “{text}” has no name in the column “key”.',
  'strings.problem.no-key.hint': 'copy the name from the sheet as it was exported',
  'strings.problem.double-key': '“{key}” stands here and on line {first}.',
  'strings.problem.double-key.hint': 'keep one of the two rows',
  'strings.problem.unknown-key': 'The template has no text “{key}”.',
  'strings.problem.unknown-key.hint': 'remove the row, or copy the name from the sheet as it was exported',
  'strings.problem.unknown-key-near': 'The template has no text “{key}”. Did you mean “{nearest}”?',
  'strings.problem.unknown-key-near.hint': 'type: {nearest}',
  'strings.problem.control-character':
    'The text in {language} holds a character that nobody can see, after “{text}”.',
  'strings.problem.control-character.hint': 'type the text again in that cell',

  'error.csv-not-utf8': '{file} is not saved as UTF-8, so letters with accents would be lost.',
  'error.csv-not-utf8.hint':
    'In the spreadsheet: Save As, and choose “CSV UTF-8” (LibreOffice: Text CSV, UTF-8).',
  'error.csv-is-workbook': '{file} is a workbook, not a CSV file.',
  'error.csv-is-workbook.hint':
    'In the spreadsheet: Save As, and choose “CSV UTF-8” (LibreOffice: Text CSV, UTF-8).',
  'error.csv-quotes': '{file}:{line}  The double quotes of a text in this row do not match.',
  'error.csv-quotes.hint':
    'Write a double quote inside a text twice, and one at both ends: "she said ""yes"""',
  'error.strings-language': '{language} is no language code.',
  'error.strings-language.hint': 'Two letters, such as: --add fr   (several: --add fr,de)',
  'error.strings-shipped': '{template} comes with Saniveld and is not changed in its own place.',
  'error.strings-shipped.hint': 'Write the result to a file of your own: add --out {template}.yaml',
  'error.strings-unsafe':
    'The texts cannot be put into {file} so that they read back exactly as they are. Nothing was written.',
  'error.strings-unsafe.hint': 'Type them in by hand, and see: saniveld template check {file}',
} as const;
