/** Nederlands: teksten voor vertalers. */
import type { strings as english } from '../en/strings.ts';

export const strings: Record<keyof typeof english, string> = {};
