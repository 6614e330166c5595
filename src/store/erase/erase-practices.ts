/** Forgets names of practices that nobody else used: what somebody called something is their words too. */
import type { Database } from 'better-sqlite3';

interface NameRow {
  readonly number: number;
  readonly key: string;
  readonly name: string;
}

export interface PracticeNames {
  /** Numbers of the names that the records and answers of these sessions use: to be asked before they are erased. */
  readonly usedIn: (sessions: readonly number[]) => ReadonlySet<number>;
  /** Takes out those of them that are used no more, with the decisions about them; their names. */
  readonly erase: (numbers: ReadonlySet<number>) => readonly string[];
}

/** `isDeclared`: inquiry.yaml names it, so that it is the group's. */
export const practiceNamesIn = (
  db: Database,
  keyOf: (name: string) => string,
  isDeclared: (key: string) => boolean,
): PracticeNames => {
  const names = db.prepare<[], NameRow>('SELECT number, key, name FROM practice ORDER BY number');
  const ofSession = db
    .prepare<[number, number], string>(
      `SELECT p.key FROM record r JOIN practice p ON p.number = r.practice WHERE r.session = ?
       UNION SELECT value FROM answer WHERE session = ? AND type = 'practice'`,
    )
    .pluck();
  const recorded = db.prepare<[number], number>('SELECT 1 FROM record WHERE practice = ? LIMIT 1').pluck();
  const answered = db
    .prepare<[], string>(`SELECT DISTINCT value FROM answer WHERE type = 'practice'`)
    .pluck();
  const undecided = db.prepare('DELETE FROM decision WHERE practice = ? OR target = ?');
  const gone = db.prepare('DELETE FROM practice WHERE number = ?');
  return {
    usedIn(sessions) {
      const keys = new Set(sessions.flatMap((session) => ofSession.all(session, session)).map(keyOf));
      return new Set(
        names
          .all()
          .filter(({ key }) => keys.has(key))
          .map(({ number }) => number),
      );
    },
    erase(numbers) {
      if (numbers.size === 0) return [];
      const inAnswers = new Set(answered.all().map(keyOf));
      const unused = names
        .all()
        .filter(({ number, key }) => numbers.has(number) && !inAnswers.has(key) && !isDeclared(key))
        .filter(({ number }) => recorded.get(number) === undefined);
      for (const { number } of unused) {
        undecided.run(number, number);
        gone.run(number);
      }
      return unused.map(({ name }) => name);
    },
  };
};
