/** What an interview may know of the inquiry around it: the names that answers can be checked against. */

/** A list is null where the inquiry declares none: then any name is accepted. */
export interface Surroundings {
  /** The moment of the run, ISO with time and offset, for `today()` and `now()`. */
  readonly now: string;
  readonly settings: readonly string[] | null;
  readonly groups: readonly string[] | null;
  readonly roles: readonly string[] | null;
  readonly rounds: readonly string[] | null;
  /** Names of the practices known so far; a new one is always accepted. */
  readonly practices: readonly string[];
}

/** No inquiry around: a template walked dry. */
export const noSurroundings = (now: string): Surroundings => ({
  now,
  settings: null,
  groups: null,
  roles: null,
  rounds: null,
  practices: [],
});
