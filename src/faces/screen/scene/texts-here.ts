/** What is typed at one step, by what it is for: recalled as it was left, kept at every change, and taken back with what was done to it. */
import type { KeepDraft, Scene } from '../../face.ts';
import { History } from '../text/history.ts';
import type { HalfTyped, Memory } from './memory.ts';

type For = 'answer' | 'headline' | 'note';

export interface TextsHere {
  /** Null: nothing was typed. */
  readonly recalled: (of: For) => HalfTyped | null;
  readonly remember: (of: For, typed: HalfTyped, settled: boolean, kept?: () => void) => void;
  /** For as long as the program runs. */
  readonly history: (of: For) => History;
}

export const textsHere = (
  { texts, histories }: Memory,
  { session, draft, noteDraft }: Scene,
  path: string,
  keep: KeepDraft,
): TextsHere => ({
  recalled: (of) => texts.get(`${of} ${path}`) ?? (of === 'note' ? noteDraft : draft),
  remember: (of, typed, settled, kept) => {
    if (typed.text === '') texts.delete(`${of} ${path}`);
    else texts.set(`${of} ${path}`, typed);
    keep({ kind: of, path, ...typed, settled, ...(kept === undefined ? {} : { kept }) });
  },
  history: (of) => {
    const name = `${session} ${of} ${path}`;
    const history = histories.get(name) ?? new History();
    histories.set(name, history);
    return history;
  },
});
