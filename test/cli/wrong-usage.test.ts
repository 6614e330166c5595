/** What was typed wrong: exit 2, one sentence and one line to type on stderr, nothing on stdout. */
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, saniveld } from '../support/run-cli.ts';

let folder = '';
beforeAll(() => {
  folder = emptyFolder();
});

const mistakes: readonly (readonly [string, readonly string[], string, string, string])[] = [
  [
    'an unknown command',
    ['trce'],
    'unknown-command-near',
    'There is no command trce. Did you mean trace?',
    'saniveld trace',
  ],
  ['one like none', ['frobnicate'], 'unknown-command', 'There is no command frobnicate.', 'saniveld --help'],
  [
    'one in a group',
    ['report', 'sesion'],
    'unknown-command-near',
    'There is no command sesion. Did you mean session?',
    'saniveld report session',
  ],
  [
    'one in a group that lists',
    ['practices', 'renam', 'a', 'b'],
    'unknown-command-near',
    'There is no command renam. Did you mean rename?',
    'saniveld practices rename',
  ],
  [
    'a name in the place of a command',
    ['sessions', 'S003'],
    'unknown-command',
    'There is no command S003.',
    'saniveld sessions --help',
  ],
  [
    'help of an unknown command',
    ['help', 'nope'],
    'unknown-command',
    'There is no command nope.',
    'saniveld --help',
  ],
  [
    'an unknown option',
    ['trace', '--rond', '1'],
    'unknown-option-near',
    'There is no option --rond. Did you mean --round?',
    'saniveld trace --help',
  ],
  [
    'one with a value',
    ['trace', '--zzz=1'],
    'unknown-option',
    'There is no option --zzz.',
    'saniveld trace --help',
  ],
  [
    'one before the command',
    ['--jsn', 'trace'],
    'unknown-option-near',
    'There is no option --jsn. Did you mean --json?',
    'saniveld --help',
  ],
  [
    'one of every command',
    ['doctor', '--inqiry', '.'],
    'unknown-option-near',
    'There is no option --inqiry. Did you mean --inquiry?',
    'saniveld doctor --help',
  ],
  [
    'a word too few',
    ['practices', 'merge', 'a'],
    'missing-word',
    'saniveld practices merge needs something more: into.',
    'saniveld practices merge --help',
  ],
  [
    'a word too many',
    ['trace', 'Koffie', 'aan', 'de', 'deur'],
    'too-many-words',
    'That is more than saniveld trace takes.',
    'saniveld trace --help   (put quotes around a name of several words)',
  ],
  [
    'an option without its value',
    ['trace', '--round'],
    'option-needs-value',
    'The option --round needs something after it.',
    'saniveld trace --help',
  ],
  [
    'a value that is none of the choices',
    ['search', 'koffie', '--order', 'beauty'],
    'option-value',
    '--order cannot be beauty; it can be: date, rank.',
    'saniveld search --help',
  ],
  [
    'a purpose that this report lacks',
    ['report', 'inquiry', '--purpose', 'teller'],
    'option-value',
    '--purpose cannot be teller; it can be: working, shared, public.',
    'saniveld report inquiry --help',
  ],
  [
    'a group alone',
    ['report'],
    'word-to-follow',
    'saniveld report needs one more word: session, inquiry.',
    'saniveld report session --help',
  ],
  [
    'an unknown shell',
    ['completion', 'tcsh'],
    'unknown-shell',
    'There are completions for bash, zsh and fish, not for tcsh.',
    'saniveld completion bash',
  ],
  [
    'an interview without a terminal',
    ['interview', 'core'],
    'interview-needs-terminal',
    'There is no terminal here to ask questions on.',
    'saniveld interview core --plain   (answers line by line, also from a pipe; or all of them from a file: saniveld interview core --answers answers.yaml)',
  ],
  [
    'headlines first with all answers in a file',
    ['interview', 'core', '--answers', 'my answers.yaml', '--headlines'],
    'answers-with-option',
    'With --answers nobody is asked anything, so --headlines does nothing there: the file says it all.',
    "saniveld interview core --answers 'my answers.yaml'",
  ],
  [
    'a person with all answers in a file',
    ['interview', '--answers', '-', '--person', 'P07'],
    'answers-with-option',
    'With --answers nobody is asked anything, so --person does nothing there: the file says it all.',
    'saniveld interview --answers -',
  ],
  [
    'a walk without answers',
    ['template', 'walk', 'core'],
    'walk-needs-answers',
    'There are no answers to walk with.',
    'saniveld template walk core --answers answers.yaml',
  ],
  [
    'a decision that is no number',
    ['practices', 'undo', 'rename'],
    'decision-number',
    'rename is not the number of a decision.',
    'saniveld practices list --decisions',
  ],
  [
    'nothing to search for',
    ['search', '!?'],
    'nothing-to-search',
    'There is no word to look for in that.',
    'saniveld search coffee',
  ],
  [
    'init without a terminal',
    ['init', 'new'],
    'init-needs-terminal',
    'init asks its questions on a terminal, and this is none.',
    'saniveld init DIR --from inquiry.yaml',
  ],
];

describe('wrong usage', () => {
  it.each(mistakes)('%s', (_, args, code, message, hint) => {
    const ran = saniveld([...args, '--json'], { folder });
    expect(ran.code).toBe(2);
    const { schema, error } = ran.json();
    expect(schema).toBe('saniveld.error/1');
    expect(error).toEqual({ code, params: expect.any(Object), message, hint });
    expect(hint).toMatch(/^(saniveld|--)/);
  });

  it.each([
    [['trce'], 'De opdracht trce bestaat niet. Bedoelt u trace?\n→ saniveld trace\n'],
    [['trace', '--rond'], 'De optie --rond bestaat niet. Bedoelt u --round?\n→ saniveld trace --help\n'],
    [
      ['sessions', 'show'],
      'Noem bij saniveld sessions show nog: gesprek.\n→ saniveld sessions show --help\n',
    ],
  ])('is told on stderr, in Dutch: %j', (args, told) => {
    const ran = saniveld([...args, '--lang', 'nl'], { folder });
    expect(ran).toMatchObject({ code: 2, out: '', err: told });
  });

  it('takes --json after -- for a word', () => {
    const ran = saniveld(['trace', '--nope', '--', '--json'], { folder });
    expect([ran.code, ran.out]).toEqual([2, '']);
  });

  it('shows no control characters of what was typed', () => {
    const ran = saniveld(['\u001b[31mred\u0007\u202e'], { folder });
    expect(ran).toMatchObject({ code: 2, err: 'There is no command red.\n→ saniveld --help\n' });
  });
});
