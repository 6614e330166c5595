/** A disk that can be filled up: a small one in memory where mounting is allowed, else a limit on the size of files. */
import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { emptyFolder } from '../support/run-cli.ts';

export interface SmallDisk {
  /** For the report: which way it is. */
  readonly name: string;
  readonly folder: string;
  /** To the last byte, for this process; the data file has no room of its own left either. */
  readonly fill: (data: string, process: number) => void;
  readonly makeRoom: (process: number) => void;
  readonly close: () => void;
}

const withoutRoom = (data: string): void => {
  const db = new Database(data);
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
};

const inMemory = (): SmallDisk | null => {
  const folder = emptyFolder();
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder]).status === 0;
  if (!mounted) return null;
  const filling = join(folder, 'filling');
  return {
    name: 'a small disk in memory',
    folder,
    fill: (data) => {
      withoutRoom(data);
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filling, Buffer.alloc(bavail * bsize));
    },
    makeRoom: () => rmSync(filling),
    close: () => {
      spawnSync('umount', ['-l', folder]);
    },
  };
};

/** Bytes: enough for an emergency copy, too few for an answer with its index and all. */
const least = 12_288;

const limited = (): SmallDisk => {
  const limit = (process: number, bytes: string): void => {
    execFileSync('prlimit', ['--pid', String(process), `--fsize=${bytes}:`]);
  };
  return {
    name: 'a limit on the size of files (mounting is not allowed here)',
    folder: emptyFolder(),
    fill: (data, process) => {
      withoutRoom(data);
      limit(process, String(least));
    },
    makeRoom: (process) => limit(process, 'unlimited'),
    close: () => {},
  };
};

/** SANIVELD_SMALL_DISK=limit leaves mounting alone. */
export const smallDisk = (): SmallDisk =>
  (process.env['SANIVELD_SMALL_DISK'] === 'limit' ? null : inMemory()) ?? limited();
