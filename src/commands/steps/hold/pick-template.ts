/** Offers the templates at hand, each with what it is for and how long it takes. */
import type { Face, Given } from '../../../faces/face.ts';
import { textIn } from '../../../template/template.ts';
import type { Context } from '../../context.ts';
import { templateShelf } from '../find-template.ts';
import type { FoundTemplate } from '../found-template.ts';
import { titleOf } from './introduction.ts';

/** `own` is the templates folder of the inquiry. */
export const pickTemplate = async (
  context: Context,
  face: Face,
  own: string,
): Promise<Given<FoundTemplate>> => {
  const { say, language } = context;
  const { templates } = templateShelf(context, own);
  const options = templates.map((found) => {
    const { id, purpose, languages } = found.template;
    const label = titleOf(context, found);
    const detail = purpose === null ? null : textIn(purpose, language, languages[0]);
    return { value: id, label, ...(detail === null ? {} : { detail }) };
  });
  for (;;) {
    const given = await face.choose(say('hold.template'), options, say);
    const found =
      given.given === 'value' ? templates.find(({ template }) => template.id === given.value) : undefined;
    if (found !== undefined) return { given: 'value', value: found };
    if (given.given !== 'back') return { given: given.given === 'interrupt' ? 'interrupt' : 'end' };
    face.tell([say('hold.start.first')]);
  }
};
