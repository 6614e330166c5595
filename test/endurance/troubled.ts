/** An interview that is some way on its way when trouble comes, and one that goes on afterwards as if nothing had been. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { State } from '../../src/interview/engine.ts';
import { bin } from '../support/run-cli.ts';
import { type HeldLine, heldLine, type LineOptions } from './held-line.ts';
import { beginning, begun, newPlace, type Place, resuming } from './inquiry-place.ts';
import { keptIn, linesOf } from './kept.ts';
import { chanceFor } from './length.ts';
import { type Doing, tellerOf } from './telling.ts';
import { toldThrough } from './told-through.ts';

export interface OnItsWay {
  readonly place: Place;
  readonly line: HeldLine;
  /** What was acknowledged; now `who_you_are`, one line, is asked. */
  readonly state: State;
  readonly tell: (state: State) => Doing;
}

export interface How extends Partial<LineOptions> {
  readonly language?: 'nl' | 'en';
  /** Words put before the command. */
  readonly before?: readonly string[];
}

/** After "may I write": the second question stands there. */
export const onItsWay = async (how: How = {}): Promise<OnItsWay> => {
  const { language = 'nl', before = [], ...options } = how;
  const place = newPlace(options.folder);
  const tell = tellerOf(chanceFor('trouble'), 1);
  const line = heldLine([...before, ...beginning(bin, language)], { ...options, folder: place.folder });
  const yes = {
    keys: [...(language === 'nl' ? 'ja' : 'yes'), '\r'],
    reply: { reply: 'answer', value: true },
    draft: null,
  } as const;
  const [told] = await toldThrough(line, () => yes, { most: 1, language });
  return { place, line, state: told?.state ?? begun(), tell };
};

/** Whether no technicality was said that is nothing to a facilitator. */
export const isCalm = (said: string): boolean =>
  !/\n\s+at |SQLITE|Error:|errno|\bE(?:NOSPC|ACCES|ROFS|IO|PIPE|FBIG|NOENT|PERM)\b|undefined|\[object/.test(
    said,
  );

/**
 * Resumes, finds `draft` typed there, tells on to the end, and gives the lines that are kept then beside those of an
 * interview that was never interrupted.
 */
export const resumedToTheEnd = async (
  { place, state, tell }: Omit<OnItsWay, 'line'>,
  draft: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<{
  readonly kept: readonly string[];
  readonly wanted: readonly string[];
  readonly damage: readonly string[];
}> => {
  const line = heldLine(resuming(bin), { folder: place.folder, environment });
  await line.until('the draft was there', () => line.said().endsWith(`\n> ${draft}`));
  // Ctrl+U: what was half typed makes room for the answer that the engine is given.
  if (draft !== '') line.type('\u0015');
  const told = await toldThrough(line, tell, { from: state });
  line.kill('SIGTERM');
  await line.ended;
  const { lines: kept, damage } = keptIn(place.data, 1);
  return { kept, wanted: linesOf(told.at(-1)?.state ?? state), damage };
};

/** The exit code that a wrapped run wrote down; null when it did not come to that. */
export const exitCodeIn = (folder: string): number | null => {
  const file = join(folder, 'exit-code');
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : null;
};
