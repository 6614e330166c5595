/** Turns what a person types into a question for the index; no word is ever taken for a command. */

/**
 * Every word must occur, in any order; words between double quotes must follow each other; the last word may be the
 * beginning of a longer one. Null when nothing is left to look for. Syntax: https://sqlite.org/fts5.html, section 3.
 */
export const searchQuery = (typed: string): string | null => {
  const wanted = [...typed.replaceAll('\0', ' ').matchAll(/"([^"]*)"?|[^\s"]+/g)]
    .map(([whole, phrase]) => ({ text: phrase ?? whole, phrase: phrase !== undefined }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (wanted.length === 0) return null;
  return wanted
    .map(({ text, phrase }, index) => `"${text}"${phrase || index < wanted.length - 1 ? '' : ' *'}`)
    .join(' AND ');
};
