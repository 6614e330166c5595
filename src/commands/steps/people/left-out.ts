/** Keeps out of an import what was erased here before: who withdrew stays gone, whichever file their words come in. */
import type { Conversation } from '../../../interview/conversation.ts';
import { runTranscript } from '../../../interview/run-transcript.ts';
import type { SessionFacts } from '../../../interview/session-facts.ts';
import type { Surroundings } from '../../../interview/surroundings.ts';
import type { Transcript } from '../../../interview/transcript.ts';
import type { Store } from '../../../store/store.ts';
import type { Template } from '../../../template/template.ts';

export interface LeftIn {
  readonly facts: SessionFacts;
  readonly conversation: Conversation;
  /** Answers and headlines that were left out. */
  readonly count: number;
}

/**
 * What may come in of a transcript that was run: all of it, without those who withdrew, or null when nothing of it may.
 * What they told goes the way of what people with consent `none` told.
 */
export const withoutErased = (
  store: Store,
  key: string,
  {
    template,
    transcript,
    surroundings,
  }: {
    readonly template: Template;
    readonly transcript: Transcript;
    readonly surroundings: Surroundings;
  },
  run: { readonly conversation: Conversation; readonly withheldByNone: number },
): LeftIn | null => {
  const { facts } = transcript;
  if (store.isErased('session', key)) return null;
  const gone = new Set(
    facts.participants.flatMap(({ alias }) => (store.isErased('person', alias) ? [alias] : [])),
  );
  if (gone.size === 0) return { facts, conversation: run.conversation, count: 0 };
  if (gone.size === facts.participants.length) return null;
  const participants = facts.participants.map((each) =>
    gone.has(each.alias) ? { ...each, consent: 'none' as const } : each,
  );
  const again = runTranscript(template, { ...transcript, facts: { ...facts, participants } }, surroundings);
  return {
    facts: { ...facts, participants: facts.participants.filter(({ alias }) => !gone.has(alias)) },
    conversation: again.conversation,
    count: again.withheldByNone - run.withheldByNone,
  };
};
