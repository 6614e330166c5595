/** Where one step is asked: what is needed to say lines, to hear them, and to keep what is half typed. */
import type { KeepDraft, Move, Scene } from '../face.ts';

export type DraftKind = Parameters<KeepDraft>[0]['kind'];

export type Heard =
  | { readonly heard: 'text'; readonly text: string }
  /** Pasted: never commands. */
  | { readonly heard: 'lines'; readonly lines: readonly string[] }
  | { readonly heard: 'move'; readonly move: Move };

export interface Hearing {
  /** Lines of the same text that came before. */
  readonly before?: readonly string[];
  readonly initial?: string;
  readonly caret?: number;
  /** Null: what is typed here is not worth keeping. */
  readonly draft?: DraftKind | null;
  /** Whether pasted lines stay apart; else they become one. */
  readonly several?: boolean;
}

/** Text that was not sent yet when something else was done, and what was given before it is asked. */
export interface Memory {
  readonly texts: Map<string, { readonly text: string; readonly caret: number }>;
  readonly headlines: Map<string, string>;
  /** Told already when another turn was offered: the beginning of the first answer in it. */
  told: string;
}

export interface Desk {
  readonly scene: Scene;
  readonly path: string;
  readonly interactive: boolean;
  /** Whether this step was said before, and nothing else since. */
  readonly again: boolean;
  readonly memory: Memory;
  readonly tell: (lines: readonly string[]) => void;
  readonly hear: (hearing?: Hearing) => Promise<Heard>;
  /** Lines that are finished go onto disk. */
  readonly settle: (kind: DraftKind, lines: readonly string[]) => void;
  /** What was typed here before, or null. */
  readonly recall: (kind: DraftKind) => { readonly text: string; readonly caret: number } | null;
  /** What was typed here went with the reply. */
  readonly forget: (...kinds: readonly DraftKind[]) => void;
}
