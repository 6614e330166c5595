/** Asks under which alias people tell, and offers those who told before and a fresh one. */

import type { KeptSession } from '../../../evidence/material.ts';
import type { Face, Given } from '../../../faces/face.ts';
import { namesIn } from '../../../faces/typed/tellers.ts';
import type { Say } from '../../../messages/speech.ts';
import { askLine } from './ask-line.ts';
import { askRealName } from './ask-real-name.ts';

export interface AskingPeople {
  readonly face: Face;
  readonly say: Say;
  readonly sessions: readonly KeptSession[];
  /** Whether somebody of this alias took everything back: it is not given out again. */
  readonly withdrew: (alias: string) => boolean;
}

/** So many of those who told last are offered; others can be typed. */
const mostOffered = 8;

/** What stands for nobody: the facilitator's own observation. */
const nobody = '-';

/** Aliases as typed, each once: `P07, P08 and P09`. */
export const aliasesIn = (typed: string): readonly string[] =>
  namesIn(typed).filter((alias) => alias !== nobody);

/** The next number of the form P07 that nobody has or had. */
const freshAlias = (known: readonly string[], withdrew: AskingPeople['withdrew']): string => {
  const numbers = known.map((alias) => Number(/^P(\d{1,6})$/i.exec(alias)?.[1] ?? 0));
  for (let number = Math.max(0, ...numbers) + 1; ; number += 1) {
    const fresh = `P${String(number).padStart(2, '0')}`;
    if (!withdrew(fresh)) return fresh;
  }
};

/** Aliases that were used before, the last first. */
const knownIn = (sessions: readonly KeptSession[]): readonly string[] => [
  ...new Set(sessions.toReversed().flatMap(({ participants }) => participants.map(({ alias }) => alias))),
];

/** How a line is asked before the interview. */
export const atStart = ({ face, say }: Pick<AskingPeople, 'face' | 'say'>) => ({
  ...{ face, say, help: say('hold.start.help') },
});

/** Empty for nobody. Enter takes the fresh alias. `before`: who was named before somebody went back. */
export const askPeople = async (
  asking: AskingPeople,
  before: readonly string[] | null = null,
): Promise<Given<readonly string[]>> => {
  const { face, say, sessions, withdrew } = asking;
  const known = knownIn(sessions);
  const fresh = freshAlias(known, withdrew);
  const offered = known.slice(0, mostOffered).map((alias) => ({ value: alias, label: alias }));
  const standing = face.hands === 'keys' && before !== null ? before.join(', ') || nobody : '';
  const given = await askLine(atStart(asking), say('hold.person', { fresh }), offered, standing);
  if (given.given !== 'value') return given;
  const typed = given.value;
  const people = typed === '' ? [fresh] : known.includes(typed) ? [typed] : aliasesIn(typed);
  const gone = people.find(withdrew);
  if (gone !== undefined) {
    face.tell([say('hold.person.withdrew', { name: gone, fresh })]);
    return askPeople(asking);
  }
  const may = await askRealName(asking, people);
  if (may.given !== 'value') return may;
  return may.value ? { given: 'value', value: people } : askPeople(asking);
};

/** The one who interviews and is interviewed in turn; Enter takes the fresh alias. */
export const askPartner = async (asking: AskingPeople, first: string): Promise<Given<string>> => {
  const { face, say, sessions, withdrew } = asking;
  const known = knownIn(sessions).filter((alias) => alias !== first);
  const fresh = freshAlias([...known, first], withdrew);
  const offered = known.slice(0, mostOffered).map((alias) => ({ value: alias, label: alias }));
  const question = say('hold.partner', { name: first, fresh });
  const given = await askLine(atStart(asking), question, offered);
  if (given.given === 'back') return askPartner(asking, first);
  if (given.given !== 'value') return given;
  const partner = aliasesIn(given.value).find((alias) => alias !== first) ?? fresh;
  if (withdrew(partner)) {
    face.tell([say('hold.person.withdrew', { name: partner, fresh })]);
    return askPartner(asking, first);
  }
  const may = await askRealName(asking, [partner]);
  if (may.given !== 'value') return may;
  return may.value ? { given: 'value', value: partner } : askPartner(asking, first);
};
