/** The transcript as a face of the interview: every question is asked, and the file answers. */
import type { Template } from '../template/template.ts';
import type { Conversation, Path } from './conversation.ts';
import { gathering } from './conversation-of.ts';
import { nowhereYet, type Progress } from './progress.ts';
import type { Refusal } from './refusal.ts';
import { type Run, startRun } from './run.ts';
import { passHidden, takeAnswer } from './run-question.ts';
import { checkFacts, takeRemarks } from './run-remarks.ts';
import { checkRowKeys, takeRow } from './run-rows.ts';
import type { Surroundings } from './surroundings.ts';
import type { Transcript } from './transcript.ts';
import { type Step, walk } from './walk.ts';

export interface TranscriptRun {
  /** To be kept only when nothing is refused. */
  readonly conversation: Conversation;
  /** Paths of the questions that were asked, in the order of the template. */
  readonly asked: readonly Path[];
  /** Paths of the questions and repeats that a condition hid. */
  readonly hidden: readonly Path[];
  /** Everything that is refused, in the order of the file. */
  readonly refused: readonly Refusal[];
  readonly computed: Conversation['computed'];
  /** Null: everything was asked. */
  readonly progress: Progress | null;
  /** Answers and headlines left out because someone who told them wants nothing written down. */
  readonly withheldByNone: number;
}

/** Never throws; whatever does not fit is refused with its place, all in one go. */
export const runTranscript = (
  template: Template,
  transcript: Transcript,
  surroundings: Surroundings,
): TranscriptRun => {
  const run = startRun(template, transcript, surroundings);
  checkFacts(run);
  if (transcript.answers !== null) checkRowKeys(run, transcript.answers, null, '');
  const gathered = gathering(run.sight);
  walk(run.sight, (step) => {
    if (take(run, step)) gathered.pass(step);
  });
  takeRemarks(run);
  const conversation = gathered.conversation();
  return {
    conversation,
    asked: run.asked,
    hidden: run.hidden,
    refused: run.refusals.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column),
    computed: conversation.computed,
    withheldByNone: run.withheld,
    progress: transcript.unfinished ? progressFrom(run, transcript) : null,
  };
};

const progressFrom = ({ draft }: Run, { headlinesFirst }: Transcript): Progress => ({
  ...nowhereYet,
  tellers: [...draft.tellers],
  ...(headlinesFirst ? { headlinesFirst } : {}),
});

/** Whether the step is over: after a row comes the next. */
const take = (run: Run, step: Step): boolean => {
  switch (step.step) {
    case 'question':
      takeAnswer(run, step);
      return true;
    case 'more':
      return !takeRow(run, step);
    case 'hidden':
      passHidden(run, step);
      return true;
    case 'headline':
    case 'turn':
      return true;
  }
};
