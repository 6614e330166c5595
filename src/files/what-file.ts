/** Tells what a path leads to where its name does not: the same file as another, or no file but a device or a pipe. */
import { realpathSync, statSync } from 'node:fs';

/** Whether both lead to one file that is there, also through links. */
export const isSameFile = (one: string, other: string): boolean => {
  const [a, b] = [placeOf(one), placeOf(other)];
  return a !== null && a === b;
};

/** What the program was started with, be it a file: `> report.md` is for the shell to make. */
const opened = /^\/(dev\/(stdout|stderr|fd\/\d+)|proc\/self\/fd\/\d+)$/;

/** Whether what stands there passes on what is written, such as /dev/stdout, and keeps no file. */
export const isDevice = (path: string): boolean => {
  if (opened.test(path)) return true;
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found !== undefined && !found.isFile() && !found.isDirectory();
  } catch {
    return false;
  }
};

const placeOf = (path: string): string | null => {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
};
