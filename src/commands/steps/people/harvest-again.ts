/** Makes the records of a session anew from what is left of it, after words were taken out. */
import { harvest } from '../../../harvest/harvest.ts';
import type { Inquiry } from '../../../inquiry/inquiry.ts';
import { keptConversation } from '../../../interview/kept-conversation.ts';
import type { Say } from '../../../messages/speech.ts';
import type { HarvestAgain } from '../../../store/people-store.ts';
import { readTemplate } from '../../../template/read-template.ts';
import type { Template } from '../../../template/template.ts';
import { wholeOr } from '../read-whole.ts';

/** Reads each template once, however many sessions use it; one that cannot be read any more fails. */
export const harvestAgainFor = ({ rounds }: Pick<Inquiry, 'rounds'>, say: Say): HarvestAgain => {
  const templates = new Map<string, Template>();
  return (whole, source) => {
    const template = templates.get(source) ?? wholeOr(readTemplate(source), whole.session.template, say);
    templates.set(source, template);
    return harvest(template, keptConversation(template, whole), whole.session, { rounds });
  };
};
