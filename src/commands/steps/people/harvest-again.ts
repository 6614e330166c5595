/** Makes the records of a session anew from what is left of it, after words were taken out. */
import { harvest } from '../../../harvest/harvest.ts';
import type { Inquiry } from '../../../inquiry/inquiry.ts';
import { keptConversation } from '../../../interview/kept-conversation.ts';
import type { Say } from '../../../messages/speech.ts';
import type { HarvestAgain } from '../../../store/people-store.ts';
import { readTemplate } from '../../../template/read-template.ts';
import { wholeOr } from '../read-whole.ts';

/** A template that cannot be read any more fails. */
export const harvestAgainFor =
  ({ rounds }: Pick<Inquiry, 'rounds'>, say: Say): HarvestAgain =>
  (whole, source) => {
    const template = wholeOr(readTemplate(source), whole.session.template, say);
    return harvest(template, keptConversation(template, whole), whole.session, { rounds });
  };
