/** Holds one session for an interview or its correction: every step is on the disk before the next question is shown. */
import type { Database } from 'better-sqlite3';
import { sessionName } from '../../harvest/record.ts';
import type { Note } from '../../interview/conversation.ts';
import { Failure } from '../../messages/failure.ts';
import { hurriedly } from '../file/connection.ts';
import { ownMark, runningProcess } from '../file/process-mark.ts';
import type { Reached } from '../health/commit-mark.ts';
import type { ChangeKind, Draft, HeldSession, KeptStep } from '../live-store.ts';
import { type RowMemory, rowMemory, rowsOf } from '../rows/answer-rows.ts';
import type { Audit } from '../rows/audit.ts';
import type { AddedRow, Answers, Standing } from '../rows/keep-answers.ts';
import type { Notes } from '../rows/keep-notes.ts';
import type { Reopen } from '../session/session-state.ts';
import type { Drafts } from './drafts.ts';

export interface HoldOptions {
  readonly answers: Answers;
  readonly notes: Notes;
  readonly drafts: Drafts;
  readonly audit: Audit;
  readonly reopen: Reopen;
  readonly now: () => string;
  /** Told as the last thing in a transaction how far it comes. */
  readonly reached: (reached: Reached) => void;
  /** Runs work in one durable transaction; a failure is a Failure. */
  readonly within: <T>(work: () => T) => T;
  /** Runs work and throws what SQLite refuses as a Failure. */
  readonly guarded: <T>(work: () => T) => T;
  /** Fails when the data file was moved or removed since it was opened: what is written then is in no file that anybody finds. */
  readonly present: () => void;
}

export interface Holding {
  hold(number: number, by: string | null): HeldSession;
  /** When the data file is closed. */
  releaseAll(): void;
}

/** What is remembered of a session that is held, so that a step costs no more the longer an interview gets. */
interface Known {
  /** Of this process, as it stands beside the session. */
  readonly mark: string;
  readonly rows: RowMemory;
  readonly stood: Stood | null;
  /** Rises when another program writes to the file; null: nothing is known yet. */
  readonly version: number | null;
  /** Rises with every row that this program writes, also those of the index, which come with the commit. */
  readonly changes: number;
}

/** What is in the file of a session. */
interface Stood {
  readonly standing: Standing;
  /** Where its chain ends. */
  readonly chain: string;
  readonly notes: readonly Note[];
  /** As JSON; null: not looked at. */
  readonly progress: string | null;
  /** Whether it is sure not to count as finished. */
  readonly open: boolean;
}

export const holdingIn = (db: Database, options: HoldOptions): Holding => {
  const { answers, notes, drafts, audit, reopen, now, reached, within, guarded, present } = options;
  const holder = db.prepare<[number], string | null>('SELECT holder FROM session WHERE number = ?').pluck();
  const held = db.prepare('UPDATE session SET holder = ? WHERE number = ?');
  const released = db.prepare('UPDATE session SET holder = NULL WHERE number = ? AND holder = ?');
  const heldNow = db.prepare<[number], { readonly chain: string; readonly holder: string | null }>(
    'SELECT chain, holder FROM session WHERE number = ?',
  );
  const changed = db.prepare('UPDATE session SET chain = ?, changed_at = ? WHERE number = ?');
  const progressed = db.prepare(
    `INSERT INTO progress (session, body) VALUES (?, ?)
     ON CONFLICT DO UPDATE SET body = excluded.body WHERE body <> excluded.body`,
  );
  const version = db.prepare<[], number>('PRAGMA data_version').pluck();
  const changes = db.prepare<[], number>('SELECT total_changes()').pluck();
  const open = new Set<() => void>();

  const take = (number: number, mark: string): void => {
    const other = holder.get(number);
    if (other === undefined) throw new Error(`the data file holds no session ${number}`);
    const process = other === mark ? null : runningProcess(other);
    if (process !== null) throw new Failure('session-held', { session: sessionName(number), process });
    held.run(mark, number);
  };

  /** What was taken out of the data, or is held by another by now, is not written over. */
  const look = (number: number, mark: string): Stood => {
    const now = heldNow.get(number);
    if (now?.holder !== mark) throw new Failure('session-taken', { session: sessionName(number) });
    const { chain } = now;
    return {
      standing: answers.standing(number),
      chain,
      notes: notes.of(number),
      progress: null,
      open: false,
    };
  };

  const keep = (number: number, by: string | null, step: KeptStep, known: Known): Known => {
    const { conversation, placeOf, progress, change, path } = step;
    const rows = rowsOf(conversation, placeOf, known.rows);
    const here = version.get() ?? null;
    const same = known.version === here && known.changes === changes.get();
    const stood = (same ? known.stood : null) ?? look(number, known.mark);
    const { added, superseded, chain, standing } = answers.bring(number, stood.chain, rows, stood.standing);
    notes.put(number, conversation.notes, stood.notes);
    const body = JSON.stringify(progress);
    if (body !== stood.progress) progressed.run(number, body);
    changed.run(chain, now(), number);
    const isChanged = added.length > 0 || superseded > 0;
    if (isChanged && !stood.open) reopen(number);
    const kind = draftEndedBy(change);
    if (kind !== null && path !== null) drafts.end(number, kind, path);
    const answer = rowAt(added, path, change);
    const noted = audit.note({ event: change, session: number, path, answer, by });
    reached({ audit: noted, answer: added.at(-1)?.seq ?? null, session: number, chain });
    const stands = {
      standing,
      chain,
      notes: conversation.notes,
      progress: body,
      open: stood.open || isChanged,
    };
    return { ...known, stood: stands, version: here };
  };

  return {
    hold(number, by) {
      const mark = ownMark();
      within(() => take(number, mark));
      guarded(() => db.pragma('wal_checkpoint(PASSIVE)'));
      const writing = drafts.writing(number, within);
      let known: Known = { mark, rows: rowMemory(), stood: null, version: null, changes: 0 };
      /** A draft changes nothing of what is known of the answers. */
      const besides = (work: () => void): void => {
        const before = changes.get() ?? 0;
        work();
        known = { ...known, changes: known.changes + (changes.get() ?? 0) - before };
      };
      const release = (): void => {
        writing.stop();
        open.delete(release);
        try {
          hurriedly(db, () => {
            writing.sync();
            within(() => released.run(number, mark));
          });
        } catch {
          // Whoever leaves a file that cannot be written leaves it so; the mark of a process that has ended holds nobody up.
        }
      };
      open.add(release);
      const whileHeld = (work: () => void): void => {
        if (!open.has(release)) throw new Error(`session ${number} is held no more`);
        present();
        work();
      };
      return {
        number,
        keep: (step, hurried = false) =>
          whileHeld(() => {
            const work = () => within(() => keep(number, by, step, known));
            const kept = hurried ? hurriedly(db, work) : work();
            known = { ...kept, changes: changes.get() ?? 0 };
            writing.settled();
          }),
        draft: (draft) => whileHeld(() => guarded(() => besides(() => writing.draft(draft)))),
        sync: () => whileHeld(() => besides(writing.sync)),
        release: () => {
          if (open.has(release)) release();
        },
      };
    },
    releaseAll() {
      for (const release of open) release();
    },
  };
};

/** The kind of half-typed text that a step brings to its end. */
const draftEndedBy = (change: ChangeKind): Draft['kind'] | null => {
  switch (change) {
    case 'answered':
    case 'corrected':
    case 'emptied':
    case 'turn':
      return 'answer';
    case 'headline':
    case 'note':
      return change;
    default:
      return null;
  }
};

/** The row that came of a step: at its path and of its kind; else the only one there is. */
const rowAt = (added: readonly AddedRow[], path: string | null, change: ChangeKind): number | null => {
  const here = added.filter(({ row }) => row.path === path);
  const kind = change === 'headline' ? 'headline' : change === 'skipped' ? 'skip' : 'answer';
  const found =
    here.find(({ row }) => row.kind === kind) ?? here[0] ?? (added.length === 1 ? added[0] : undefined);
  return found?.seq ?? null;
};
