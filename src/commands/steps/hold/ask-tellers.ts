/** Asks, where several people take part, who of them told it. */
import type { Face, Given } from '../../../faces/face.ts';
import { tellersIn, tellersRead } from '../../../faces/typed/tellers.ts';
import type { Path } from '../../../interview/conversation.ts';
import { idOf } from '../../../interview/path.ts';
import { planOf, questionOf } from '../../../interview/plan.ts';
import { excerpt } from '../../../source/excerpt.ts';
import { textIn } from '../../../template/template.ts';
import { askLine } from './ask-line.ts';
import type { Sitting } from './sitting.ts';

/** As it is offered, after everybody by alias. */
const everybody = 'all';

const longest = 60;

/** The question and the first words of what was told there, of a turn those of the first that was told in it. */
const aboutWhat = ({ state, language }: Sitting, path: Path): readonly string[] => {
  const { template, answers, headlines } = state;
  const told = [...answers.keys(), ...headlines.keys()];
  const at = told.find((other) => other === path || other.startsWith(`${path}.`));
  const question = at === undefined ? null : questionOf(planOf(template), idOf(at));
  if (at === undefined || question === null) return [];
  const asked = excerpt(textIn(question.ask, language, template.languages[0]), longest);
  const words = headlines.get(at)?.text ?? answers.get(at);
  return [typeof words === 'string' ? `${asked} “${excerpt(words, longest)}”` : asked];
};

/** Aliases among the participants; Enter means all of them. Asks again after a name that is not there. */
export const askTellers = async (
  face: Face,
  sitting: Sitting,
  path: Path,
): Promise<Given<readonly string[]>> => {
  const { say, facts } = sitting;
  const aliases = facts.participants.map(({ alias }) => alias);
  const known = [
    ...aliases.map((alias) => ({ value: alias, label: alias })),
    { value: everybody, label: say('hold.who.all') },
  ];
  const question = say(path.endsWith(']') ? 'hold.who.turn' : 'hold.who');
  const reads = (typed: string): string => tellersRead(typed, aliases, say);
  const asking = { face, say, help: say('hold.who.help'), several: { marked: everybody, reads } };
  if (face.hands === 'keys') face.tell(aboutWhat(sitting, path));
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
