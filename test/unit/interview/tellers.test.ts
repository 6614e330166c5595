import { describe, expect, it } from 'vitest';
import { answersOf, run, session } from './visit.ts';

const told = (text: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(run(text).conversation.answers.map(({ path, toldBy }) => [path, toldBy]));

const group = '[{alias: A, consent: quote}, {alias: B, consent: none}, {alias: C}]';

describe('who told it', () => {
  it('is the only participant, or nobody when nobody took part', () => {
    expect(told(session('  high_point: x'))).toEqual({ high_point: ['P1'] });
    expect(told(session('  high_point: x', '', '[]'))).toEqual({ high_point: [] });
  });

  it('is the one named at the row, at the row around it, or at the top; else everybody', () => {
    const text = session(
      `  high_point: x
  wishes: [y]
  example:
    - {practice: p, told_by: A, effect: [{what: a}, {what: b, told_by: [B, A]}]}
    - {practice: q, effect: [{what: c}]}`,
      'told_by: {wishes: B, "example[2].effect": A}',
      '[A, B]',
    );
    expect(told(text)).toEqual({
      high_point: ['A', 'B'],
      wishes: ['B'],
      'example[1].practice': ['A'],
      'example[1].effect[1].what': ['A'],
      'example[1].effect[2].what': ['B', 'A'],
      'example[2].practice': ['A', 'B'],
      'example[2].effect[1].what': ['A'],
    });
  });
});

describe('consent none', () => {
  it('leaves nothing of a session but its facts', () => {
    const text = session(
      '  high_point: secret\n  topics: [team]\n  why_team: secret\n  example: [{story: secret}]',
      'headlines: {high_point: secret}\nnotes: {high_point: secret}\nskipped: {wishes: secret}',
      '[{alias: P1, consent: none}]',
    );
    const result = run(text);
    expect(result.refused).toEqual([]);
    expect(JSON.stringify(result)).not.toContain('secret');
    expect(result.withheldByNone).toBe(5);
    expect(result.conversation.answers).toEqual([]);
  });

  it('leaves out rows, answers and headlines that such a person told, alone or with others', () => {
    const result = run(
      session(
        `  high_point: words of A
  wishes: [words of B]
  who_next: words of all
  example:
    - {practice: by A, told_by: A}
    - {practice: by B, story: secret, told_by: B, effect: [{what: x}]}
    - {practice: by both, told_by: [A, B]}
    - {practice: by C, told_by: C}`,
        'told_by: {high_point: A, wishes: B}\nheadlines: {"high_point": {kind: story, text: kept}}\nnotes: {"example[2].story": gone}',
        group,
      ),
    );
    expect(result.refused).toEqual([]);
    expect(answersOf(result)).toEqual({
      high_point: 'words of A',
      'example[1].practice': 'by A',
      'example[4].practice': 'by C',
    });
    expect(result.conversation.notes).toEqual([]);
    expect(result.withheldByNone).toBe(6);
  });

  it('does not refuse what only hangs on something left out', () => {
    const result = run(
      session('  topics: [team]\n  why_team: words of A', 'told_by: {topics: B, why_team: A}', group),
    );
    expect(result.refused).toEqual([]);
    expect(result.conversation.hidden.map(({ path }) => path)).toEqual(['why_team']);
  });
});
