/** An interview that is some way on its way when trouble comes, and one that goes on afterwards as if nothing had been. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { State } from '../../src/interview/engine.ts';
import { bin } from '../support/run-cli.ts';
import type { Doing } from './conduct.ts';
import { beginning, begun, newPlace, type Place, resuming } from './inquiry-place.ts';
import type { Interviewer, Seat } from './interviewer.ts';
import { keptIn, linesOf } from './kept.ts';
import { chanceFor, times } from './length.ts';
import type { TerminalOptions } from './on-terminal.ts';
import { tellerOf } from './telling.ts';
import { toldThrough } from './told-through.ts';

export interface OnItsWay<Held extends Seat> {
  readonly place: Place;
  readonly seat: Held;
  /** What was acknowledged; now `who_you_are`, one line, is asked. */
  readonly state: State;
  readonly tell: (state: State) => Doing;
}

export interface How extends Partial<TerminalOptions> {
  readonly language?: 'nl' | 'en';
  /** Words put before the command. */
  readonly before?: readonly string[];
}

/** After "may I write": the second question stands there. */
export const onItsWay = async <Held extends Seat>(
  { hand, options: face, sit }: Interviewer<Held>,
  how: How = {},
): Promise<OnItsWay<Held>> => {
  const { language = 'nl', before = [], ...options } = how;
  const place = newPlace(options.folder);
  const tell = tellerOf(chanceFor('trouble'), 1, hand);
  const command = [...before, ...beginning(bin, language, face)];
  const seat = sit(command, { ...options, folder: place.folder });
  const yes: Doing = { keys: hand.yes, reply: { reply: 'answer', value: true }, draft: null };
  const [told] = await toldThrough(seat, () => yes, { most: 1, language });
  return { place, seat, state: told?.state ?? begun(), tell };
};

/** Whether no technicality was said that is nothing to a facilitator. */
export const isCalm = (said: string): boolean =>
  !/\n\s+at |SQLITE|Error:|errno|\bE(?:NOSPC|ACCES|ROFS|IO|PIPE|FBIG|NOENT|PERM)\b|undefined|\[object/.test(
    said,
  );

/** So many things are done after an interview was resumed. */
const most = times({ short: 3, long: Number.POSITIVE_INFINITY });

/**
 * Resumes, finds `draft` typed there, tells on for a while or to the end, and gives the lines that are kept then beside
 * those of an interview that was never interrupted.
 */
export const resumedAndGoneOn = async (
  { options, sit }: Interviewer,
  { place, state, tell }: Omit<OnItsWay<Seat>, 'seat'>,
  draft: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<{
  readonly kept: readonly string[];
  readonly wanted: readonly string[];
  readonly damage: readonly string[];
}> => {
  const seat = sit(resuming(bin, 'nl', options), { folder: place.folder, environment });
  await seat.untilDraft(draft);
  // Ctrl+U: what was half typed makes room for the answer that the engine is given.
  if (draft !== '') seat.type('\u0015');
  const told = await toldThrough(seat, tell, { from: state, most });
  seat.kill('SIGTERM');
  await seat.ended;
  const { lines: kept, damage } = keptIn(place.data, 1);
  return { kept, wanted: linesOf(told.at(-1)?.state ?? state), damage };
};

/** The exit code that a wrapped run wrote down; null when it did not come to that. */
export const exitCodeIn = (folder: string): number | null => {
  const file = join(folder, 'exit-code');
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : null;
};
