/** The content of a session as one text that is the same however, and in whatever order, it was written down. */
import type { Answer } from '../template/template.ts';
import type { Conversation } from './conversation.ts';
import type { SessionFacts } from './session-facts.ts';

/**
 * What the content hash is taken of: the facts and what was kept, so that the same session in YAML, in JSON and as
 * exported reads the same. What was withheld, hidden or computed is no part of it.
 */
export const canonical = (facts: SessionFacts, conversation: Conversation): string => {
  const { id, template, language, date, round, setting, facilitator, participants } = facts;
  return JSON.stringify([
    [id, template, language, date, round, setting, facilitator],
    participants.map(({ alias, role, consent, consentBy }) => [alias, role, consent, consentBy]),
    conversation.answers.map(({ path, value, toldBy }) => [path, inOrder(value), [...toldBy].sort()]),
    conversation.headlines.map(({ path, kind, text }) => [path, kind, text]),
    conversation.notes.map(({ path, text }) => [path, text]),
    conversation.skips.map(({ path, reason }) => [path, reason]),
  ]);
};

/** The groups of a reach in alphabetical order; a list keeps its own. */
const inOrder = (value: Answer): unknown =>
  typeof value === 'object' && !Array.isArray(value)
    ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    : value;
