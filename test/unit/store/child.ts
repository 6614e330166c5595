/** A second process for the tests of the store: reads, writes or holds the data file it is given. */
import { Failure } from '../../../src/messages/failure.ts';
import { openStore } from '../../../src/store/open.ts';
import { answered, began, fixed, save, session, storeIn, told } from './a-session.ts';

const [, , work = '', file = ''] = process.argv;
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const many = Array.from({ length: 300 }, (_, index) =>
  session({
    key: `bulk-${index}`,
    conversation: { answers: [told('high_point', `Het was winter ${index}. `.repeat(200))] },
  }),
);

try {
  switch (work) {
    case 'read': {
      const store = openStore(file, { ...fixed(), create: false, readonly: true });
      say(`${store.sessions().length} ${[...store.search('winter', 'rank')].length}`);
      say(
        store
          .diagnose()
          .map(({ code }) => code)
          .join(' '),
      );
      store.close();
      break;
    }
    case 'bulk': {
      const store = storeIn(file);
      say('begun');
      say(String(save(store, many).length));
      store.close();
      break;
    }
    case 'interview': {
      const store = storeIn(file);
      const held = store.holdSession(began(store), 'F1');
      held.keep(answered('a', 'Het was winter.'));
      held.draft({ kind: 'answer', path: 'b', text: 'Niemand telde de u', caret: 18 });
      say('held');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
      break;
    }
    case 'hold': {
      const store = storeIn(file);
      store.transact(() => {
        say('held');
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
      });
      break;
    }
  }
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  say(`refused: ${error.code}`);
}
