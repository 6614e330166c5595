/** The offending words as a message shows them: one line, not too long. */

const longest = 60;

/** The first line of `text`, cut at 60 characters. */
export const excerpt = (text: string): string => {
  const line =
    text
      .slice(0, 4 * longest)
      .split('\n', 1)[0]
      ?.trim() ?? '';
  const characters = [...line];
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`;
};
