/** What a console is made of: where lines come from, where they go, and what may be shown. */

export interface LineConsoleOptions {
  readonly input: NodeJS.ReadableStream & {
    readonly isTTY?: boolean;
    readonly setRawMode?: (raw: boolean) => unknown;
  };
  /** Prompts and all that is said; the result of the program goes elsewhere. */
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly columns: () => number;
  /** `TERM=dumb`: a terminal that cannot move its cursor about. */
  readonly dumb: boolean;
  /** Keeps a text from moving the cursor or hiding words. */
  readonly harmless: (text: string) => string;
  /** Columns that a text takes. */
  readonly columnsOf: (text: string) => number;
}
