/** A power cut at any moment of a live interview: what is on disk by then holds every answer that was acknowledged. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../support/run-cli.ts';
import { seeded } from '../support/seed.ts';
import { recorder } from './disk/recorder.ts';
import { relaxedCommit } from './faults.ts';
import { heldLine } from './held-line.ts';
import { beginning, newPlace } from './inquiry-place.ts';
import { chanceFor, isLong, report, times } from './length.ts';
import { type PowerCuts, powerCuts } from './power-cuts.ts';
import { buildProgram, type Fault } from './program.ts';
import { tellerOf } from './telling.ts';
import { toldThrough } from './told-through.ts';

/** Traces one interview and cuts the power all along it. */
const cutAllAlong = async (name: string, faults: readonly Fault[], turns: number): Promise<PowerCuts> => {
  const program = await buildProgram(faults);
  const place = newPlace();
  const chance = chanceFor(name);
  const trace = join(emptyFolder(), 'trace');
  const { before, environment } = recorder().on(trace);
  const line = heldLine([...before, ...beginning(program)], { folder: place.folder, environment });
  const told = await toldThrough(line, tellerOf(chance, turns));
  line.type('\u0003');
  line.type('\u0003');
  line.close();
  await line.ended;
  expect(statSync(trace).size).toBeGreaterThan(0);
  return powerCuts({ place, trace, told, chance, parts: times({ short: 1, long: 3 }) });
};

describe(`a power cut, recorded by ${recorder().name}`, () => {
  it(seeded('loses nothing that was acknowledged'), { timeout: isLong ? 1_200_000 : 120_000 }, async () => {
    const cuts = await cutAllAlong('power', [], times({ short: 2, long: 12 }));
    report(
      `power (${recorder().name}): ${cuts.acknowledgements} acknowledgements, ${cuts.images} images, ${cuts.losses.length} with a loss`,
    );
    expect(cuts.losses).toEqual([]);
    expect(cuts.acknowledgements).toBeGreaterThanOrEqual(times({ short: 25, long: 100 }));
  });

  it(seeded('finds out a program that does not wait for the disk'), { timeout: 120_000 }, async () => {
    const cuts = await cutAllAlong('relaxed', [relaxedCommit], 1);
    report(
      `power, planted synchronous=NORMAL: ${cuts.losses.length} losses in ${cuts.images} images, so it is seen`,
    );
    expect(cuts.losses.length).toBeGreaterThan(cuts.acknowledgements / 2);
  });
});
