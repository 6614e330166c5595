/** What somebody would answer to any question on the screen, whatever its type, and the keys that give it. */
import type { Scene } from '../../../../../src/faces/face.ts';
import { offeredAt } from '../../../../../src/faces/words/offers.ts';
import type { Asked } from '../../../../../src/faces/words/question-words.ts';
import type { Answer } from '../../../../../src/template/template.ts';

export interface Meant {
  /** As `keys` reads it. */
  readonly script: string;
  /** Null: nothing is answered. */
  readonly answer: Answer | null;
}

const nothing = (script: string): Meant => ({ script, answer: null });

/** `pick` makes another answer of it at every question. */
export const meantAt = (scene: Scene, { path, question }: Asked, pick: number): Meant => {
  const { offers } = offeredAt(scene, path, question);
  const at = pick % Math.max(1, Math.min(offers.length, 9));
  const value = offers[at]?.value ?? '';
  switch (question.type) {
    case 'story':
      return { script: `Verhaal bij ${path}.{enter}"telde"{end}`, answer: `Verhaal bij ${path}.\n"telde"` };
    case 'list':
      return {
        script: 'een galerij{enter}iemand die begint{end}',
        answer: ['een galerij', 'iemand die begint'],
      };
    case 'choice':
      return pick % 2 === 0
        ? { script: String(at + 1), answer: value }
        : { script: `${'{down}'.repeat(at + 1)}{enter}`, answer: value };
    case 'consent':
      return { script: String(at + 1), answer: value };
    case 'choices':
      return { script: `${at + 1}{end}`, answer: [value] };
    case 'rank': {
      const order = offers.map((offer) => offer.value).reverse();
      return { script: `${offers.map((_, index) => offers.length - index).join('')}{end}`, answer: order };
    }
    case 'yes_no':
      return pick % 2 === 0
        ? { script: scene.language === 'nl' ? 'j' : 'y', answer: true }
        : { script: 'n', answer: false };
    case 'scale':
    case 'number':
      return { script: `${question.from ?? 3}{enter}`, answer: question.from ?? 3 };
    case 'date':
      return { script: 'maart 2026{enter}', answer: '2026-03' };
    case 'practice':
      return pick % 2 === 0
        ? { script: 'Koffie aan de deur{enter}', answer: 'Koffie aan de deur' }
        : { script: 'soep{enter}', answer: 'soep' };
    case 'setting':
      return offers.length === 0
        ? { script: 'de galerij{enter}', answer: 'de galerij' }
        : { script: `${'{down}'.repeat(at + 1)}{end}`, answer: value };
    case 'person':
      return { script: 'P09{enter}', answer: 'P09' };
    case 'stage':
      return pick % 2 === 0 ? { script: '52', answer: 5 } : { script: '4', answer: 3 };
    case 'reach': {
      const [first, second] = scene.state.surroundings.groups ?? [];
      return first === undefined || second === undefined
        ? { script: 'buren{enter}1{end}', answer: { buren: 'reached' } }
        : { script: '12{end}', answer: { [first]: 'reached', [second]: 'not_yet' } };
    }
    case 'turn':
      return offers.length === 0 ? nothing('{end}') : { script: `${at + 1}{end}`, answer: [value] };
    case 'say':
      return nothing('{enter}');
    default:
      return { script: `Woorden bij ${path}{enter}`, answer: `Woorden bij ${path}` };
  }
};
