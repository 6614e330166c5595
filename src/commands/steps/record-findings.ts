/** Whether the records still say what the answers say: answers have a hash, and records can be made from them anew. */
import { type HarvestRecord, sessionName } from '../../harvest/record.ts';
import type { Inquiry } from '../../inquiry/inquiry.ts';
import { Failure } from '../../messages/failure.ts';
import type { Diagnosis, Store, WholeSession } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { harvestAgainFor } from './people/harvest-again.ts';

/** What is told in a record; practices have got other names since, and rounds other dates. */
const told = ({ path, kind, toldBy, date, words }: HarvestRecord): string =>
  JSON.stringify([path, kind, toldBy, date, Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1))]);

/** One finding for each finished session with records that are not what is made of its answers. */
export const recordFindings = ({ say }: Context, inquiry: Inquiry, store: Store): readonly Diagnosis[] => {
  const harvestAgain = harvestAgainFor(inquiry, say);
  const kept = new Map<number, string[]>();
  for (const record of store.records({ words: true })) {
    const texts = kept.get(record.session);
    if (texts === undefined) kept.set(record.session, [told(record)]);
    else texts.push(told(record));
  }
  const same = (whole: WholeSession): boolean => {
    const made = harvestAgain(whole, store.template(whole.templateHash).bytes).map(told);
    return made.join('\n') === (kept.get(whole.session.number) ?? []).join('\n');
  };
  const damaged: Diagnosis[] = [];
  try {
    for (const whole of store.wholeSessions()) {
      if (whole.state !== 'finished' || same(whole)) continue;
      const session = sessionName(whole.session.number);
      damaged.push({ severity: 'damage', code: 'records', params: { session } });
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    damaged.push({ severity: 'damage', code: 'unreadable', params: { reason: error.code } });
  }
  return damaged;
};
