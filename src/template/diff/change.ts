/** One difference between two versions of a template, as codes and facts; the sentences come from the catalogue. */
import type { Move, Part, Weight } from './move.ts';
import { type Verdict, verdicts, type Why } from './verdicts.ts';

export interface Change {
  readonly weight: Weight;
  readonly why: Why;
  readonly part: Part;
  /** Id of the phase, repeat or question (of an option: of its question), as it is now; of what is gone, as it was. */
  readonly id: string;
  /** As it is typed in the file. */
  readonly key: string;
  readonly move: Move;
  /** Value of the option it is about. */
  readonly option: string | null;
  /** For a text in one language. */
  readonly language: string | null;
  /** As one would write it, or null where there was or is nothing. */
  readonly old: string | null;
  readonly new: string | null;
}

/** Where a change is, and what it is, before it is weighed. */
export type Found = Omit<Change, 'weight' | 'why'>;

/** Looks the verdict up; a move that the table does not name weighs as `changed`. */
export const weighed = (found: Found): Change => {
  const ofPart: Readonly<Record<string, Readonly<Partial<Record<Move, Verdict>>>>> = verdicts[found.part];
  const ofKey = ofPart[found.key];
  const verdict = ofKey?.[found.move] ?? ofKey?.changed;
  if (verdict === undefined) throw new Error(`no verdict on ${found.part} ${found.key}`);
  return { ...verdict, ...found };
};
