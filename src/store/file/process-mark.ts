/** Tells processes apart: which one holds an interview, and whether it still runs. */
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * `4242 host`, and where the system tells (Linux) when the process began, so that another process that got the same
 * number after a restart is not taken for it.
 */
export const ownMark = (): string => {
  const began = beganAt(process.pid);
  return `${process.pid} ${hostname()}${began === null ? '' : ` ${began}`}`;
};

/** The number of the process, when it is one of this machine and still running; else null. */
export const runningProcess = (mark: string | null): number | null => {
  const [number, host, began] = mark?.split(' ') ?? [];
  const pid = Number(number);
  if (!Number.isSafeInteger(pid) || pid <= 0 || host !== hostname() || !isRunning(pid)) return null;
  const since = beganAt(pid);
  return began === undefined || since === null || began === since ? pid : null;
};

/** On this machine. */
export const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** In clock ticks since the machine was started: field 22 of proc_pid_stat(5); a program's name may hold blanks. */
const beganAt = (pid: number): string | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
};
