/** Erasing as the rest of the program asks for it: one transaction, then the log and every copy, and what is left is remembered. */
import { existsSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { sessionName } from '../../harvest/record.ts';
import { Failure } from '../../messages/failure.ts';
import { runningProcess } from '../file/process-mark.ts';
import type { HeldRow } from '../health/beside.ts';
import type { Erased, EraseOptions, Output, PeopleStore } from '../people-store.ts';
import type { Audit } from '../rows/audit.ts';
import type { Outputs } from '../rows/outputs.ts';
import type { Tombstones } from '../rows/tombstones.ts';
import { type ErasedHere, type Eraser, type EraserOptions, eraserIn } from './erase.ts';
import { copiesOf, eraseFromCopy, removeUnfinished, takenAway } from './erase-copies.ts';
import { type ErasingMark, erasingMark, logEmptied, rememberErasing, rememberLog } from './erase-left.ts';

export interface ErasingOptions extends Omit<EraserOptions, 'harvestAgain' | 'tombstones'> {
  readonly file: string;
  readonly tombstones: Tombstones;
  readonly outputs: Outputs;
  readonly audit: Audit;
  readonly newId: () => string;
  readonly now: () => string;
  readonly patience: number;
  readonly transact: <T>(work: () => T) => T;
}

export type Erasing = Pick<
  PeopleStore,
  'eraseSession' | 'erasePerson' | 'eraseAgain' | 'erasingLeft' | 'erasingOutputs'
>;

/** Undoes the transaction of a dry run; never leaves this file. */
class Undone extends Error {
  readonly would: ErasedHere;

  constructor(would: ErasedHere) {
    super('a dry run');
    this.would = would;
  }
}

export const erasingIn = (db: Database, options: ErasingOptions): Erasing => {
  const { file, tombstones, outputs, audit, transact, sessions } = options;
  const marks = db.prepare<[], HeldRow>('SELECT number, holder FROM session WHERE holder IS NOT NULL');

  /** A session that was removed may be fetched back from a backup; who withdrew may not. */
  const people: Pick<Tombstones, 'has'> = {
    has: (what, key) => what === 'person' && tombstones.has(what, key),
  };

  /** Processes that hold a session at this moment, by its number. */
  const holders = (): ReadonlyMap<number, number> =>
    new Map(
      marks.all().flatMap(({ number, holder }): readonly (readonly [number, number])[] => {
        const process = runningProcess(holder);
        return process === null ? [] : [[number, process]];
      }),
    );

  /** Whoever holds one would write back what it remembers of it. */
  const refuseHeld = (held: ReadonlyMap<number, number>, touched: readonly number[]): void => {
    for (const number of touched) {
      const process = held.get(number);
      if (process !== undefined) throw new Failure('session-held', { session: sessionName(number), process });
    }
  };

  const run = (
    harvestAgain: EraseOptions['harvestAgain'],
    dryRun: boolean,
    work: (eraser: Eraser) => ErasedHere,
  ) => {
    try {
      return transact(() => {
        const held = holders();
        const eraser = eraserIn(db, { ...options, harvestAgain });
        const erased = work(eraser);
        refuseHeld(held, erased.touched);
        if (dryRun) throw new Undone(erased);
        eraser.forgetWords();
        return erased;
      });
    } catch (thrown) {
      if (thrown instanceof Undone) return thrown.would;
      throw thrown;
    }
  };

  /** The files that are still to be done are on disk before the first word goes; when none went, they are not named. */
  const remembering = <T>(doing: ErasingMark, before: ErasingMark, work: () => T): T => {
    rememberErasing(file, doing);
    try {
      return work();
    } catch (error) {
      rememberErasing(file, before);
      throw error;
    }
  };

  const everywhere = (
    { harvestAgain, dryRun = false, outputs: told = [], waived = [] }: EraseOptions,
    work: (eraser: Eraser) => ErasedHere,
  ): Erased => {
    const noted = outputs.all().filter(({ file: place }) => existsSync(place) || !waived.includes(place));
    const named = (kind: Output['kind']): readonly Output[] => noted.filter((output) => output.kind === kind);
    const others = copiesOf(
      file,
      named('backup').map((output) => output.file),
    );
    if (dryRun) {
      const copies = others.map((copy) => ({ file: copy, outcome: 'untouched' as const, reason: null }));
      return { ...run(harvestAgain, true, work), copies, complete: true };
    }
    const before = erasingMark(file);
    const toTell = [...new Set([...before.outputs, ...told])];
    const doing = { left: [...new Set([...before.left, file, ...others])], outputs: toTell };
    const erased = remembering(doing, before, () => run(harvestAgain, false, work));
    const complete = logEmptied(db);
    if (complete) removeUnfinished(file);
    const emergencies = named('emergency').filter(
      (output) =>
        before.left.includes(output.file) ||
        (!existsSync(output.file) && output.sessions.some((session) => erased.touched.includes(session))),
    );
    const copies = [
      ...others.map((copy) =>
        eraseFromCopy(copy, {
          ...options,
          harvestAgain,
          tombstones: people,
          again: before.left.includes(copy),
        }),
      ),
      ...emergencies.map((output) => takenAway(output.file)),
    ];
    const failed = copies.filter((copy) => copy.outcome === 'failed' && copy.reason !== 'foreign');
    const left = [...(complete ? [] : [file]), ...failed.map((copy) => copy.file)];
    rememberErasing(file, { left, outputs: toTell });
    const gone = new Set(outputs.all().map(({ number }) => number));
    for (const { number } of noted) gone.delete(number);
    if (gone.size > 0) transact(() => outputs.forget([...gone]));
    return { ...erased, copies, complete };
  };

  return {
    eraseSession: (number, { harvestAgain, dryRun = false }) => {
      const erased = run(harvestAgain, dryRun, (eraser) => {
        const whole = sessions.whole(number);
        const gone = eraser.session(number);
        if (whole !== null) tombstones.add('session', whole.key);
        audit.note({ event: 'session removed', session: null });
        return gone;
      });
      const complete = dryRun || logEmptied(db);
      if (!complete) rememberLog(file);
      return { ...erased, copies: [], complete };
    },
    erasePerson: (alias, how) =>
      everywhere(how, (eraser) => {
        const keys = eraser.onlyWith(alias).flatMap((number) => sessions.whole(number)?.key ?? []);
        const erased = eraser.person(alias);
        for (const key of keys) tombstones.add('session', key);
        tombstones.add('person', alias);
        audit.note({ event: 'withdrawn', session: null });
        return erased;
      }),
    eraseAgain: (how) => everywhere(how, (eraser) => eraser.tombstoned()),
    erasingLeft: () => erasingMark(file).left,
    erasingOutputs: () => erasingMark(file).outputs,
  };
};
