/** Nederlands: transcript. */
import type { transcript as english } from '../en/transcript.ts';

export const transcript: Record<keyof typeof english, string> = {};
