/** The Mermaid drawing keeps to a small grammar of its own, whatever the texts of a template hold. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayIn } from '../../../src/messages/say.ts';
import { mermaidText } from '../../../src/template/graph/mermaid.ts';
import type { Template } from '../../../src/template/template.ts';
import { shipped } from '../../support/shipped.ts';
import { whole } from './whole.ts';

/** Within quotation marks: nothing that Mermaid, Markdown or HTML reads, but for numbered signs and our own line break. */
const label = /"(?:[\p{L}\p{M}\p{N}\p{Extended_Pictographic} ,.?!:'()/_’‘“”„…–—€°·×→-]|#\d+;|<br\/>)*"/u
  .source;
const name = '(?:phase\\d+|[qr]_[a-z][a-z0-9_]*)';
const lines = {
  head: /^flowchart TD$/,
  open: new RegExp(`^ {2,}subgraph ${name}\\[${label}\\]$`, 'u'),
  close: /^ {2,}end$/,
  question: new RegExp(`^ {4,}${name}(?:\\[${label}\\]|\\[\\[${label}\\]\\])$`, 'u'),
  next: new RegExp(`^ {2}${name} --> ${name}$`),
  decides: new RegExp(`^ {2}${name} -\\.->\\|${label}\\| ${name}$`, 'u'),
};

/** Every line is of one form, what opens closes, and every arrow goes between names that are drawn. */
const check = (drawing: string): void => {
  const [head = '', ...rest] = drawing.trimEnd().split('\n');
  expect(head).toMatch(lines.head);
  let open = 0;
  const drawn = new Set<string>();
  for (const line of rest) {
    const form = Object.entries(lines).find(([, pattern]) => pattern.test(line))?.[0];
    expect([line, form]).not.toEqual([line, undefined]);
    expect(line).not.toMatch(/"\s*(?:[-–]|\d+[.)])|<br\/>(?:[-–]|\d+[.)])/);
    if (form === 'open') open += 1;
    if (form === 'close') open -= 1;
    expect(open).toBeGreaterThanOrEqual(0);
    const [first = '', second] = line.match(new RegExp(name, 'g')) ?? [];
    if (form === 'open' || form === 'question') drawn.add(/(?:subgraph )?(\w+)\[/.exec(line)?.[1] ?? '');
    if (form === 'next' || form === 'decides')
      expect([
        drawn.has(first),
        drawn.has(second === undefined ? '' : (line.split(' ').at(-1) ?? '')),
      ]).toEqual([true, true]);
  }
  expect(open).toBe(0);
};

const sample = whole(`template: t
version: "1"
languages: [nl]
title: Titel
phases:
  - id: end
    questions:
      - {id: end, type: choices, ask: Wat?, options: [{value: a, label: A}, {value: b, label: B}]}
      - {id: graph, type: computed, computed: "count-selected(\${end})"}
      - repeat: subgraph
        over: \${end}
        questions:
          - {id: click, type: text, ask: Hoe?, when: "selected(\${end}, 'a')", check: "string-length(.) > 2"}
`);

/** The sample with every text for people replaced. */
const saying = (words: string): Template => ({
  ...sample,
  phases: sample.phases.map((phase) => ({
    ...phase,
    title: { nl: words },
    items: phase.items.map((item) =>
      item.item === 'repeat'
        ? { ...item, each: { nl: words } }
        : {
            ...item,
            ask: { nl: words },
            options: item.options.map((option) => ({ ...option, label: { nl: words } })),
          },
    ),
  })),
});

describe('the Mermaid drawing of a template', () => {
  it.each(shipped)('of $id keeps to its grammar', ({ source }) => {
    const template = whole(source);
    for (const language of ['nl', 'en'] as const) check(mermaidText(template, sayIn(language), language));
  });

  it('draws parts, questions, the way through, the turns and what decides', () => {
    expect(mermaidText(sample, sayIn('nl'), 'nl').split('\n')).toEqual([
      'flowchart TD',
      '  subgraph phase1["end"]',
      '    q_end["end<br/>Wat?"]',
      '    q_graph[["graph"]]',
      '    subgraph r_subgraph["telkens opnieuw, per subgraph"]',
      '      q_click["click<br/>Hoe?"]',
      '    end',
      '  end',
      '  q_end --> q_graph',
      '  q_graph --> q_click',
      '  q_click -.->|"nog een"| q_click',
      '  q_end -.->|"wordt berekend: het aantal keuzes bij end"| q_graph',
      '  q_end -.->|"één keer voor elk antwoord bij end"| r_subgraph',
      '  q_end -.->|"alleen als: bij end is “A” gekozen"| q_click',
      '',
    ]);
  });

  it.each([
    'Zeg "hallo"]; end',
    '1. eerst dit',
    '- dan dat',
    '`**vet**` #35; &quot;',
    '<img src=x onerror=alert(1)><script>x</script>',
    '%%{init: {"theme": "dark"}}%%',
    'a\n  end\n  subgraph x',
    'a --> b | c ~~~ d',
    '$$\\frac{1}{2}$$',
    '\\n\\" end',
    '\u202eomgekeerd\u0000',
    '👩‍👩‍👧 en 🏡',
    'x'.repeat(5000),
  ])('stays whole with a text like %j', (words) => check(mermaidText(saying(words), sayIn('nl'), 'nl')));

  it('stays whole with any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ unit: 'binary' }),
        (some, other) => {
          check(mermaidText(saying(some), sayIn('en'), 'nl'));
          check(mermaidText(saying(`${other}"${some}`), sayIn('en'), 'nl'));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps the words that people would read', () => {
    const drawing = mermaidText(saying('Vraag 1: "hoe" [echt]?'), sayIn('nl'), 'nl');
    const shown = drawing.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
    expect(shown).toContain('Vraag 1: "hoe" [echt]?');
  });
});
