/** Small templates for tests: the head is always the same, so that the question under test begins on line 8. */

const head = `template: t
version: "1"
languages: [nl]
title: Titel
phases:
  - id: begin
    questions:
`;

/** A template with these questions, each given as lines that begin with `- `. */
export const withQuestions = (...questions: readonly string[]): string =>
  head + questions.map((question) => `${question.replaceAll(/^/gm, '      ')}\n`).join('');

export const text = (id: string, more = ''): string => `- {id: ${id}, type: text, ask: Vraag${more}}`;
export const number = (id: string, more = ''): string => `- {id: ${id}, type: number, ask: Vraag${more}}`;
export const choices = (id: string): string =>
  `- {id: ${id}, type: choices, ask: Vraag, options: [een, twee]}`;
