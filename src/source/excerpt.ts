/** The offending words as a message shows them: one line, not too long. */

/** The first line of `text`, cut at so many characters. */
export const excerpt = (text: string, longest = 60): string => {
  const line =
    text
      .slice(0, 4 * longest)
      .split('\n', 1)[0]
      ?.trim() ?? '';
  const characters = [...line];
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`;
};
