/** Nederlands: wat elke sleutel van een vragenlijst betekent. */
import type { keys as english } from '../en/keys.ts';

export const keys: Record<keyof typeof english, string> = {};
