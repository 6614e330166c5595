/** What a typed line comes to: an answer, a choice still to be made, or a sentence that says how to put it right. */
import type { MessageKey, MessageParams } from '../../messages/speech.ts';
import type { Answer } from '../../template/template.ts';
import type { Offer } from './offer.ts';

export type Understood<Value = Answer> =
  | { readonly understood: 'value'; readonly value: Value }
  /** One of these may be meant; `other`: the text itself may be a new name. */
  | { readonly understood: 'near'; readonly offers: readonly Offer[]; readonly other: string | null }
  | { readonly understood: 'unclear'; readonly why: MessageKey; readonly params: MessageParams };

export const value = <Value>(found: Value): Understood<Value> => ({ understood: 'value', value: found });

export const unclear = (why: MessageKey, params: MessageParams = {}): Understood<never> => ({
  understood: 'unclear',
  why,
  params,
});
