/** Keeps a message inside a narrow window: long lines are broken between words, and stay under each other. */

/** The line of a file at fault, which fits already: `12 │ …`. */
const frameForm = /^ *\d* │ /;
const hintForm = /^( *)→ /;

/** Hints are left whole, so that they can be copied: they are broken where they may be when they are made. `width` in characters. */
export const fitted = (text: string, width: number): string => {
  let hintIndent: number | null = null;
  return text
    .split('\n')
    .flatMap((line) => {
      hintIndent = hintForm.exec(line)?.[1]?.length ?? (isUnder(line, hintIndent) ? hintIndent : null);
      const isWhole = line.length <= width || hintIndent !== null || frameForm.test(line);
      return isWhole ? [line] : broken(line, width);
    })
    .join('\n');
};

/** Whether a line goes on with the hint that begins at `indent`. */
export const isUnder = (line: string, indent: number | null): boolean =>
  indent !== null && line.startsWith(' '.repeat(indent + 2));

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
