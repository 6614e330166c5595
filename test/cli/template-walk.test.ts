/** `template walk` over the built program: what was asked, hidden, refused and computed, also what is no number. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, saniveld } from '../support/run-cli.ts';

const template = `template: walked
version: "1"
languages: [en]
title: Walked
phases:
  - id: talk
    questions:
      - {id: people, type: number, ask: How many?}
      - {id: names, type: text, ask: Which?, when: "\${people} > 0"}
      - {id: share, type: computed, computed: "3 div 0"}
      - {id: more, type: computed, computed: "\${people} + 1"}
      - repeat: example
        questions:
          - {id: story, type: text, required: true, ask: What?}
          - {id: size, type: computed, computed: "string-length(\${story})"}
`;

let folder = '';
beforeAll(() => {
  folder = emptyFolder();
  writeFileSync(join(folder, 'walked.yaml'), template);
});

const walk = (answers: string) =>
  saniveld(['template', 'walk', 'walked.yaml', '--answers', '-', '--json'], {
    folder,
    input: `session: {template: walked, date: 2026-03-14}\nanswers:\n${answers}`,
  });

describe('template walk', () => {
  it.each([
    ['a walk without its session', 'answers:\n  people: 3\n'],
    ['answers alone', 'people: 3\nmore: 4\n'],
    ['a session without a day', 'session: {template: walked}\nanswers:\n  people: 3\n'],
    ['an empty session', 'session: {}\nanswers: {}\n'],
    ['a session that is a word', 'session: walked\nanswers: {}\n'],
    ['answers beside the session', 'session: {template: walked, date: 2026-03-14}\npeople: 3\n'],
  ])('of %s says once how the file begins, and so it is taken', (_, input) => {
    const answered = (text: string) =>
      saniveld(['template', 'walk', 'walked.yaml', '--answers', '-'], { folder, input: text });
    const [message, hint, ...beginning] = answered(input).err.trimEnd().split('\n');
    expect([message, hint]).toEqual([
      '- does not say of which conversation these answers are.',
      '→ Let the file begin so, and put each answer below it, two spaces to the right:',
    ]);
    expect(answered(`${beginning.join('\n')}\n  people: 0\n`)).toMatchObject({ code: 0, err: '' });
  });

  it('gives every computed value: an infinite one by its name, what is no number as nothing', () => {
    const ran = walk('  example: [{story: warm}]\n');
    expect(ran.code).toBe(0);
    expect(ran.json()).toEqual({
      schema: 'saniveld.walk/1',
      asked: ['people', 'example[1].story'],
      hidden: ['names'],
      refused: [],
      computed: { share: 'Infinity', more: '', 'example[1].size': 4 },
    });
  });

  it('refuses with the line, and names the path to skip', () => {
    const ran = walk('  example:\n    - {story: warm}\n    - {story: ""}\n    - {story: " ", stroy: x}\n');
    expect(ran.code).toBe(1);
    expect(ran.json()).toMatchObject({
      refused: [
        {
          question: 'example[3].story',
          line: 6,
          hint: 'Answer it, or say why not, with its path under skipped: such as example[3].story: later.',
        },
        { question: 'example[3].stroy', line: 6, hint: 'Type one that is known, such as story.' },
      ],
    });
  });
});
