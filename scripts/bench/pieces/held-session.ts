/** A session of thirty stories that is begun and held for an interview, as the conductor holds one. */
import type { HeldSession } from '../../../src/store/live-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { readTemplate } from '../../../src/template/read-template.ts';

const questions = Array.from(
  { length: 30 },
  (_, index) => `{id: q${index + 1}, type: story, ask: Vertel eens}`,
);
const bytes = `template: bench\nversion: "1"\nlanguages: [nl]\ntitle: Bench\nphases: [{id: all, questions: [${questions.join(', ')}]}]\n`;
const { value } = readTemplate(bytes);
if (value === null) throw new Error('the template of the bench is not whole');

export const template = value;

/** Its number. */
export const begunIn = (store: Store, date: string): number => {
  const templateHash = store.keepTemplate({ id: template.id, version: template.version, bytes });
  const facts = {
    id: null,
    template: template.id,
    language: 'nl',
    date,
    round: null,
    setting: null,
    facilitator: null,
    participants: [{ alias: 'P07', role: null, consent: null, consentBy: null }],
  };
  return store.beginSession({ facts, templateHash, inquiryHash: null, pair: null });
};

export const heldIn = (store: Store, date: string): HeldSession =>
  store.holdSession(begunIn(store, date), null);
