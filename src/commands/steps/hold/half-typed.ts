/** Text that is being typed, by the place it is for: shown again when the facilitator comes back to it. */
import type { Path } from '../../../interview/conversation.ts';
import type { ChangeKind, Draft } from '../../../store/live-store.ts';

export type HalfTyped = Omit<Draft, 'changedAt'>;

export interface Drafts {
  /** Null where nothing was typed. */
  readonly at: (kind: Draft['kind'], path: Path) => HalfTyped | null;
  readonly all: () => readonly HalfTyped[];
  /** A text without a word in it ends the draft. */
  readonly put: (draft: HalfTyped) => void;
  /** What a change of this kind has made into an answer, a headline or a note. */
  readonly end: (change: ChangeKind, path: Path) => void;
}

const keyOf = (kind: Draft['kind'], path: Path): string => `${kind} ${path}`;

export const draftsOf = (before: readonly HalfTyped[]): Drafts => {
  const drafts = new Map(before.map((draft) => [keyOf(draft.kind, draft.path), draft]));
  return {
    at: (kind, path) => drafts.get(keyOf(kind, path)) ?? null,
    all: () => [...drafts.values()],
    put: (draft) => {
      const key = keyOf(draft.kind, draft.path);
      if (draft.text.trim() === '') drafts.delete(key);
      else drafts.set(key, draft);
    },
    end: (change, path) => {
      const kind = change === 'headline' || change === 'note' ? change : 'answer';
      if (change !== 'told-by' && change !== 'turn' && change !== 'skipped') drafts.delete(keyOf(kind, path));
    },
  };
};
