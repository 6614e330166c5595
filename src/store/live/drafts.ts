/** Keeps half-typed text: in the file at every key, on the disk itself soon after. */
import type { Database } from 'better-sqlite3';
import { lightlyOn } from '../file/connection.ts';
import type { Draft } from '../live-store.ts';

/** How long typed text may be in the memory of the system only, in milliseconds. */
const longest = 2000;

export interface Drafts {
  of(session: number): readonly Draft[];
  /** Ends the draft of that kind at that path; to be called inside a transaction. */
  end(session: number, kind: Draft['kind'], path: string): void;
  /** Keeps the drafts of one session for as long as it is held. `durably` runs work in a transaction of its own. */
  writing(session: number, durably: (work: () => void) => void): DraftWriting;
}

interface DraftWriting {
  readonly draft: (draft: Omit<Draft, 'changedAt'>) => void;
  readonly sync: () => void;
  /** After a durable commit of another kind: the drafts went onto the disk with it. */
  readonly settled: () => void;
  readonly stop: () => void;
}

export const draftsIn = (db: Database, now: () => string): Drafts => {
  const kept = db.prepare<[number], Draft>(
    'SELECT kind, path, text, caret, changed_at AS changedAt FROM draft WHERE session = ? ORDER BY changed_at, path',
  );
  const put = db.prepare(
    `INSERT INTO draft (session, kind, path, text, caret, changed_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET text = excluded.text, caret = excluded.caret, changed_at = excluded.changed_at`,
  );
  const lightly = lightlyOn(db);
  const gone = db.prepare('DELETE FROM draft WHERE session = ? AND kind = ? AND path = ?');

  const end: Drafts['end'] = (session, kind, path) => {
    gone.run(session, kind, path);
  };

  return {
    of: (session) => kept.all(session),
    end,
    writing(session, durably) {
      let unsettled: Omit<Draft, 'changedAt'> | null = null;
      let timer: NodeJS.Timeout | null = null;

      const write = ({ kind, path, text, caret }: Omit<Draft, 'changedAt'>): void => {
        if (text.trim() === '') end(session, kind, path);
        else put.run(session, kind, path, text, caret, now());
      };
      const settled = (): void => {
        unsettled = null;
        if (timer !== null) clearTimeout(timer);
        timer = null;
      };
      /** Taken away and put back: what is merely put again in the same words is not written, nor brought onto the disk. */
      const sync = (): void => {
        const last = unsettled;
        if (last === null) return;
        durably(() => {
          end(session, last.kind, last.path);
          write(last);
        });
        settled();
      };
      const syncQuietly = (): void => {
        timer = null;
        try {
          sync();
        } catch {
          // The next key, or the answer itself, tries again and says what is wrong.
        }
      };
      return {
        sync,
        settled,
        draft(draft) {
          lightly(() => write(draft));
          unsettled = draft;
          timer ??= setTimeout(syncQuietly, longest).unref();
        },
        stop() {
          if (timer !== null) clearTimeout(timer);
          timer = null;
        },
      };
    },
  };
};
