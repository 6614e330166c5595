/** Measured: a person's words out of a full data file, its index and its backups, by the withdraw command. */
import { run } from '../../../src/commands/people-withdraw.ts';
import { tellMeasured, worldOf } from './world.ts';

const [folder = '', alias = ''] = process.argv.slice(2);
const call = {
  args: [alias],
  text: (name: string) => (name === 'yes' ? alias : null),
  flag: () => false,
};
const began = performance.now();
const { data, exit = 0 } = await run(call, worldOf(folder));
const ms = performance.now() - began;
if (exit !== 0) throw new Error(`not everything was erased: ${JSON.stringify(data)}`);
tellMeasured(ms);
