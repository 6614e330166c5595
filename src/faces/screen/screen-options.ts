/** What the screen needs of the world besides its canvas: a clock, and an editor where there is one. */

/** A text that came back from an editor. */
export interface Edited {
  /** Null: it cannot be read as a text. */
  readonly text: string | null;
  /** Where it stands as well. */
  readonly file: string;
  /** Whether the editor ended without an error. */
  readonly ended: boolean;
  /** Removes the file, once its text is safely kept; not one of an editor that failed. */
  readonly forget: () => void;
}

export interface ScreenOptions {
  /** Milliseconds since some moment. */
  readonly elapsed: () => number;
  /** `14:32`, by the clock of this place, of an ISO time. */
  readonly localMinute: (at: string) => string;
  /** Has a text changed in the facilitator's own editor; null in its place: there is none. Gives null when nothing was changed. */
  readonly edit: ((text: string, path: string, session: string | null) => Promise<Edited | null>) | null;
}
