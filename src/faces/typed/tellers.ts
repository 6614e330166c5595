/** Who tells something, as it is typed in a group: aliases or numbers, several at once, or everybody. */
import type { Say } from '../../messages/speech.ts';

const everybody = /^(allen|allemaal|iedereen|all|everyone|everybody)$/i;

/** Between names, as people write them: `Ans, Bram en Cor`. */
const between = /\s*[,;&]\s*(?:(?:en|and)\s+)?|\s+(?:en|and)\s+/i;

/** Names that are typed one after the other, each once. */
export const namesIn = (typed: string): readonly string[] => [
  ...new Set(
    typed
      .split(between)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
];

/** Aliases of those who take part, each once; a name that is not among them stays as it was typed. */
export const tellersIn = (typed: string, participants: readonly string[]): readonly string[] => {
  const one = aliasOf(participants, typed.trim());
  if (one !== undefined) return [one];
  const named = namesIn(typed).flatMap((name) =>
    aliasOf(participants, name) === undefined ? name.split(/\s+/) : [name],
  );
  if (named.some((word) => everybody.test(word))) return participants;
  return [...new Set(named.map((word) => aliasOf(participants, word) ?? word))];
};

/** What is recorded of this, in a sentence; nothing typed is everybody. */
export const tellersRead = (typed: string, participants: readonly string[], say: Say): string => {
  const named = tellersIn(typed, participants);
  const strange = named.find((alias) => !participants.includes(alias));
  return strange === undefined
    ? say('hold.who.reads', { people: (named.length === 0 ? participants : named).join(', ') })
    : say('hold.who.unknown', { name: strange, people: participants.join(', ') });
};

/** By number or by name, whatever the capitals. */
const aliasOf = (participants: readonly string[], word: string): string | undefined =>
  participants.find((alias) => alias.toLowerCase() === word.toLowerCase()) ??
  (/^\d+$/.test(word) ? participants[Number(word) - 1] : undefined);
