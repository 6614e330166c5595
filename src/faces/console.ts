/** A terminal or a pipe as the plain face sees it: lines out, lines in, nothing redrawn. The terminal room makes one. */
export type Typed =
  /**
   * Enter was pressed. When several lines were pasted at once, `text` holds all but the last, each with its line feed;
   * the last is there to be continued at the next reading.
   */
  | { readonly typed: 'line'; readonly text: string }
  /** Ctrl+C. What was typed so far stays with the draft. */
  | { readonly typed: 'interrupt'; readonly text: string }
  /** The input ended (Ctrl+D on an empty line, a pipe run dry, a closed terminal), with what was typed before it. */
  | { readonly typed: 'end'; readonly text: string };

export interface Console {
  /** Whether somebody sits at it; a pipe shows no prompts and no `initial`. */
  readonly interactive: boolean;
  /** Columns to write for. */
  readonly width: () => number;
  /** One line, without its end; broken between its words where it is wider than the window. */
  readonly print: (line: string) => void;
  /** Reads one line after `prompt`; `initial` is there to be changed, with the caret at its end or at `caret`. */
  readonly read: (options: {
    readonly prompt: string;
    readonly initial?: string;
    readonly caret?: number;
    /** Called at every key with what is typed now. */
    readonly changed?: (text: string, caret: number) => void;
  }) => Promise<Typed>;
  readonly close: () => void;
}
