/** What an editor with the YAML language server offers, explains and underlines while a template is written. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayIn } from '../../../src/messages/say.ts';
import { readTemplate } from '../../../src/template/read-template.ts';
import { templateSchemaText } from '../../../src/template/schema/template-schema.ts';
import { questionTypes } from '../../../src/template/template.ts';
import { root } from '../../support/run-cli.ts';
import { withQuestions } from '../../unit/template/samples.ts';
import { type Editor, openEditor } from './language-server.ts';

let editor: Editor;
beforeAll(async () => {
  editor = await openEditor(templateSchemaText(sayIn('en')));
});
afterAll(() => editor.close());

/** Questions with the caret among them; what follows the caret's own line is cut off, as while one types. */
const typing = (...questions: readonly string[]): string => withQuestions(...questions).trimEnd();

const offered = async (text: string): Promise<readonly string[]> =>
  (await editor.complete(text)).map(({ label }) => label);

describe('an editor offers', () => {
  it('the keys of a template, and of a phase', async () => {
    expect(await offered('‸')).toEqual(expect.arrayContaining(['template', 'version', 'languages', 'title']));
    const keys = ['id', 'phase', 'title', 'minutes', 'say', 'when', 'of', 'questions'];
    expect(await offered('phases:\n  - ‸')).toEqual(expect.arrayContaining(keys));
  });

  it.each(['- ‸', '- re‸'])('both a question and a repeat where either may begin: %s', async (begun) => {
    const labels = await offered(typing(begun));
    expect(labels).toEqual(expect.arrayContaining(['id', 'type', 'ask', 'repeat', 'a repeat of examples']));
  });

  it('the keys of a question that has begun, and no longer a repeat', async () => {
    const labels = await offered(typing('- id: a\n  ‸'));
    expect(labels).toEqual(expect.arrayContaining(['type', 'ask', 'help', 'when', 'check', 'captures']));
    for (const other of ['id', 'repeat', 'each', 'options', 'a repeat of examples'])
      expect(labels).not.toContain(other);
  });

  it.each([
    ['choice', ['options', 'default'], ['from', 'computed']],
    ['scale', ['from', 'to', 'default'], ['options', 'many']],
    ['turn', ['from', 'many'], ['options', 'to']],
    ['computed', ['computed'], ['probes', 'check', 'required', 'options']],
    ['say', ['say'], ['captures', 'default', 'headline']],
    ['story', ['headline', 'probes'], ['options', 'at_most']],
  ])('a %s the keys of its type alone', async (type, own, others) => {
    const labels = await offered(typing(`- id: a\n  type: ${type}\n  ‸`));
    expect(labels).toEqual(expect.arrayContaining(own));
    for (const other of others) expect(labels).not.toContain(other);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('the keys of a repeat', async () => {
    const labels = await offered(typing('- repeat: a\n  ‸'));
    expect(labels).toEqual(expect.arrayContaining(['of', 'each', 'over', 'at_most', 'questions']));
    expect(labels).not.toContain('type');
  });

  it.each(['- id: a\n  type: ‸', '- id: a\n  type: st‸', '- {id: a, type: ‸}'])(
    'every type of question, with its meaning: %j',
    async (question) => {
      const types = await editor.complete(typing(question));
      expect(types.map(({ label }) => label)).toEqual([...questionTypes]);
      expect(types.find(({ label }) => label === 'list')?.about).toMatch(/line of its own/);
    },
  );

  it('the five phases, the keys within braces, and yes or no', async () => {
    expect(await offered('phases:\n  - id: begin\n    phase: ‸')).toEqual([
      'define',
      'discover',
      'dream',
      'design',
      'destiny',
    ]);
    expect(await offered(typing('- {id: a, type: choice, o‸}'))).toContain('options');
    expect(await offered(typing('- id: a\n  type: text\n  required: ‸'))).toEqual(['true', 'false']);
  });

  it('what can be captured by the record around, and by no other', async () => {
    const captures = await editor.complete(
      typing('- repeat: a\n  of: effect\n  questions:\n    - id: b\n      captures: ‸'),
    );
    const labels = captures.map(({ label }) => label);
    expect(captures.find(({ label }) => label === 'basis')?.about).toContain('`confirmed`');
    expect(labels).toEqual(expect.arrayContaining(['what', 'who', 'led_back_to']));
    expect(labels).not.toContain('story');
  });

  it('a whole template that is right once its gaps are filled', async () => {
    const whole = (await editor.complete('‸')).find(({ label }) => label === 'a whole template');
    const words = ['begin', 'nl', 'Titel', 'begin', 'discover', 'Kop', 'a', 'text', 'Vraag'];
    const text = words.reduce((sum, word, at) => sum.replaceAll(`$${at + 1}`, word), whole?.insertText ?? '');
    expect(readTemplate(text).problems).toEqual([]);
  });
});

describe('an editor explains', () => {
  it.each([
    [
      'captures',
      '- repeat: r\n  of: example\n  questions:\n    - {id: a, type: text, ask: X, cap‸tures: story}',
    ],
    ['when', '- {id: a, type: text, ask: X, wh‸en: "1"}'],
    ['of', '- repeat: r\n  o‸f: example\n  questions: [{id: a, type: text, ask: X}]'],
    ['options', '- {id: a, type: choice, ask: X, opt‸ions: [b]}'],
    ['type', '- {id: a, ty‸pe: text, ask: X}'],
  ])('the key %s, with an example', async (key, question) => {
    const words = await editor.hover(typing(question));
    expect(words).toMatch(/^#### (question|repeat)\n\n[A-Z].{20}/);
    expect(words).toContain(`\`\`\`yaml\n${key}: `);
  });

  it('each kind of record at of', async () => {
    const words = await editor.hover(typing('- repeat: r\n  of: exa‸mple'));
    expect(words).toMatch(/`example`: One story of a practice[\s\S]*`started`: What this conversation/);
  });

  it('in Dutch with the Dutch schema', async () => {
    const dutch = await openEditor(templateSchemaText(sayIn('nl')));
    try {
      expect(await dutch.hover(typing('- {id: a, type: text, ask: X, wh‸en: "1"}'))).toMatch(/#### vraag/);
      const [told] = await dutch.diagnose(typing('- {id: a, type: text, ask: X, to: 3}'));
      expect(told?.message).toBe('"to" hoort bij een vraag van het type scale.');
    } finally {
      dutch.close();
    }
  });
});

describe('an editor underlines', () => {
  it.each([
    ['core'],
    ['site-visit'],
    ['normalization'],
    ['status-round'],
    ['starting-points/nl'],
    ['starting-points/en'],
  ])('nothing in %s', async (name) => {
    const text = readFileSync(join(root, 'templates', `${name}.yaml`), 'utf8');
    expect(await editor.diagnose(text)).toEqual([]);
  });

  it.each([
    ['a misspelt key', '- {id: a, type: text, ask: X, halp: Y}', 'halp', /halp/],
    ['an unknown type', '- {id: a, type: txt, ask: X}', 'txt', /"text"/],
    ['an id with a space', '- {id: A b, type: text, ask: X}', 'A b', /small letter/],
    ['no id', '- {type: text, ask: X}', '{', /"id"/],
    ['no options', '- {id: a, type: choice, ask: X}', '{', /"options"/],
    [
      'a key of another type',
      '- {id: a, type: text, ask: X, options: [a]}',
      'options',
      /choice, choices, rank/,
    ],
    ['a key nobody answers', '- {id: a, type: say, say: X, required: true}', 'required', /Nobody answers/],
    ['a word for yes', '- {id: a, type: text, ask: X, required: ja}', 'ja', /boolean/],
    ['captures without a record', '- {id: a, type: text, ask: X, captures: story}', 'captures', /add of:/],
    [
      'an unknown record',
      '- {repeat: r, of: exampel, questions: [{id: a, type: text, ask: X}]}',
      'exampel',
      /"example"/,
    ],
    [
      'an unknown way to go over',
      '- {repeat: r, over: topics, questions: [{id: a, type: text, ask: X}]}',
      'topics',
      /frame/,
    ],
    ['a text cut in two', '- {id: a, type: text, ask: {Vertel eens: hoe ging het}}', 'Vertel eens', /Quotes/],
    ['a scale from a word', '- {id: a, type: scale, from: een, to: 3, ask: X}', 'een', /number/],
  ])('%s', async (_, question, text, message) => {
    const told = await editor.diagnose(typing(question));
    expect(told).toEqual([{ line: 8, text, message: expect.stringMatching(message) }]);
  });

  it('nothing where the check is silent: keys of your own, plain values, numbers as texts', async () => {
    const fine = [
      '- {id: a, type: choice, ask: X, options: [een, 2, true], x-kleur: rood, x-meer: {b: [1]}}',
      '- {id: b, type: computed, computed: "1 + 1"}',
      '- {id: c, type: say, say: X}',
      '- {repeat: r, over: "${a}", questions: [{id: d, type: text, ask: 7}]}',
      '- {id: e, type: text, ask: {nl: X}, default: 3}',
      '- {id: f, type: turn, ask: X, from: earlier-sessions, many: true}',
    ];
    expect(await editor.diagnose(typing(...fine))).toEqual([]);
  });
});
