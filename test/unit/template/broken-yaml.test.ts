import { tellsOneMistake } from './one-mistake.ts';
import { choices, number, text, withQuestions as w } from './samples.ts';

const block = (lines: string): string => w(`- id: a\n  type: text\n${lines}`);

tellsOneMistake('the file as a whole', [
  ['nothing', '', 'file-empty@1:1', ''],
  ['only a comment', '# later\n', 'file-empty@1:1', ''],
  ['a plain text', 'hallo', 'needs-map@1:1', 'hallo'],
  ['a list', '- a', 'needs-map@1:1', '- a'],
  [
    'a transcript',
    'session: {template: t, date: 2026-03-01}\nanswers: {a: 1}\n',
    'is-transcript@1:1',
    'session: {template: t, date: 2026-03-01}',
  ],
  ['an inquiry', 'inquiry: Noord\nlanguages: [nl]\n', 'is-inquiry@1:1', 'inquiry: Noord'],
  ['two documents', `${w(text('a'))}---\nb: 1\n`, 'yaml-several-documents@9:1', '---'],
  ['a line with %', `%YAML 1.1\n---\n${w(text('a'))}`, 'yaml-directive@1:1', '%YAML 1.1'],
]);

tellsOneMistake('the layout of lines', [
  ['a tab before a key', w('- id: a\n\ttype: text'), 'yaml-tab-near@9:7', '	'],
  ['a tab after spaces', w('- id: a\n  \ttype: text\n  ask: X'), 'yaml-tab-near@9:9', '	'],
  ['a key too deep', w('- id: a\n    type: text\n  ask: X'), 'yaml-indent-near@9:11', 'type: text'],
  ['a later key too deep', w('- id: a\n  type: text\n    ask: X'), 'yaml-indent-near@10:11', 'ask: X'],
  ['a key one space short', w('- id: a\n type: text\n  ask: X'), 'yaml-indent-near@9:8', 'type: text'],
  ['a key under the dash', w('- id: a\n  type: text\nask: X'), 'yaml-indent-near@10:7', 'ask: X'],
  [
    'a question that is not in line',
    w('- id: a\n  type: text\n  ask: X', ' - id: b\n   type: text\n   ask: X'),
    'yaml-indent-near@11:8',
    '- id: b',
  ],
  ['a dash without a space', w('-id: a\n  type: text\n  ask: X'), 'yaml-no-space-after-dash@8:7', '-'],
  [
    'a second dash without a space',
    w(text('b'), '-id: a\n  type: text\n  ask: X'),
    'yaml-no-space-after-dash@9:7',
    '-',
  ],
  ['no dash before a question', w('id: a\ntype: text\nask: X'), 'needs-list@8:7', 'id: a'],
  [
    'no dash before the second question',
    w('- id: a\n  type: text\n  ask: X\n  id: b\n  type: text\n  ask: Y'),
    'missing-dash@11:9',
    'id',
  ],
  ['no colon', w('- id: a\n  type text\n  ask: X'), 'yaml-no-colon-near@9:9', 'type text'],
  ['no colon on the last line', block('  ask Hoe'), 'yaml-no-colon-near@10:9', 'ask Hoe'],
  ['no space after the colon', w('- id: a\n  type:text\n  ask: X'), 'yaml-no-space@9:9', 'type:text'],
  ['words on a line of their own', block('  ask: X\nen nog iets'), 'yaml-text-goes-on@11:7', 'en nog iets'],
  ['words after the sign of a block', block('  ask: > 5 mensen'), 'yaml-block-header@10:16', '5 mensen'],
  ['a list as a key', block('  ask: X\n  [een]: twee'), 'yaml-syntax@11:9', '[een]: twee'],
]);

tellsOneMistake('quotes and brackets', [
  ['an open double quote', block('  ask: "Foto'), 'yaml-open-quote@10:14', '"Foto'],
  ['an open single quote', block("  ask: 'Foto"), 'yaml-open-quote@10:14', "'Foto"],
  [
    'an open quote between braces',
    w('- {id: a, type: text, ask: "X}', text('b')),
    'yaml-open-quote@8:34',
    '"X',
  ],
  ['a quote at the end alone', block('  ask: Hoe was het?"'), '?yaml-stray-quote@10:26', '"'],
  ['an apostrophe in single quotes', block("  ask: 'Foto's'"), 'yaml-after-quote@10:20', "s'"],
  ['words after a quoted text', block('  ask: "Ja" of nee?'), 'yaml-after-quote@10:19', 'of nee?'],
  ['an unknown escape', block('  ask: "De \\d van dag"'), 'yaml-escape@10:18', '\\d van dag"'],
  ['an open brace', w('- {id: a, type: text, ask: X', text('b')), 'yaml-open-bracket@8:9', '{'],
  [
    'an open bracket',
    w('- {id: a, type: choice, ask: X, options: [een, twee}'),
    'yaml-open-bracket@8:48',
    '[',
  ],
  ['a brace too many', w('- {id: a, type: text, ask: X}}', text('b')), 'yaml-extra-bracket@8:36', '}'],
  [
    'a bracket too many',
    w('- {id: a, type: choice, ask: X, options: [een, twee]]}', text('b')),
    'yaml-extra-bracket@8:59',
    ']',
  ],
  [
    'curly quotes around a comma',
    w('- {id: a, type: text, ask: “Hoe, dan?”}'),
    'yaml-curly-quotes@8:34',
    '“Hoe, dan?”',
  ],
]);

tellsOneMistake('what YAML swallows', [
  ['# in a text', block('  ask: Vraag #1 is leuk'), 'yaml-comment-in-text@10:20', '#1 is leuk'],
  [
    '# in a text between braces',
    w('- {id: a, type: text, ask: Vraag #1}'),
    'yaml-comment-in-text@8:40',
    '#1}',
  ],
  ['a text that begins with #', block('  ask: #1 is leuk'), 'yaml-comment-in-text@10:14', '#1 is leuk'],
  [
    'a text that begins with a bracket',
    block('  ask: [buurman] kwam'),
    'yaml-bracket-in-text@10:14',
    '[buurman] kwam',
  ],
  [
    'a text that begins with a brace',
    block('  ask: {iemand} kwam langs'),
    'yaml-split-at-comma@10:15',
    'iemand',
  ],
  ['a text that begins with !', block('  ask: !belangrijk ding'), 'yaml-tag@10:14', '!belangrijk'],
  ['a text that begins with *', block('  ask: *vet'), 'yaml-alias@10:14', '*vet'],
  ['a text that begins with &', block('  ask: &en dan'), 'yaml-anchor@10:14', '&en'],
  ['a text that begins with @', block('  ask: @home'), 'yaml-first-character@10:14', '@home'],
  ['a text that begins with %', block('  ask: %5 erbij'), 'yaml-first-character@10:14', '%5 erbij'],
  ['a text that begins with `', block('  ask: `zo`'), 'yaml-first-character@10:14', '`zo`'],
  [
    'a comma in a text between braces',
    block('  ask: {nl: met, niet over}'),
    'yaml-split-at-comma@10:24',
    'niet over',
  ],
  [
    'a key without a space between braces',
    w('- {id: a, type: text, ask:Hoe}'),
    'yaml-no-space@8:29',
    'ask:Hoe',
  ],
  [
    'a colon in a text',
    block('  ask: Vertel: hoe ging dat'),
    'yaml-colon-in-text@10:14',
    'Vertel: hoe ging dat',
  ],
  [
    'a colon in a text between braces',
    w('- {id: a, type: text, ask: Vertel: hoe}'),
    'yaml-colon-in-text@8:34',
    'Vertel: hoe}',
  ],
  [
    'a colon in a probe',
    block('  ask: Vraag\n  probes:\n    - Vertel: hoe'),
    'text-split-at-colon@12:13',
    'Vertel',
  ],
  ['a double key', block('  ask: X\n  ask: Y'), 'double-key@11:9', 'ask'],
  ['a double key at the top', `${w(text('a'))}title: Nog een\n`, 'double-key@9:1', 'title'],
  [
    'a condition that begins with !',
    w(choices('c'), `- id: a\n  type: text\n  ask: X\n  when: !selected(\${c}, 'een')`),
    'yaml-exclamation@12:15',
    '!',
  ],
  [
    'a name without a dollar',
    w(number('n'), '- id: a\n  type: text\n  ask: X\n  when: {n} > 1'),
    'condition-name-form@12:15',
    '{n}',
  ],
  [
    'a condition without quotes between braces',
    w(number('n'), '- {id: a, type: text, ask: X, when: ${n} > 1}'),
    'yaml-unquoted-condition@9:43',
    '${n} > 1',
  ],
  [
    'one without quotes in a function',
    w(
      '- {repeat: r, questions: [{id: n, type: number, ask: X}]}',
      '- {id: a, type: text, ask: X, when: count(${n}) > 1}',
    ),
    'yaml-unquoted-condition@9:43',
    'count(${n}) > 1',
  ],
  [
    'one without quotes before another key',
    w(number('n'), '- {id: a, type: text, when: ${n} > 1, ask: X}'),
    'yaml-unquoted-condition@9:35',
    '${n} > 1',
  ],
  [
    'half a condition in quotes',
    w(number('n'), '- id: a\n  type: text\n  ask: X\n  when: "${n}" > 1'),
    'yaml-half-quoted@12:15',
    '"${n}" > 1',
  ],
  [
    'a colon for = in a condition',
    w(number('n'), '- id: a\n  type: text\n  ask: X\n  when: ${n}: 1'),
    'yaml-colon-in-condition@12:19',
    ':',
  ],
]);
