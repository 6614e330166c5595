/** Every step from an empty file to the newest version, oldest first; a released step is never changed. */
import type { Migration } from '../migrate.ts';
import { first } from './001-first.ts';
import { live } from './002-live.ts';
import { consentNow } from './003-consent.ts';

export const migrations: readonly Migration[] = [first, live, consentNow];
