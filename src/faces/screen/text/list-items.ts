/** The items of a list that is typed: one a line, without the dash that people put before them. */

const dash = /^\s*[-*•·]\s+/;

export const itemsOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(dash, ''))
    .filter((line) => line.trim() !== '');
