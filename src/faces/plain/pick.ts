/** Lets one of a few be picked by number or words; asks again until it is clear. */
import type { Move } from '../face.ts';
import { oneOf } from '../typed/chosen.ts';
import { lineIn } from '../typed/command.ts';
import type { Offer } from '../typed/offer.ts';
import { offerLines } from '../words/offer-lines.ts';
import type { Desk } from './desk.ts';

export type Picked =
  | { readonly picked: 'offer'; readonly offer: Offer }
  /** Enter alone. */
  | { readonly picked: 'nothing' }
  | { readonly picked: 'move'; readonly move: Move };

/** The offers have been shown. */
export const pick = async (desk: Desk, offers: readonly Offer[]): Promise<Picked> => {
  const heard = await desk.hear({ draft: null });
  if (heard.heard === 'move') return { picked: 'move', move: heard.move };
  const text = heard.heard === 'text' ? lineIn(heard.text) : '';
  if (text === '') return { picked: 'nothing' };
  const one = oneOf(text, offers);
  switch (one.understood) {
    case 'value':
      return { picked: 'offer', offer: one.value };
    case 'unclear':
      desk.tell([desk.scene.say(one.why, one.params)]);
      return pick(desk, offers);
    case 'near':
      return pickNear(desk, one.offers, null);
  }
};

/** One that may have been meant, or what was typed itself as a new name; Enter alone asks the question anew. */
export const pickNear = async (
  desk: Desk,
  offers: readonly Offer[],
  other: string | null,
): Promise<Picked> => {
  const { say } = desk.scene;
  const listed = offers.map(({ value, label }) => ({ value, label }));
  const all =
    other === null ? listed : [...listed, { value: other, label: say('live.near.new', { name: other }) }];
  desk.tell([say('live.near'), ...offerLines(all)]);
  return pick(desk, all);
};
