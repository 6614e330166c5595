/** "May I write down what you tell?": asked before anything is written anywhere, in the template's own words where it has them. */
import type { Face, Given } from '../../../faces/face.ts';
import type { Say } from '../../../messages/speech.ts';
import { type Item, type Question, type Template, textIn } from '../../../template/template.ts';

/** The id by which a template asks it itself. */
export const mayWrite = 'may_write';

const isOwn = (item: Item): item is Question =>
  item.item === 'question' && item.id === mayWrite && item.type === 'yes_no';

/** Null for a template that leaves it to the program. */
export const ownQuestion = ({ phases }: Template): Question | null =>
  phases.flatMap(({ items }) => items).find(isOwn) ?? null;

/** What is read aloud around the template's own question comes before it. */
export const askMayWrite = async (
  face: Face,
  say: Say,
  template: Template,
  language: string,
): Promise<Given<boolean>> => {
  const own = ownQuestion(template);
  const spoken = [template.phases.find(({ items }) => items.some(isOwn))?.say ?? null, own?.say ?? null];
  for (const text of spoken)
    if (text !== null)
      face.tell([say('live.read-aloud', { text: textIn(text, language, template.languages[0]) })]);
  const question = own === null ? say('hold.may-write') : textIn(own.ask, language, template.languages[0]);
  return face.confirm(question, say);
};
