/** Nederlands: formulieren voor ODK en Kobo, erin en eruit. */
import type { xlsform as english } from '../en/xlsform.ts';

export const xlsform: Record<keyof typeof english, string> = {};
