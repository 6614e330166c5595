/** Nederlands: wat wie vertelt op een tweede scherm ziet. */
import type { show as english } from '../en/show.ts';

export const show: Record<keyof typeof english, string> = {};
