/** Measured: the trace command, from opening the data file to the text that goes out; first, and again in the same process. */
import { run } from '../../../src/commands/trace.ts';
import { tellMeasured, timesAgain, worldOf } from './world.ts';

const [folder = ''] = process.argv.slice(2);
const call = { args: [], text: () => null, flag: () => false };
const world = worldOf(folder);

const once = async (): Promise<number> => {
  let began = 0;
  const { text } = await run(call, {
    ...world,
    openStore: (...asked) => {
      began = performance.now();
      return world.openStore(...asked);
    },
  });
  const ms = performance.now() - began;
  if (typeof text !== 'string' || !text.includes('Praktijk 12')) throw new Error('the trace is not whole');
  return ms;
};

const first = await once();
const again: number[] = [];
for (let time = 0; time < timesAgain; time += 1) again.push(await once());
tellMeasured(first, again);
