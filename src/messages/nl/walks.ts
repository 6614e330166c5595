/** Nederlands: proefgesprekken van vragenlijsten. */
import type { walks as english } from '../en/walks.ts';

export const walks: Record<keyof typeof english, string> = {};
