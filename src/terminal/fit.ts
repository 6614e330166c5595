/** Keeps a message inside a narrow window: long lines are broken between words, and stay under each other. */

/** `width` in characters. A line to type (`→ …`) is left whole, so that it can be copied. */
export const fitted = (text: string, width: number): string =>
  text
    .split('\n')
    .flatMap((line) =>
      line.length <= width || line.trimStart().startsWith('→') ? [line] : broken(line, width),
    )
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
