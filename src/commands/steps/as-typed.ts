/** Words as they can be typed again: what a shell would read as something else stands between quotes. */

const plain = /^[\w./:=@%+,-]+$/;

const paths: readonly string[] = ['file', 'folder', 'copy'];

/** The facts of a failure for its hint: paths stand there as they can be typed. */
export const typable = (
  params: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      paths.includes(name) ? asTyped([String(value)]) : value,
    ]),
  );

/** Quoted for POSIX shells: `trace 'Koffie aan de deur'`. */
export const asTyped = (words: readonly string[]): string =>
  words.map((word) => (plain.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
