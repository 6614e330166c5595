/** Asks once about an alias that looks like a real name: a pseudonym protects whoever tells. */
import type { KeptSession } from '../../../evidence/material.ts';
import type { Face, Given } from '../../../faces/face.ts';
import type { Say } from '../../../messages/speech.ts';

interface Asking {
  readonly face: Face;
  readonly say: Say;
  readonly sessions: readonly KeptSession[];
}

/** Two words with a capital, and perhaps small ones between: `Margaret Holloway`, `Jan de Vries`. */
const looksReal = (alias: string): boolean =>
  /^\p{Lu}\p{L}\S*(\s+\p{Ll}\S*)*\s+\p{Lu}['’]?\p{L}/u.test(alias);

/** True: all of these can stand. Who told before under such an alias is not asked about again. */
export const askRealName = async (
  { face, say, sessions }: Asking,
  aliases: readonly string[],
): Promise<Given<boolean>> => {
  const known = new Set(sessions.flatMap(({ participants }) => participants.map(({ alias }) => alias)));
  const real = aliases.filter((alias) => looksReal(alias) && !known.has(alias));
  if (real.length === 0) return { given: 'value', value: true };
  const choices = [
    { value: 'other', label: say('hold.person.real.other') },
    { value: 'keep', label: say('hold.person.real.keep') },
  ] as const;
  const given = await face.choose(say('hold.person.real', { name: real.join(', ') }), choices, say);
  if (given.given === 'back') return { given: 'value', value: false };
  return given.given === 'value' ? { given: 'value', value: given.value === 'keep' } : given;
};
