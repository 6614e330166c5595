/** Introduces a template: its title, how long it takes and what it is for. */
import { textIn } from '../../../template/template.ts';
import type { Context } from '../../context.ts';
import type { FoundTemplate } from '../found-template.ts';

/** `Doorstep talk (15 minutes)`. */
export const titleOf = ({ say, language }: Context, { template }: FoundTemplate): string => {
  const { title, minutes, languages } = template;
  const took = minutes === null ? '' : say('hold.template.minutes', { minutes });
  return `${textIn(title, language, languages[0])}${took}`;
};

/** What is told before anything is asked: title, minutes, purpose. */
export const introduction = (context: Context, found: FoundTemplate): readonly string[] => {
  const { purpose, languages } = found.template;
  return [
    titleOf(context, found),
    ...(purpose === null ? [] : [textIn(purpose, context.language, languages[0])]),
  ];
};
