/** A terminal as the story screen sees it: keys in, whole pictures out. The terminal room makes one and sends only what differs. */

/** Keys by what they are for, whatever each terminal sends for them. */
export type NamedKey =
  | 'enter'
  | 'backspace'
  | 'delete'
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  /** Ctrl or Alt with an arrow. */
  | 'word-left'
  | 'word-right'
  | 'home'
  | 'line-end'
  /** Ctrl+Home and Ctrl+End. */
  | 'text-start'
  | 'text-end'
  | 'page-up'
  | 'page-down'
  /** Ctrl+U: all before the caret. */
  | 'clear'
  /** Ctrl+W, or Alt with Backspace. */
  | 'clear-word'
  | 'tab'
  | 'shift-tab'
  | 'escape'
  /** Ctrl+Z and Ctrl+Y. */
  | 'undo'
  | 'redo'
  /** Ctrl+C. */
  | 'interrupt'
  /** Ctrl+D. */
  | 'end';

export type Key =
  | { readonly key: 'text'; readonly text: string }
  /** Line ends are line feeds. */
  | { readonly key: 'paste'; readonly text: string }
  | { readonly key: NamedKey };

/** `closed`: the terminal is gone, or the canvas was closed; nothing comes after it. */
export type Happening = Key | { readonly key: 'closed' };

/** How a piece of text stands out; the words and signs say it all without. */
export type Style = 'plain' | 'dim' | 'strong' | 'accent' | 'quote' | 'chosen' | 'warning';

export interface Span {
  readonly text: string;
  readonly style: Style;
}

/** One row of the window, from its left edge; what is not written is blank. */
export type Row = readonly Span[];

export interface Picture {
  /** At most as many as the window has; what is too wide is cut at the edge. */
  readonly rows: readonly Row[];
  /** Zero-based; null: no caret is shown. */
  readonly caret: { readonly row: number; readonly column: number } | null;
}

/** What lines, marks and bars are drawn with: one column each. */
export interface Signs {
  readonly rule: string;
  /** Left of a text that is typed. */
  readonly margin: string;
  readonly tick: string;
  readonly dot: string;
  /** Before what is chosen in a list. */
  readonly here: string;
  readonly full: string;
  readonly empty: string;
  readonly up: string;
  readonly down: string;
  readonly ellipsis: string;
  /** Between words that stand side by side: `P07 · resident`. */
  readonly between: string;
}

/** What a picture is drawn for. */
export interface Paper {
  readonly columns: number;
  readonly rows: number;
  /** Few and large letters: only what is needed is shown, as it is in a small window. */
  readonly large: boolean;
  readonly signs: Signs;
  /** Columns that a text takes. */
  readonly columnsOf: (text: string) => number;
}

export interface Canvas {
  /**
   * The next key. While none waits, what `draw` gives is on the screen: it is called before the wait, and again when
   * the window changes and at every minute. Keys that come together are heard one by one and drawn once.
   */
  readonly hear: (draw: (paper: Paper) => Picture) => Promise<Happening>;
  /** What `draw` gives has changed for another reason than a key: a `hear` that waits draws again. Never throws. */
  readonly refresh: () => void;
  /** Gives the terminal back for as long as the work takes, such as an editor; then the screen is there again. */
  readonly aside: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Gives the terminal back as it was, with these lines on it; what was heard last is `closed`. */
  readonly close: (lines: readonly string[]) => void;
}
