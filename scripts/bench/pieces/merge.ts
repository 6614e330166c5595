/** Measured: the merge command, from opening the data file to the end, with all the other files given at once. */
import { run } from '../../../src/commands/merge.ts';
import { tellMeasured, worldOf } from './world.ts';

const [folder = '', expected = '', ...files] = process.argv.slice(2);
const call = { args: files, text: () => null, flag: () => false };
const began = performance.now();
const { data } = await run(call, worldOf(folder));
const ms = performance.now() - began;
const added = JSON.stringify(data).match(/"outcome":"added"/g)?.length ?? 0;
if (added > 0 && added !== Number(expected))
  throw new Error(`${added} sessions were merged, not ${expected}`);
tellMeasured(ms);
