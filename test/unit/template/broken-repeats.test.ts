import { tellsOneMistake } from './one-mistake.ts';
import { choices, number, text, withQuestions as w } from './samples.ts';

const one = 'questions: [{id: a, type: text, ask: X}]';
const capturing = (of: string, capture: string): string =>
  w(`- repeat: r\n  of: ${of}\n  questions:\n    - {id: a, type: text, ask: X, captures: ${capture}}`);

tellsOneMistake('a repeat', [
  ['misspelt', w(`- {repaet: r, ${one}}`), 'misspelt-key@8:10', 'repaet'],
  ['named by id', w(`- {id: r, ${one}}`), 'misspelt-key@8:10', 'id'],
  ['without a name', w(`- {${one}}`), 'missing-key@8:9', '{questions: [{id: a, type: text, ask: X}]}'],
  ['without questions', w('- repeat: r'), 'missing-key@8:9', 'repeat: r'],
  ['with empty questions', w('- {repeat: r, questions: []}'), 'empty-list@8:32', '[]'],
  ['a name with a blank', w(`- {repeat: mijn ronde, ${one}}`), 'not-an-id-near@8:18', 'mijn ronde'],
  [
    'the name of its question',
    w('- {repeat: a, questions: [{id: a, type: text, ask: X}]}'),
    'double-id@8:38',
    'a',
  ],
  ['an unknown record', w(`- {repeat: r, of: exampel, ${one}}`), 'needs-one-of-near@8:25', 'exampel'],
  [
    'bounds upside down',
    w(`- {repeat: r, at_least: 3, at_most: 2, ${one}}`),
    'at-most-below-at-least@8:43',
    '2',
  ],
  ['at most nothing', w(`- {repeat: r, at_most: 0, ${one}}`), 'needs-whole-number-near@8:30', '0'],
  ['a bound in words', w(`- {repeat: r, at_least: een, ${one}}`), 'needs-whole-number-near@8:31', 'een'],
  ['a type', w(`- {repeat: r, type: story, ${one}}`), 'unknown-key@8:21', 'type'],
  [
    'three levels',
    w(
      '- repeat: r\n  questions:\n    - repeat: s\n      questions:\n        - repeat: t\n          questions: [{id: a, type: text, ask: X}]',
    ),
    'too-many-levels@12:17',
    'repeat: t',
  ],
]);

tellsOneMistake('what a repeat goes over', [
  ['something else', w(`- {repeat: r, over: zebra, ${one}}`), 'over-near@8:27', 'zebra'],
  ['misspelt', w(`- {repeat: r, over: frame.setting, ${one}}`), 'over-near@8:27', 'frame.setting'],
  [
    'a question without its signs',
    w(choices('items'), `- {repeat: r, over: items, ${one}}`),
    'over-near@9:27',
    'items',
  ],
  [
    'an unknown question',
    w(choices('items'), `- {repeat: r, over: "\${itms}", ${one}}`),
    'over-unknown-near@9:27',
    '"${itms}"',
  ],
  [
    'a question far from any',
    w(`- {repeat: r, over: "\${zebra}", ${one}}`),
    'over-unknown@8:27',
    '"${zebra}"',
  ],
  ['a text', w(text('b'), `- {repeat: r, over: "\${b}", ${one}}`), 'over-not-choices@9:27', '"${b}"'],
  ['a later question', w(`- {repeat: r, over: "\${b}", ${one}}`, choices('b')), 'over-later@8:27', '"${b}"'],
  [
    'a question in another repeat',
    w(`- {repeat: s, questions: [${choices('b').slice(2)}]}`, `- {repeat: r, over: "\${b}", ${one}}`),
    'over-in-repeat@9:27',
    '"${b}"',
  ],
  ['an empty list', w(`- {repeat: r, over: [], ${one}}`), 'empty-list@8:27', '[]'],
  ['an item twice', w(`- {repeat: r, over: [x, y, x], ${one}}`), 'double-option@8:34', 'x'],
]);

tellsOneMistake('a record', [
  ['captures without of', w(text('a', ', captures: story')), 'captures-outside-of@8:51', 'story'],
  ['a near capture', capturing('example', 'stoory'), 'unknown-capture-near@11:51', 'stoory'],
  ['a capture of another record', capturing('link', 'zebra'), 'unknown-capture@11:51', 'zebra'],
  [
    'of misspelt',
    w('- repeat: r\n  fo: example\n  questions:\n    - {id: a, type: text, ask: X}'),
    'misspelt-key@9:9',
    'fo',
  ],
  [
    'captures on what is only said',
    w('- repeat: r\n  of: example\n  questions:\n    - {id: a, type: say, say: X, captures: story}'),
    'key-without-answer@11:40',
    'captures',
  ],
  [
    'captures as a list',
    w('- repeat: r\n  of: example\n  questions:\n    - {id: a, type: text, ask: X, captures: [story]}'),
    'needs-text@11:51',
    '[story]',
  ],
  [
    'a condition that names the repeat',
    w(`- {repeat: r, ${one}}`, number('b', ', when: "count(${r}) > 1"')),
    'condition-unknown-name@9:56',
    '${r}',
  ],
]);
