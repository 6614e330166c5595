/** Keeps the facilitator's notes of a session: they are replaced, and have no history. */
import type { Database } from 'better-sqlite3';
import type { Note } from '../../interview/conversation.ts';

export interface Notes {
  of(session: number): readonly Note[];
  /** To be called inside a transaction; writes nothing when they are the same already as those of `before`. */
  put(session: number, notes: readonly Note[], before?: readonly Note[]): void;
}

export const notesIn = (db: Database): Notes => {
  const kept = db.prepare<[number], Note>('SELECT path, text FROM note WHERE session = ? ORDER BY number');
  const gone = db.prepare('DELETE FROM note WHERE session = ?');
  const added = db.prepare('INSERT INTO note (session, path, text) VALUES (?, ?, ?)');
  const of = (session: number): readonly Note[] => kept.all(session);
  return {
    of,
    put(session, notes, before = of(session)) {
      const same =
        before.length === notes.length &&
        notes.every(({ path, text }, index) => before[index]?.path === path && before[index]?.text === text);
      if (same) return;
      gone.run(session);
      for (const { path, text } of notes) added.run(session, path, text);
    },
  };
};
