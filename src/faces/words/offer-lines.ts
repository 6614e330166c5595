/** What is offered as it is shown: a line each, with its number. */
import { numberOf, type Offer } from '../typed/offer.ts';

export const offerLines = (offers: readonly Offer[]): readonly string[] =>
  offers.map((offer, index) => `${numberOf(offer, index)}. ${offer.label}`);
