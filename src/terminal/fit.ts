/** Keeps a message inside a narrow window: long lines are broken between words, and stay under each other. */

/** Left whole: a line to type (`→ …`), so that it can be copied, and a line of a file, which fits already (`12 │ …`). */
const wholeForm = /^ *(?:→|\d* │ )/;

/** `width` in characters. */
export const fitted = (text: string, width: number): string =>
  text
    .split('\n')
    .flatMap((line) => (line.length <= width || wholeForm.test(line) ? [line] : broken(line, width)))
    .join('\n');

const broken = (line: string, width: number): readonly string[] => {
  const indent = /^ */.exec(line)?.[0] ?? '';
  const lines: string[] = [];
  let current = '';
  for (const word of line.slice(indent.length).split(' ')) {
    if (current !== '' && indent.length + current.length + 1 + word.length > width) {
      lines.push(indent + current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, indent + current];
};
