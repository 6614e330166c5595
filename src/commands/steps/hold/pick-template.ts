/** Offers the templates at hand, each with what it is for and how long it takes. */
import type { Face, Given } from '../../../faces/face.ts';
import { textIn } from '../../../template/template.ts';
import type { Context } from '../../context.ts';
import { templateShelf } from '../find-template.ts';
import type { FoundTemplate } from '../found-template.ts';

/** `own` is the templates folder of the inquiry. */
export const pickTemplate = async (
  context: Context,
  face: Face,
  own: string,
): Promise<Given<FoundTemplate>> => {
  const { say, language } = context;
  const { templates } = templateShelf(context, own);
  const options = templates.map(({ template }) => {
    const [first] = template.languages;
    const title = textIn(template.title, language, first);
    const purpose = template.purpose === null ? '' : ` ${textIn(template.purpose, language, first)}`;
    const minutes =
      template.minutes === null ? '' : say('hold.template.minutes', { minutes: template.minutes });
    return { value: template.id, label: `${title}${minutes}.${purpose}` };
  });
  const given = await face.choose(say('hold.template'), options, say);
  const found =
    given.given === 'value' ? templates.find(({ template }) => template.id === given.value) : undefined;
  return found === undefined
    ? { given: given.given === 'interrupt' ? 'interrupt' : 'end' }
    : { given: 'value', value: found };
};
