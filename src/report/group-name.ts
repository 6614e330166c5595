/** How people call a group of people that the inquiry named, by its id. */
import type { EvidentInquiry } from '../evidence/evidence.ts';
import type { Language } from '../messages/say.ts';
import { textIn } from '../template/template.ts';

/** A group that is not declared stays as it was written. */
export const nameOfGroup = (
  { groups, languages }: Pick<EvidentInquiry, 'groups' | 'languages'>,
  id: string,
  language: Language,
): string => {
  const declared = groups.find((group) => group.id === id);
  return declared === undefined ? id : textIn(declared.name, language, languages[0]);
};
