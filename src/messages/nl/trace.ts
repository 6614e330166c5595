/** Nederlands: trace. */
import type { trace as english } from '../en/trace.ts';

export const trace: Record<keyof typeof english, string> = {};
