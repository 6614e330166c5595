/** Lets somebody write in an editor of their own: the one they have chosen, else the first that is there. */
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

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
const whileOpen = (pass: (signal: NodeJS.Signals) => void): (() => void) => {
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
    const over = whileOpen((signal) => child.kill(signal));
    const end = (well: boolean): void => {
      over();
      asBefore();
      resolve(well);
    };
    child.once('error', () => end(false)).once('exit', (code) => end(code === 0));
  });
};
