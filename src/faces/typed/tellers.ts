/** Who tells something, as it is typed in a group: aliases or numbers, several at once, or everybody. */

const everybody = /^(allen|allemaal|iedereen|all|everyone|everybody)$/i;

/** Aliases of those who take part, each once; a name that is not among them stays as it was typed. */
export const tellersIn = (typed: string, participants: readonly string[]): readonly string[] => {
  const named = typed.split(/[\s,;]+/).filter((word) => word !== '');
  if (named.some((word) => everybody.test(word))) return participants;
  return [...new Set(named.map((word) => aliasOf(participants, word)))];
};

/** By number or by name, whatever the capitals. */
const aliasOf = (participants: readonly string[], word: string): string =>
  participants.find((alias) => alias.toLowerCase() === word.toLowerCase()) ??
  (/^\d+$/.test(word) ? participants[Number(word) - 1] : undefined) ??
  word;
