/** Lets somebody write in an editor of their own: the one they have chosen, else the first that is there. */
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isatty } from 'node:tty';

type Environment = Readonly<Record<string, string | undefined>>;

const usual = ['nano', 'vi'] as const;

const isThere = (program: string, environment: Environment): boolean =>
  (environment['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

/** As a shell reads it: `code --wait`. */
const editorOf = (environment: Environment): string | undefined =>
  [environment['VISUAL'], environment['EDITOR']].find((name) => name?.trim()) ??
  usual.find((name) => isThere(name, environment));

/** More than a program with its options: the shell has to stay there to carry it out. */
const isScript = /[|&;<>()`\n]|^\s*\w+=/;

/** In place of the shell that starts it, so that a signal for the editor reaches the editor. */
const asShell = (editor: string): string => `${isScript.test(editor) ? '' : 'exec '}${editor} "$@"`;

/** While an editor has the terminal, Ctrl+C is for it alone; what ends this program ends the editor first. */
const whileOpen = (pass: () => void): (() => void) => {
  const interrupted = process.listeners('SIGINT');
  process.removeAllListeners('SIGINT').on('SIGINT', () => {});
  const passed = ['SIGTERM', 'SIGHUP'] as const;
  for (const signal of passed) process.on(signal, pass);
  return () => {
    process.removeAllListeners('SIGINT');
    for (const listener of interrupted) process.on('SIGINT', listener);
    for (const signal of passed) process.off(signal, pass);
  };
};

/** A program and all that it started, such as the editor behind a script, by process id. */
const familyOf = (first: number): readonly number[] => {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=', '-o', 'ppid='], { encoding: 'utf8' });
  const started = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const family = [first];
  for (const parent of family)
    for (const [pid, by] of started) if (by === parent && pid !== undefined) family.push(pid);
  return family;
};

/** False: it is not there any more. `0` only asks. */
const tell = (pid: number, signal: 'SIGHUP' | 0): boolean => {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
};

/** Milliseconds at most in which an editor keeps what was not saved. */
const dying = 3000;
/** Milliseconds in which a terminal that is gone has told the editor so itself. */
const tells = 1000;

const untilGone = async (pids: readonly number[]): Promise<void> => {
  const until = performance.now() + dying;
  while (pids.some((pid) => tell(pid, 0)) && performance.now() < until) await pause(20);
};

/** Gives a function that makes the terminal treat keys again as it does now: an editor that fails may leave it otherwise. */
const keepModes = (): (() => void) => {
  const { status, stdout } = spawnSync('stty', ['-g'], { stdio: [0, 'pipe', 'ignore'], encoding: 'utf8' });
  return () => {
    if (status === 0) spawnSync('stty', [stdout.trim()], { stdio: [0, 'ignore', 'ignore'] });
  };
};

/**
 * Opens a file, by its path, and waits until the editor is left. False: there is no editor, or it did not end well.
 * The terminal must be free; what an editor says goes where the questions go, never to stdout.
 */
export const editOutside = (file: string, environment: Environment): Promise<boolean> => {
  const editor = editorOf(environment);
  if (editor === undefined) return Promise.resolve(false);
  const asBefore = keepModes();
  return new Promise((resolve) => {
    const child = spawn('/bin/sh', ['-c', asShell(editor), editor, file], { stdio: [0, 2, 2] });
    let told: readonly number[] = [];
    let telling: NodeJS.Timeout | undefined;
    /** What a terminal does when it goes: a hangup for all that runs in it, at which an editor keeps its text; never twice, as that cuts it short. */
    const hangUp = (): void => {
      told = child.pid === undefined ? [] : familyOf(child.pid);
      for (const pid of told) tell(pid, 'SIGHUP');
    };
    const over = whileOpen(() => {
      telling ??= setTimeout(hangUp, isatty(0) ? 0 : tells);
    });
    const end = async (well: boolean): Promise<void> => {
      clearTimeout(telling);
      await untilGone(told);
      over();
      asBefore();
      resolve(well);
    };
    child.once('error', () => void end(false)).once('exit', (code) => void end(code === 0));
  });
};
