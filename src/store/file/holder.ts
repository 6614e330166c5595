/** Finds out which other program holds a data file, where the system tells (Linux); elsewhere nobody is named. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';

export interface Holder {
  readonly program: string;
  readonly process: number;
}

/** The process with a write lock on the file or on its shared memory, or null. */
export const holderOf = (file: string): Holder | null => {
  const inodes = [`${file}-shm`, file].map(inodeOf);
  for (const line of textOf('/proc/locks').split('\n')) {
    // 1: POSIX  ADVISORY  WRITE 4242 fe:00:131 120 120
    const [, , , mode, pid, place] = line.split(/\s+/);
    const holder = Number(pid);
    if (mode !== 'WRITE' || !(holder > 0) || holder === process.pid) continue;
    if (inodes.includes(place?.split(':').at(-1) ?? ''))
      return { program: programOf(holder), process: holder };
  }
  return null;
};

const inodeOf = (file: string): string => String(statSync(file, { throwIfNoEntry: false })?.ino ?? 'none');

/** The name of the program; of an interpreter that of the script it runs. */
const programOf = (pid: number): string => {
  const [program = '', ...given] = textOf(`/proc/${pid}/cmdline`).split('\0');
  const name = basename(program) || textOf(`/proc/${pid}/comm`).trim();
  if (!/^node(js)?$/.test(name)) return name;
  const script =
    given.find((word) => /\.[cm]?[jt]s$/.test(word)) ?? given.find((word) => !word.startsWith('-'));
  return basename(script ?? name).replace(/\.[cm]?[jt]s$/, '');
};

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};
