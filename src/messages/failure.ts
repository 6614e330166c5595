/** An expected failure: a code and its facts. The sentence and the line to type next come from the catalogue. */

/** 1: the request cannot be met; 2: wrong usage; 129, 130, 143: stopped by SIGHUP, Ctrl+C, SIGTERM. */
export type FailureExit = 1 | 2 | 129 | 130 | 143;

/**
 * Thrown by the edge and the commands, caught only in main. `error.<code>` is its sentence in the catalogue and
 * `error.<code>.hint` the line that can be typed next.
 */
export class Failure extends Error {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly exit: FailureExit;

  constructor(code: string, params: Readonly<Record<string, string | number>> = {}, exit: FailureExit = 1) {
    super(code);
    this.name = 'Failure';
    this.code = code;
    this.params = params;
    this.exit = exit;
  }
}
