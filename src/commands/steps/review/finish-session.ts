/** Ends a review: what was told becomes records and counts from now on. */
import { harvest } from '../../../harvest/harvest.ts';
import { canonical } from '../../../interview/canonical.ts';
import { conversationOf } from '../../../interview/conversation-of.ts';
import { sha256 } from '../../../source/digest.ts';
import { editedFiles, removeEdited } from '../hold/edited-files.ts';
import { factsOf } from '../hold/sitting.ts';
import type { Desk, Reply } from './desk.ts';

/** With the consents as they were said in the review; what is left of an editor was named when it began, and goes. */
export const finishSession = (desk: Desk): Promise<Reply<null>> => {
  const { context, store, number, by, place, sitting } = desk;
  return desk.keep(() => {
    const { state } = sitting();
    const whole = store.wholeSession(number);
    const facts = whole === null ? sitting().facts : factsOf(whole);
    const conversation = conversationOf(state);
    const records = harvest(state.template, conversation, facts, { rounds: place.inquiry.rounds });
    store.finishSession(number, { contentHash: sha256(canonical(facts, conversation)), records }, by);
    removeEdited(context, editedFiles(context, place, number));
  });
};
