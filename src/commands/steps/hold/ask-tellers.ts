/** Asks, where several people take part, who of them told it. */
import type { Face, Given } from '../../../faces/face.ts';
import { tellersIn } from '../../../faces/typed/tellers.ts';
import type { Path } from '../../../interview/conversation.ts';
import { askLine } from './ask-line.ts';
import type { Sitting } from './sitting.ts';

/** As it is offered, after everybody by alias. */
const everybody = 'all';

/** Aliases among the participants; Enter means all of them. Asks again after a name that is not there. */
export const askTellers = async (
  face: Face,
  { say, facts: { participants } }: Sitting,
  path: Path,
): Promise<Given<readonly string[]>> => {
  const aliases = participants.map(({ alias }) => alias);
  const known = [
    ...aliases.map((alias) => ({ value: alias, label: alias })),
    { value: everybody, label: say('hold.who.all') },
  ];
  const question = say(path.endsWith(']') ? 'hold.who.turn' : 'hold.who');
  const asking = { face, say, help: say('hold.who.help'), atOnce: true };
  for (;;) {
    const given = await askLine(asking, question, known);
    if (given.given !== 'value') return given;
    const named = tellersIn(given.value, aliases);
    if (named.length === 0) return { given: 'value', value: aliases };
    const strange = named.find((alias) => !aliases.includes(alias));
    if (strange === undefined) return { given: 'value', value: named };
    face.tell([say('hold.who.unknown', { name: strange, people: aliases.join(', ') })]);
  }
};
