/** A moment as people read it: the day and the minute, by the clock of this place. */
import type { Context } from '../context.ts';

/** `2026-11-02 10:14` of an ISO time. */
export const localMinute = ({ localTime }: Pick<Context, 'localTime'>, at: string): string =>
  localTime(at).slice(0, 16).replace('T', ' ');
