/** A power cut at any moment of a live interview: what is on disk by then holds every answer that was acknowledged. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../support/run-cli.ts';
import { seeded } from '../support/seed.ts';
import { recorder } from './disk/recorder.ts';
import { relaxedCommit } from './faults.ts';
import { beginning, newPlace } from './inquiry-place.ts';
import type { Interviewer } from './interviewer.ts';
import { chanceFor, isLong, report, times } from './length.ts';
import { plainInterviewer } from './plain-interviewer.ts';
import { type PowerCuts, powerCuts } from './power-cuts.ts';
import { buildProgram, type Fault } from './program.ts';
import { screenInterviewer } from './screen-interviewer.ts';
import { tellerOf } from './telling.ts';
import { toldThrough } from './told-through.ts';

interface Length {
  readonly turns: number;
  readonly most?: number;
}

/** Traces one interview and cuts the power all along it. */
const cutAllAlong = async (
  { face, hand, options, sit }: Interviewer,
  faults: readonly Fault[],
  { turns, most }: Length,
): Promise<PowerCuts> => {
  const program = await buildProgram(faults);
  const place = newPlace();
  const chance = chanceFor(`power ${face} ${faults.length}`);
  const trace = join(emptyFolder(), 'trace');
  const { before, environment } = recorder().on(trace);
  const command = [...before, ...beginning(program, 'nl', options)];
  const seat = sit(command, { folder: place.folder, environment });
  const told = await toldThrough(seat, tellerOf(chance, turns, hand), most === undefined ? {} : { most });
  seat.type('\u0003');
  seat.type('\u0003');
  seat.close();
  await seat.ended;
  expect(statSync(trace).size).toBeGreaterThan(0);
  return powerCuts({ place, trace, told, chance, parts: times({ short: 1, long: 3 }) });
};

describe.each([plainInterviewer, screenInterviewer])(
  `a power cut, recorded by ${recorder().name}, $face`,
  { concurrent: true },
  (interviewer) => {
    const { face } = interviewer;
    const length = times<Length>({ short: { turns: 1, most: 20 }, long: { turns: 12 } });
    it(seeded('loses nothing that was acknowledged'), { timeout: isLong ? 1_200_000 : 120_000 }, async () => {
      const cuts = await cutAllAlong(interviewer, [], length);
      report(
        `power, ${face} (${recorder().name}): ${cuts.acknowledgements} acknowledgements, ${cuts.images} images, ${cuts.losses.length} with a loss`,
      );
      expect(cuts.losses).toEqual([]);
      expect(cuts.acknowledgements).toBeGreaterThanOrEqual(times({ short: 20, long: 100 }));
    });

    it(seeded('finds out a program that does not wait for the disk'), { timeout: 120_000 }, async () => {
      const cuts = await cutAllAlong(interviewer, [relaxedCommit], { turns: 1, most: 8 });
      report(
        `power, ${face}, planted synchronous=NORMAL: ${cuts.losses.length} losses in ${cuts.images} images, so it is seen`,
      );
      expect(cuts.losses.length).toBeGreaterThan(cuts.acknowledgements / 2);
    });
  },
);
