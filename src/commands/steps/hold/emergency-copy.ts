/** An unfinished interview as a transcript, for another disk: `saniveld import` takes it like any other. */
import type { Path } from '../../../interview/conversation.ts';
import { conversationOf } from '../../../interview/conversation-of.ts';
import type { State } from '../../../interview/engine.ts';
import { idOf } from '../../../interview/path.ts';
import { planOf, questionOf } from '../../../interview/plan.ts';
import { transcriptYaml } from '../../../interview/transcript-text.ts';
import { writeTranscript } from '../../../interview/write-transcript.ts';
import { asTyped } from '../as-typed.ts';
import type { HalfTyped } from './half-typed.ts';
import { answerAt } from './retold.ts';
import type { Sitting } from './sitting.ts';

/** `now` is ISO with time: a file name has no colons. */
export const emergencyName = (session: string, now: string): string =>
  `saniveld-${session}-emergency-${now.slice(0, 19).replaceAll(':', '-')}.yaml`;

/** What takes it in later, as it can be typed: also where the session is known. */
export const takeIn = (file: string): string => asTyped(['saniveld', 'import', file, '--update']);

/**
 * With what is half typed: as the answer where text is asked and none stands, else as a note. It says that it is not
 * finished, so that what was not asked yet is asked when the interview goes on from it.
 */
export const emergencyText = (
  { state, facts }: Pick<Sitting, 'state' | 'facts'>,
  drafts: readonly HalfTyped[],
): string => {
  const whole = drafts.reduce((before, draft) => withDraft(before, draft), state);
  const conversation = conversationOf(whole);
  const notes = new Map(conversation.notes.map(({ path, text }) => [path, text]));
  for (const { kind, path, text } of drafts) {
    if (kind === 'answer' && whole.answers.get(path) === text) continue;
    notes.set(path, [notes.get(path), text].filter(Boolean).join('\n'));
  }
  return transcriptYaml(
    writeTranscript(facts, {
      ...conversation,
      notes: [...notes].map(([path, text]) => ({ path, text })),
      unfinished: true,
      headlinesFirst: state.options.order === 'headlines-first',
    }),
  );
};

const questionAt = (state: State, path: Path) => questionOf(planOf(state.template), idOf(path));

const withDraft = (state: State, { kind, path, text }: HalfTyped): State => {
  const type = questionAt(state, path)?.type;
  const takesText = kind === 'answer' && (type === 'story' || type === 'text');
  return takesText && !state.answers.has(path) ? answerAt(state, path, text) : state;
};
