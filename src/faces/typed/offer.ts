/** What can be answered by number: its value, and the words it is offered in. */

export interface Offer {
  readonly value: string;
  readonly label: string;
  /** As it is typed; null: its place in the list, from 1. */
  readonly number?: string;
}

export const numberOf = (offer: Offer, index: number): string => offer.number ?? String(index + 1);

/** At most this many are shown at once. */
export const mostShown = 9;
