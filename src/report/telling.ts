/** One conversation being read back: what was answered where, and how to name what is in it. */
import type { AdmittedSession } from '../evidence/evidence.ts';
import type { KeptAnswer, KeptHeadline } from '../evidence/material.ts';
import type { Option } from '../template/template.ts';
import type { Reading } from './coded-answer.ts';

export interface Telling extends Reading {
  readonly admitted: AdmittedSession;
  /** By path, as are the headlines. */
  readonly answers: ReadonlyMap<string, KeptAnswer>;
  readonly headlines: ReadonlyMap<string, KeptHeadline>;
  /** The options of a question, by its id. */
  readonly optionsOf: (question: string) => readonly Option[];
  /** Null in a give-back: all of it is the reader's own. */
  readonly teller: (toldBy: readonly string[]) => string | null;
}

/** Where an item stands: empty, or the path of its turn with a point behind it. */
export type Prefix = string;
