/** Measured: the trace command, from opening the data file to the text that goes out. */
import { run } from '../../../src/commands/trace.ts';
import { tellMeasured, worldOf } from './world.ts';

const [folder = ''] = process.argv.slice(2);
const call = { args: [], text: () => null, flag: () => false };
const world = worldOf(folder);
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
tellMeasured(ms);
