import { tellsOneMistake } from './one-mistake.ts';
import { choices, number, text, withQuestions as w } from './samples.ts';

const colour =
  '- {id: kleur, type: choice, ask: X, options: [{value: red, label: Rood}, {value: blue, label: Blauw}]}';
const yes = '- {id: akkoord, type: yes_no, ask: X}';
const earlier = [
  colour,
  number('aantal'),
  choices('dingen'),
  yes,
  text('naam'),
  '- {id: sinds, type: date, ask: X}',
];
/** The condition stands on line 17, from column 15 on. */
const when = (condition: string): string =>
  w(...earlier, `- id: z\n  type: text\n  ask: X\n  when: ${condition}`);

tellsOneMistake('the signs of a condition', [
  ['==', when("${kleur} == 'red'"), 'condition-operator@17:24', '=='],
  ['<>', when("${kleur} <> 'red'"), 'condition-operator@17:24', '<>'],
  ['=>', when('${aantal} => 2'), 'condition-operator@17:25', '=>'],
  ['&&', when('${aantal} > 1 && ${aantal} < 3'), 'condition-operator@17:29', '&&'],
  ['||', when('${aantal} > 1 || ${aantal} < 3'), 'condition-operator@17:29', '||'],
  ['! in quotes', when('"!${akkoord}"'), 'condition-operator@17:16', '!'],
  ['AND', when("${kleur} = 'red' AND ${aantal} > 1"), 'condition-operator@17:32', 'AND'],
  ['en', when("${kleur} = 'red' en ${aantal} > 1"), 'condition-operator@17:32', 'en'],
  ['of', when("${kleur} = 'red' of ${aantal} > 1"), 'condition-operator@17:32', 'of'],
  ['is', when("${kleur} is 'red'"), 'condition-operator@17:24', 'is'],
  ['a long dash', when('${aantal} – 1 > 0'), 'condition-operator@17:25', '–'],
  ['÷', when('${aantal} ÷ 2 > 1'), 'condition-operator@17:25', '÷'],
  ['a semicolon', when("selected(${dingen}; 'een')"), 'condition-operator@17:33', ';'],
  ['a decimal comma', when('${aantal} > 1,5'), 'condition-comma@17:28', ','],
  ['a strange sign', when('${aantal} > 1 ?'), 'condition-character@17:29', '?'],
  ['nothing between two', when('${aantal} ${aantal}'), 'condition-no-operator@17:25', '${aantal}'],
  ['nothing at the end', when('${aantal} >'), 'condition-ends-early@17:25', '>'],
  ['nothing at the beginning', when('"> 3"'), 'condition-no-value@17:16', '>'],
  ['an empty condition', when('""'), 'condition-empty@17:15', '""'],
  ['a list', when('[a]'), 'needs-text@17:15', '[a]'],
]);

tellsOneMistake('quotes and brackets of a condition', [
  ['curly single quotes', when('${kleur} = ‘red’'), 'condition-quotes@17:26', '‘red’'],
  ['curly double quotes', when('${kleur} = “red”'), 'condition-quotes@17:26', '“red”'],
  ['low quotes', when('${kleur} = „red”'), 'condition-quotes@17:26', '„red”'],
  ['no closing quote', when("${kleur} = 'red"), 'condition-open-quote@17:26', "'red"],
  ['no opening quote', when("${kleur} = red'"), 'condition-open-quote@17:29', "'"],
  ['no closing parenthesis', when("selected(${dingen}, 'een'"), 'condition-open-parenthesis@17:23', '('],
  ['a parenthesis too many', when("selected(${dingen}, 'een'))"), 'condition-extra-parenthesis@17:41', ')'],
  ['no opening parenthesis', when("selected ${dingen}, 'een')"), 'condition-call-form@17:15', 'selected'],
  ['no quotes round a value', when('${kleur} = red'), 'condition-bare-word@17:26', 'red'],
]);

tellsOneMistake('the names in a condition', [
  ['without dollar and braces', when("kleur = 'red'"), 'condition-bare-word@17:15', 'kleur'],
  ['without braces', when("$kleur = 'red'"), 'condition-name-form@17:15', '$kleur'],
  ['without dollar', when('"{kleur} = \'red\'"'), 'condition-name-form@17:16', '{kleur}'],
  ['with parentheses', when("$(kleur) = 'red'"), 'condition-name-form@17:15', '$(kleur)'],
  ['without closing brace', when("${kleur = 'red'"), 'condition-name-form@17:15', '${kleur'],
  ['with a blank', when("${mijn kleur} = 'red'"), 'condition-name-form@17:15', '${mijn kleur}'],
  ['misspelt', when("${kluer} = 'red'"), 'condition-unknown-name-near@17:15', '${kluer}'],
  ['unknown', when("${zebra} = 'red'"), 'condition-unknown-name@17:15', '${zebra}'],
  ['with a capital', when("${Kleur} = 'red'"), 'condition-unknown-name-near@17:15', '${Kleur}'],
  ['in quotes', when("selected('dingen', 'een')"), '?condition-quoted-name@17:24', "'dingen'"],
  ['its own', when("${z} = 'red'"), 'condition-own-answer@17:15', '${z}'],
  ['a later one', w(number('a', ', when: "${b} > 1"'), number('b')), 'condition-later@8:50', '${b}'],
  ['a dot', when(". = 'red'"), 'condition-no-self@17:15', '.'],
  [
    'what is only said',
    w('- {id: s, type: say, say: X}', text('b', ', when: "${s} = 1"')),
    'condition-no-answer@9:48',
    '${s}',
  ],
  [
    'one in a repeat',
    w('- {repeat: r, questions: [{id: a, type: number, ask: X}]}', text('b', ', when: "${a} = 1"')),
    '?condition-first-turn@9:48',
    '${a}',
  ],
  [
    'one that is asked afterwards',
    w(number('a', ', moment: after'), text('b', ', when: "${a} = 1"')),
    '?condition-after@9:48',
    '${a}',
  ],
  [
    'on a phase that looks ahead',
    w(number('a')).replace('- id: begin', '- id: begin\n    when: "${a} > 1"'),
    'condition-later@7:12',
    '${a}',
  ],
  [
    'in a block',
    w(
      number('aantal'),
      '- id: b\n  type: text\n  ask: X\n  when: |\n    ${aantal} > 0 and\n    ${aantl} > 1',
    ),
    'condition-unknown-name-near@14:11',
    '${aantl}',
  ],
  [
    'a circle',
    w(number('a', ', when: "${b} > 1"'), number('b', ', when: "${a} > 1"')),
    'circle@8:50',
    '${b}',
  ],
]);

tellsOneMistake('the functions of a condition', [
  ['misspelt', when("slected(${dingen}, 'een')"), 'condition-unknown-function-near@17:15', 'slected'],
  ['with a capital', when("Selected(${dingen}, 'een')"), 'condition-unknown-function-near@17:15', 'Selected'],
  ['in Dutch', when('niet(${akkoord})'), 'condition-unknown-function-near@17:15', 'niet'],
  ['unknown', when('zebra(${akkoord})'), 'condition-unknown-function@17:15', 'zebra'],
  ['without parentheses', when('not ${akkoord}'), 'condition-operator@17:15', 'not'],
  ['between two values', when("${naam} contains 'een'"), 'condition-call-form@17:23', 'contains'],
  ['one value too few', when('selected(${dingen})'), 'condition-arguments@17:15', 'selected(${dingen})'],
  [
    'one value too many',
    when("selected(${dingen}, 'een', 'twee')"),
    'condition-arguments@17:15',
    "selected(${dingen}, 'een', 'twee')",
  ],
  ['true without parentheses', when('${akkoord} = true'), 'condition-call-form@17:28', 'true'],
  ['a pattern that cannot be read', when("regex(${naam}, '^(a$')"), 'condition-pattern@17:30', "'^(a$'"],
  ['a pattern without ends', when("regex(${naam}, 'a')"), '?condition-open-pattern@17:30', "'a'"],
  ['counting something else', when('count(1) > 1'), 'condition-counts-question@17:21', '1'],
]);

tellsOneMistake('the values of a condition', [
  ['a label', when("${kleur} = 'Rood'"), 'condition-unknown-value-near@17:26', "'Rood'"],
  ['nearly a label', when("${kleur} = 'Blauww'"), 'condition-unknown-value-near@17:26', "'Blauww'"],
  ['nearly a value', when("${kleur} = 'rde'"), 'condition-unknown-value-near@17:26', "'rde'"],
  ['unknown', when("${kleur} = 'zebra'"), 'condition-unknown-value@17:26', "'zebra'"],
  ['unknown among several', when("selected(${dingen}, 'zebra')"), 'condition-unknown-value@17:35', "'zebra'"],
  ['ja', when("${akkoord} = 'ja'"), 'condition-unknown-value-near@17:28', "'ja'"],
  ['= on choices', when("${dingen} = 'een'"), '?condition-equals-choices@17:15', "${dingen} = 'een'"],
  ['a number in quotes', when("${aantal} > '3'"), '?condition-quoted-number@17:27', "'3'"],
  ['no date', when("${sinds} > '14 maart'"), '?condition-no-order@17:15', "${sinds} > '14 maart'"],
  ['two kinds', when('${aantal} = ${naam}'), '?condition-kinds@17:15', '${aantal} = ${naam}'],
  ['the order of words', when("${kleur} > 'red'"), '?condition-no-order@17:15', "${kleur} > 'red'"],
  ['two comparisons in one', when('1 < ${aantal} < 3'), '?condition-chain@17:15', '1 < ${aantal} < 3'],
  ['a value on its own', when("${kleur} = 'red' or 'blue'"), '?condition-loose-text@17:35', "'blue'"],
  ['an answer alone', when('${aantal}'), 'condition-bare@17:15', '${aantal}'],
  ['always true', when('1 = 1'), '?condition-always-true@17:15', '1 = 1'],
  [
    'never true',
    when('"${aantal} > 1 and 1 = 2"'),
    '?condition-always-false@17:16',
    '${aantal} > 1 and 1 = 2',
  ],
]);
