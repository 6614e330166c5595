/** Words as they can be typed again: what a shell would read as something else stands between quotes. */

const plain = /^[\w./:=@%+,-]+$/;

/** Quoted for POSIX shells: `trace 'Koffie aan de deur'`. */
export const asTyped = (words: readonly string[]): string =>
  words.map((word) => (plain.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
