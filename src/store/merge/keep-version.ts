/** Lets a version that was kept aside and its session change places: numbers, names and consents stay where they are. */
import type { Database } from 'better-sqlite3';
import { sessionName } from '../../harvest/record.ts';
import { Failure } from '../../messages/failure.ts';
import { runningProcess } from '../file/process-mark.ts';
import type { KeptVersion } from '../keeping-store.ts';
import type { Audit } from '../rows/audit.ts';
import { recordsOf, recordWriterIn } from './merge-records.ts';
import { versionsIn } from './merge-version.ts';
import { versionWriterIn } from './merge-write.ts';

/** To be called inside a transaction. Throws a Failure for a session that is not aside, or that is being held. */
export const keepVersionIn =
  (db: Database, audit: Audit) =>
  (number: number): KeptVersion => {
    const versions = versionsIn(db);
    const heads = versions.heads();
    const aside = heads.find((head) => head.number === number);
    const main = heads.find((head) => head.number === aside?.version_of);
    if (aside?.state !== 'aside' || main === undefined) {
      throw new Failure('not-aside', { session: sessionName(number) });
    }
    const process = runningProcess(main.holder);
    if (process !== null) throw new Failure('session-held', { session: sessionName(main.number), process });
    const [theirs, ours] = [versions.whole(aside.number), versions.whole(main.number)];
    const [read, put] = [recordsOf(db), recordWriterIn(db)];
    const [theirRecords, ourRecords] = [read(aside.number), read(main.number)];
    const writer = versionWriterIn(db, () => null);
    db.prepare(
      'UPDATE audit SET session = CASE session WHEN ? THEN ? ELSE ? END WHERE session IN (?, ?)',
    ).run(...[main.number, aside.number, main.number], ...[main.number, aside.number]);
    /** Half-typed text changes places too. */
    writer.bring({ ...ours, steps: theirs.steps, drafts: [] }, theirs);
    writer.bring({ ...theirs, steps: ours.steps, drafts: [] }, ours);
    put(main.number, theirRecords);
    put(aside.number, ourRecords);
    audit.note({ event: 'session merged', session: main.number });
    return { session: main.number, aside: aside.number };
  };
