/** What a condition may ask of the conversation around it while it is evaluated. */
import type { Value } from './value.ts';

export interface Environment {
  /**
   * What `${name}` stands for: the answer of the nearest turn around the condition (`readingOf(answer)`); for a name in a
   * repeat that the condition stands outside of, the readings of all turns (`nodesOf`); for an unanswered or
   * hidden question `''`.
   */
  readonly value: (name: string) => Value;
  /** What `.` stands for: the answer being checked, or the value that `once` would keep; `''` when there is none. */
  readonly self: Value;
  /** The moment of the run, ISO with time and offset: `2026-03-14T10:20:30+01:00`. */
  readonly now: string;
  /** One-based place of the nearest turn around the condition among its repeat's turns; 1 outside a repeat. */
  readonly position: number;
}
