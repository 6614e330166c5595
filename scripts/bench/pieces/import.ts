/** Measured: a file of transcripts through the whole pipeline, from opening the file to the commit. */
import { incomingFrom } from '../../../src/commands/steps/incoming.ts';
import { inquiryAt, withStore } from '../../../src/commands/steps/inquiry-at.ts';
import { takeIn } from '../../../src/commands/steps/take-in.ts';
import { tellMeasured, worldOf } from './world.ts';

const [folder = '', file = '', expected = ''] = process.argv.slice(2);
const context = worldOf(folder);
const place = await inquiryAt(context);
await withStore(context, place, 'create', async (store) => {
  const began = performance.now();
  const taken = await takeIn(context, place, store, incomingFrom(context, [file]), { update: false });
  const ms = performance.now() - began;
  if (taken.added !== Number(expected)) throw new Error(`${taken.added} sessions came in, not ${expected}`);
  tellMeasured(ms);
});
