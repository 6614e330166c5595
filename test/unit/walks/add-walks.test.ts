/** Proposed walks come behind those that are there, of which every byte stays. */
import { describe, expect, it } from 'vitest';
import { walkFileText, withWalks } from '../../../src/walks/add-walks.ts';
import { readWalks } from '../../../src/walks/read-walks.ts';
import { visit } from './samples.ts';

const more = [{ name: 'Nieuw: met een dubbele punt', answers: { topics: ['team'] } }];

describe('a walk file that grows', () => {
  it.each([
    ['two spaces', 'template: t\nwalks:\n  - name: A # eerste\n    answers: {people: 3}\n'],
    ['no indentation', '# boven\ntemplate: t\nwalks:\n- name: A\n'],
    ['no line end', 'template: t\nwalks:\n    - name: A'],
    ['a comment behind it', 'template: t\nwalks:\n  - name: A\n\n# einde\n'],
    [
      'a block of words at its end',
      'template: t\nwalks:\n  - name: A\n    answers:\n      team_story: |\n        Lang\n\n',
    ],
    ['line ends of Windows', 'template: t\r\nwalks:\r\n  - name: A\r\n'],
  ])('%s', (_, source) => {
    const text = withWalks(source, visit, more);
    expect(text?.startsWith(source)).toBe(true);
    expect(readWalks(text ?? '', visit).value?.walks.map(({ name }) => name)).toEqual([
      'A',
      'Nieuw: met een dubbele punt',
    ]);
  });

  it.each([
    ['its list is written on one line', 'template: t\nwalks: [{name: A}]\n'],
    ['its list is not the last', 'walks:\n  - name: A\ntemplate: t\n'],
    ['it has no walk yet', 'template: t\nwalks: []\n'],
    ['it has a fault', 'template: t\nwalks:\n  - nam: A\n'],
  ])('is left alone when %s', (_, source) => {
    expect(withWalks(source, visit, more)).toBeNull();
  });

  it('begins with its template and a word to the reader', () => {
    expect(walkFileText(visit, more, 'Lees na.')).toBe(
      '# Lees na.\ntemplate: t\nwalks:\n  - name: "Nieuw: met een dubbele punt"\n    answers:\n      topics:\n        - team\n',
    );
  });
});
