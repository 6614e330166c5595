/** `template graph` over the built program: a tree that fits the window, a drawing in a file, and data. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, saniveld } from '../support/run-cli.ts';
import { shipped } from '../support/shipped.ts';

const template = `template: sunday
version: "1"
languages: [nl, en]
title: {nl: Zondag, en: Sunday}
phases:
  - id: talk
    phase: discover
    minutes: 10
    title: {nl: Het gesprek, en: The talk}
    questions:
      - id: topics
        type: choices
        ask: {nl: Wat gaf u energie?, en: What gave you energy?}
        options: [{value: team, label: {nl: Het team, en: The team}}, {value: room, label: {nl: Ruimte, en: Room}}]
      - repeat: example
        of: example
        each: {nl: voorbeeld, en: example}
        at_most: 6
        when: selected(\${topics}, 'team')
        questions:
          - {id: story, type: story, captures: story, required: true, ask: {nl: Wat gebeurde er?, en: What happened?}}
`;

let folder = '';
beforeAll(() => {
  folder = emptyFolder();
  writeFileSync(join(folder, 'sunday.yaml'), template);
});
const graph = (words: readonly string[], environment: NodeJS.ProcessEnv = {}) =>
  saniveld(['template', 'graph', ...words], { folder, environment });

describe('template graph', () => {
  it('shows a tree, with the condition in words and as it is written', () => {
    const ran = graph(['sunday.yaml', '--lang', 'nl']);
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out.trimEnd().split('\n')).toEqual([
      'Zondag (sunday, versie 1)',
      '└─ Het gesprek (talk) · verkennen · 10 minuten',
      '   ├─ topics (choices)',
      '   │    Wat gaf u energie?',
      '   │    beslist mee over: example',
      '   └─ example: telkens opnieuw, per voorbeeld · hoogstens 6 keer',
      '      │ elke beurt telt als één voorbeeld (example)',
      '      │ alleen als: bij topics is “Het team” gekozen',
      "      │ in het bestand: selected(${topics}, 'team')",
      '      └─ story (story) · verplicht · vult story',
      '           Wat gebeurde er?',
    ]);
  });

  it.each(shipped)('of $id fits 40 columns', ({ id }) => {
    for (const lang of ['nl', 'en']) {
      const ran = graph([id, '--lang', lang], { COLUMNS: '40' });
      expect(ran.code).toBe(0);
      expect(ran.out.split('\n').filter((line) => [...line].length > 40)).toEqual([]);
    }
  });

  it('writes the drawing to a file, which is kept without --force', () => {
    const words = ['sunday.yaml', '--lang', 'en', '--format', 'mermaid', '--out', 'sunday.mmd'];
    expect(graph(words)).toMatchObject({ code: 0, out: 'sunday.mmd is written.\n' });
    const written = readFileSync(join(folder, 'sunday.mmd'), 'utf8');
    expect(written).toMatch(/^flowchart TD\n/);
    expect(written).toContain('  q_topics -.->|"only if: “The team” was chosen at topics"| r_example\n');
    expect(graph(words).code).toBe(1);
    expect(graph([...words, '--force']).code).toBe(0);
  });

  it('gives nodes with whole texts and edges under --json', () => {
    const { code, json } = graph(['sunday.yaml', '--json', '--lang', 'en']);
    expect(code).toBe(0);
    expect(json()).toEqual({
      schema: 'saniveld.graph/1',
      template: { id: 'sunday', version: '1', title: { nl: 'Zondag', en: 'Sunday' } },
      nodes: [
        expect.objectContaining({ node: 'phase:talk', kind: 'phase', id: 'talk', minutes: 10, when: null }),
        expect.objectContaining({ node: 'topics', kind: 'question', parent: 'phase:talk', type: 'choices' }),
        expect.objectContaining({
          node: 'example',
          kind: 'repeat',
          of: 'example',
          at_most: 6,
          when: { source: "selected(${topics}, 'team')", words: '“The team” was chosen at topics' },
        }),
        expect.objectContaining({ node: 'story', parent: 'example', required: true, captures: 'story' }),
      ],
      edges: [{ from: 'topics', to: 'example', by: 'when' }],
      format: 'text',
      text: graph(['sunday.yaml', '--lang', 'en']).out,
    });
  });

  it('gives the drawing as data too, unless it went to a file', () => {
    const drawn = graph(['sunday.yaml', '--format', 'mermaid', '--json']).json();
    expect(drawn).toMatchObject({ format: 'mermaid', text: expect.stringMatching(/^flowchart TD\n/) });
    const written = graph(['sunday.yaml', '--format', 'mermaid', '--out', 'drawn.mmd', '--json']).json();
    expect(written).toMatchObject({ format: 'mermaid', file: join(folder, 'drawn.mmd') });
    expect(written).not.toHaveProperty('text');
  });

  it('names what is wrong with a template that is not whole', () => {
    writeFileSync(join(folder, 'broken.yaml'), template.replace('type: choices', 'type: choises'));
    const ran = graph(['broken.yaml']);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('broken.yaml:12:15');
  });
});
