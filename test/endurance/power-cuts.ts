/** What a power cut would have left of a traced interview: at every acknowledgement, and at any moment between. */
import { readFileSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import type { State } from '../../src/interview/engine.ts';
import { type Disk, diskOf } from './disk/disk.ts';
import { readTrace } from './disk/traced.ts';
import { begun, type Place } from './inquiry-place.ts';
import { keptInImage, linesOf } from './kept.ts';
import type { Chance } from './length.ts';
import type { Acknowledgement } from './told-through.ts';

export interface PowerCuts {
  /** Acknowledgements at which images were made of what was synced alone, and of any part of the rest besides. */
  readonly acknowledgements: number;
  readonly images: number;
  /** What was lacking in an image, one line each. */
  readonly losses: readonly string[];
}

export interface PowerOptions {
  readonly place: Place;
  /** The file that the trace was written to. */
  readonly trace: string;
  readonly told: readonly Acknowledgement[];
  readonly chance: Chance;
  /** Images with a part of what was not synced, at each acknowledgement. */
  readonly parts: number;
}

export const powerCuts = ({ place, trace, told, chance, parts }: PowerOptions): PowerCuts => {
  const disk = diskOf(place.folder, new Map());
  const decoder = new StringDecoder('utf8');
  const losses: string[] = [];
  let [sent, reached, images, calls] = [0, 0, 0, 0];
  const lookAt = (image: ReturnType<Disk['atWorst']>, possible: readonly State[], when: string): void => {
    images += 1;
    const kept = keptInImage(image, place.data, 1);
    const found = JSON.stringify(kept.lines);
    const isWhole = possible.some((state) => JSON.stringify(linesOf(state)) === found);
    if (!isWhole) losses.push(`${when}: ${kept.lines.length} rows, none of the states that can be`);
    losses.push(...kept.damage.map((code) => `${when}: ${code}`));
  };
  const stateAt = (count: number): State => told[count - 1]?.state ?? begun();

  for (const deed of readTrace(readFileSync(trace, 'utf8'))) {
    if (deed.deed !== 'shown') {
      disk.did(deed);
      const between = (deed.deed === 'write' || deed.deed === 'sync') && deed.path.startsWith(place.data);
      if (!between) continue;
      calls += 1;
      if (calls % 7 > 0 || reached === told.length) continue;
      const possible = [stateAt(reached), stateAt(reached + 1)];
      lookAt(disk.atRandom(chance), possible, `between acknowledgement ${reached} and the next`);
      continue;
    }
    sent += decoder.write(deed.bytes).replaceAll('\r', '').length;
    while (reached < told.length && sent >= (told[reached]?.sent ?? 0)) {
      reached += 1;
      const when = `acknowledgement ${reached}`;
      lookAt(disk.atWorst(), [stateAt(reached)], `${when}, what was synced`);
      for (let part = 0; part < parts; part += 1) {
        lookAt(disk.atRandom(chance), [stateAt(reached)], `${when}, and a part of the rest`);
      }
    }
  }
  if (reached < told.length) {
    losses.push(`only ${reached} of ${told.length} acknowledgements were found in the trace`);
  }
  return { acknowledgements: reached, images, losses };
};
