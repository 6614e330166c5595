/** The first version of the data file. */
import type { Migration } from '../migrate.ts';
import { tables } from './001-tables.ts';
import { views } from './001-views.ts';

export const first: Migration = { version: 1, name: 'first', sql: tables + views };
