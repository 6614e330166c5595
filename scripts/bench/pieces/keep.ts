/** Measured: answers of a live interview onto disk one by one, each beside a bare append + fdatasync of the same bytes. */
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { conversationOf } from '../../../src/interview/conversation-of.ts';
import { apply, begin, next, type State } from '../../../src/interview/engine.ts';
import { progressOf } from '../../../src/interview/kept-state.ts';
import { placeIn } from '../../../src/interview/place.ts';
import { noSurroundings } from '../../../src/interview/surroundings.ts';
import { quantile } from '../median.ts';
import { heldIn, template } from './held-session.ts';
import { worldOf } from './world.ts';

const [folder = '', data = '', log = '', wanted = ''] = process.argv.slice(2);
const world = worldOf(folder);

/** In milliseconds. */
export interface Kept {
  readonly p50: number;
  readonly p99: number;
  readonly bareP50: number;
  readonly bareP99: number;
}

const milliseconds = (work: () => void): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

const store = await world.openStore(data, 'create', []);
const descriptor = openSync(log, 'a');
const placeOf = placeIn(template);
const kept: number[] = [];
const appended: number[] = [];
while (kept.length < Number(wanted)) {
  const held = heldIn(store, world.now().slice(0, 10));
  let state: State = begin(template, noSurroundings(world.now()), { participants: ['P07'], language: 'nl' });
  for (let ask = next(state); ask.ask === 'question'; ask = next(state)) {
    const { path } = ask;
    const value = `Het was winter en niemand telde de uren, ${kept.length}. `.repeat(6);
    state = apply(state, { reply: 'answer', value }).state;
    const conversation = conversationOf(state);
    const progress = progressOf(state, { ticked: [], minutes: [] });
    kept.push(milliseconds(() => held.keep({ conversation, placeOf, progress, change: 'answered', path })));
    const written = Buffer.from(value);
    appended.push(
      milliseconds(() => {
        writeSync(descriptor, written);
        fdatasyncSync(descriptor);
      }),
    );
  }
  held.release();
}
closeSync(descriptor);
store.close();
const measured: Kept = {
  p50: quantile(kept, 0.5),
  p99: quantile(kept, 0.99),
  bareP50: quantile(appended, 0.5),
  bareP99: quantile(appended, 0.99),
};
process.stdout.write(JSON.stringify(measured));
