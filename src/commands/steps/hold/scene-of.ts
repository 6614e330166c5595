/** What a face needs to know to ask the next thing. */
import type { Scene } from '../../../faces/face.ts';
import { sessionName } from '../../../harvest/record.ts';
import { next } from '../../../interview/engine.ts';
import type { Overview } from '../../../interview/overview.ts';
import type { Drafts } from './half-typed.ts';
import type { Sitting } from './sitting.ts';

export const sceneOf = (
  { state, say, language, number, facts, inquiry, ticked, minutes }: Omit<Sitting, 'held'>,
  overview: Overview,
  drafts: Drafts,
  savedAt: string | null,
): Scene => {
  const ask = next(state);
  const path = ask.ask === 'done' ? '' : ask.path;
  return {
    state,
    ask,
    overview,
    say,
    language,
    session: sessionName(number),
    participants: facts.participants.map(({ alias }) => alias),
    roles: facts.participants.map(({ role }) => role),
    inquiry,
    draft: drafts.at(ask.ask === 'headline' ? 'headline' : 'answer', path),
    noteDraft: drafts.at('note', path),
    halfTyped: new Set(drafts.all().flatMap((draft) => (draft.kind === 'note' ? [] : [draft.path]))),
    ticked: ticked.get(path) ?? [],
    minutes,
    savedAt,
  };
};
