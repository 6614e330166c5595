import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../src/template/read-template.ts';
import { number, text, withQuestions as w } from './samples.ts';

const short = (file: string): readonly string[] =>
  readTemplate(file).problems.map(
    ({ severity, code, at }) => `${severity === 'warning' ? '?' : ''}${code}@${at.line}:${at.column}`,
  );

describe('a template with several mistakes', () => {
  it('tells everything in one run, in the order of the file', () => {
    const file = w(
      '- {id: a, tipe: text, ask: X}',
      '- {id: a, type: tekst}',
      '- {id: c, type: text, ask: X, when: "${d"}',
    );
    expect(short(file)).toEqual([
      'misspelt-key@8:17',
      'double-id@9:14',
      'needs-one-of-near@9:23',
      'condition-name-form@10:44',
    ]);
  });

  it('tells an error beside a warning in one condition', () => {
    const file = w(
      number('aantal'),
      '- id: b\n  type: text\n  ask: X\n  when: |\n    1 < 2 and\n    ${aantl} > 1',
    );
    expect(short(file)).toEqual(['?condition-always-true@13:11', 'condition-unknown-name-near@14:11']);
  });

  it('does not take a question for unknown that could not be read', () => {
    const asks = (first: string): readonly string[] =>
      short(w(first, '- {id: z, type: text, ask: X, when: "${a} > 1"}'));
    expect(asks('- {di: a, type: number, ask: X}')).toEqual(['misspelt-key@8:10']);
    expect(asks('- {id: a, type: numbr, ask: X}')).toEqual(['needs-one-of-near@8:23']);
    expect(asks('- {repeat: A, questions: [{id: a, type: number, ask: X}]}')).toEqual([
      'not-an-id-near@8:18',
    ]);
    expect(
      short(
        w('- {id: z, type: text, ask: X, when: "${a} > 1"}').replace(
          'phases:',
          'phases:\n  - {id: p, question: [{id: a, type: number, ask: X}]}',
        ),
      ),
    ).toEqual(['misspelt-key@6:13']);
  });

  it('tells a language that was not declared once', () => {
    const file = w(
      '- {id: a, type: text, ask: {nl: X, fr: Y}}',
      '- {id: b, type: text, ask: {nl: X, fr: Y}}',
    );
    expect(short(file)).toEqual(['unknown-language@8:42']);
  });

  it('counts lines and columns alike with CRLF and a byte order mark', () => {
    const file = w(text('a'), text('a'));
    expect(short(`\uFEFF${file.replaceAll('\n', '\r\n')}`)).toEqual(short(file));
  });
});
