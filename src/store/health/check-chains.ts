/** Follows the chain of hashes through every session: what was changed or lost without a word shows here. */
import type { Database } from 'better-sqlite3';
import type { AnswerRow, Form, RowKind } from '../rows/answer-rows.ts';
import { chainStart, nextLink } from '../rows/chain.ts';

interface LinkRow {
  readonly seq: number;
  readonly session: number;
  readonly kind: RowKind;
  readonly path: string;
  readonly question: string;
  readonly type: string;
  readonly form: Form;
  readonly value: string;
  readonly told_by: string;
  readonly private: 0 | 1;
  readonly words: number;
  readonly hash: string;
}

/** `path`: the first answer that is not what was kept; null: the last answers are missing. */
export interface BrokenChain {
  readonly session: number;
  readonly path: string | null;
}

/** The first broken link of each session; what follows it cannot be told. `only`: one session alone. */
export const brokenChains = (db: Database, only: number | null = null): readonly BrokenChain[] => {
  const sessions = new Map(
    db
      .prepare<[number | null], { readonly number: number; readonly id: string; readonly chain: string }>(
        'SELECT number, id, chain FROM session WHERE number = coalesce(?, number) ORDER BY number',
      )
      .all(only)
      .map(({ number, id, chain }) => [number, { last: chainStart(id), end: chain }]),
  );
  const broken = new Map<number, BrokenChain>();
  const answers =
    only === null
      ? db.prepare<[number], LinkRow>('SELECT * FROM answer WHERE seq > ? ORDER BY seq LIMIT 200')
      : db.prepare<[number], LinkRow>(
          `SELECT * FROM answer WHERE seq > ? AND session = ${only} ORDER BY seq LIMIT 200`,
        );
  for (let rows = answers.all(0); rows.length > 0; rows = answers.all(rows.at(-1)?.seq ?? 0)) {
    for (const row of rows) {
      const session = sessions.get(row.session);
      if (session === undefined || broken.has(row.session)) continue;
      session.last = nextLink(session.last, linkOf(row));
      if (session.last !== row.hash) broken.set(row.session, { session: row.session, path: row.path });
    }
  }
  for (const [number, { last, end }] of sessions) {
    if (!broken.has(number) && last !== end) broken.set(number, { session: number, path: null });
  }
  return [...broken.values()].sort((a, b) => a.session - b.session);
};

const linkOf = ({ told_by, ...row }: LinkRow): AnswerRow => ({ ...row, toldBy: told_by });
