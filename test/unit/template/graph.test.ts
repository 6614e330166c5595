/** The graph of a template: what stands in what, and which answers decide about what. */
import { describe, expect, it } from 'vitest';
import { graphOf, ledTo } from '../../../src/template/graph/graph.ts';
import { itemsOf } from '../../../src/template/walk.ts';
import { shipped } from '../../support/shipped.ts';
import { whole } from './whole.ts';

const told = whole(`template: t
version: "1"
languages: [nl]
title: Titel
phases:
  - id: topics
    questions:
      - {id: topics, type: choices, ask: Wat?, options: [team, trust]}
      - {id: people, type: number, ask: Hoeveel?, check: ". > 0 and . < 90"}
      - repeat: deeper
        over: \${topics}
        when: \${people} > 1 or \${people} = 0
        questions:
          - {id: why, type: story, ask: Waarom?}
          - {id: length, type: computed, computed: "string-length(\${why}) + \${people}"}
  - id: later
    when: selected(\${topics}, 'team')
    questions:
      - {id: end, type: text, ask: Tot slot?, check: "string-length(.) > \${people}", when: "\${people} > 2"}
`);

describe('the graph of a template', () => {
  it('has a node for every phase, repeat and question, each in what is around it', () => {
    expect(graphOf(told).nodes.map(({ node, parent }) => [node, parent])).toEqual([
      ['phase:topics', null],
      ['topics', 'phase:topics'],
      ['people', 'phase:topics'],
      ['deeper', 'phase:topics'],
      ['why', 'deeper'],
      ['length', 'deeper'],
      ['phase:later', null],
      ['end', 'phase:later'],
    ]);
  });

  it('has an edge for every answer that decides, once for each way of deciding', () => {
    expect(graphOf(told).edges.map(({ from, to, by }) => `${from} ${by} ${to}`)).toEqual([
      'topics over deeper',
      'people when deeper',
      'why computed length',
      'people computed length',
      'topics when phase:later',
      'people when end',
      'people check end',
    ]);
  });

  it('tells of each question what its answer decides about, each once', () => {
    expect([...ledTo(graphOf(told))]).toEqual([
      ['topics', ['deeper', 'phase:later']],
      ['people', ['deeper', 'length', 'end']],
      ['why', ['length']],
    ]);
  });

  it.each(shipped)('leaves nothing out of $id', ({ source }) => {
    const template = whole(source);
    const { nodes } = graphOf(template);
    expect(nodes).toHaveLength(itemsOf(template).length + template.phases.length);
    const known = new Set<string | null>([null]);
    for (const { node, parent } of nodes) {
      expect(known.has(parent)).toBe(true);
      known.add(node);
    }
  });
});
