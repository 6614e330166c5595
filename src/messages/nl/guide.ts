/** Nederlands: vragenlijsten op papier, als overzicht van de weg erdoor, en naast elkaar. */
import type { guide as english } from '../en/guide.ts';

export const guide: Record<keyof typeof english, string> = {};
