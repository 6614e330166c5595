/** Introduces a template: its title, how long it takes and what it is for. */
import { textIn } from '../../../template/template.ts';
import type { Context } from '../../context.ts';
import type { FoundTemplate } from '../found-template.ts';

/** What is told before anything is asked: title, purpose, minutes. */
export const introduction = ({ say, language }: Context, { template }: FoundTemplate): readonly string[] => {
  const [first] = template.languages;
  const minutes =
    template.minutes === null ? '' : say('hold.template.minutes', { minutes: template.minutes });
  return [
    `${textIn(template.title, language, first)}${minutes}`,
    ...(template.purpose === null ? [] : [textIn(template.purpose, language, first)]),
  ];
};
