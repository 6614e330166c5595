/** Nederlands: inquiry. */
import type { inquiry as english } from '../en/inquiry.ts';

export const inquiry: Record<keyof typeof english, string> = {};
