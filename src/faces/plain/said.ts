/** What the plain face has said, so that nothing is said twice: where the interview is, and what helps with a question. */
import type { Ask } from '../../interview/next.ts';

export interface Said {
  step: string;
  phase: string;
  turn: string | null;
  /** The text of the last answer: should it be refused, it is there to be changed. */
  sent: string;
  /** Those that were entered before. */
  readonly phases: Set<string>;
  /** Ids of questions, with the path of each that was asked last. */
  readonly questions: Map<string, string>;
  /** What the next turn was said to go over. */
  next: string;
  /** How to get help: once. */
  help: boolean;
  /** The last reply: whoever goes back goes past what asks for nothing. */
  went: string;
}

export const nothingSaid = (): Said => ({
  step: '',
  phase: '',
  turn: null,
  sent: '',
  phases: new Set(),
  questions: new Map(),
  next: '',
  help: false,
  went: '',
});

/** Whether the same question was asked in another turn; one that is come back to helps anew. */
export const isKnown = (ask: Ask, { questions }: Said): boolean => {
  if (ask.ask !== 'question') return false;
  const before = questions.get(ask.question.id);
  questions.set(ask.question.id, ask.path);
  return before !== undefined && before !== ask.path;
};
