/** Measured: a data file copied whole by SQLite itself: every byte of it read and written once. */

import { connect } from '../../../src/store/file/connection.ts';
import { vacuumInto } from '../../../src/store/file/vacuum-into.ts';
import { tellMeasured } from './world.ts';

const [from = '', to = ''] = process.argv.slice(2);
const db = connect(from, { create: false, readonly: false, patience: 0, now: () => '' });
const began = performance.now();
vacuumInto(db, to);
const ms = performance.now() - began;
db.close();
tellMeasured(ms);
