/** How people call a role: as the group named it, else by the side it stands on. */
import type { EvidentInquiry } from '../evidence/evidence.ts';
import type { Language, Say } from '../messages/say.ts';
import { textIn } from '../template/template.ts';

/** A role that is neither declared nor a side stays as it was written. */
export const nameOfRole = (
  inquiry: Pick<EvidentInquiry, 'roles' | 'languages'>,
  role: string,
  say: Say,
  language: Language,
): string => {
  const declared = inquiry.roles.find((each) => each.id === role);
  if (declared !== undefined) return textIn(declared.name, language, inquiry.languages[0]);
  switch (role) {
    case 'concerned':
    case 'network':
    case 'partner':
    case 'leader':
    case 'manager':
    case 'advisor':
      return say(`report.side.${role}`);
    default:
      return role;
  }
};
