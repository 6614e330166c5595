/** Types what a page shows: writes its files and runs its console blocks in order, in a folder of their own. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { bin, emptyFolder, testEnvironment } from '../support/run-cli.ts';
import { type Block, contentOf } from './page.ts';

export interface Typed {
  readonly command: string;
  /** Line of the block in the page. */
  readonly line: number;
  readonly code: number | null;
  readonly expectedCode: number;
  /** What came out, stderr among it, as lines. */
  readonly out: readonly string[];
  /** What the page shows; null where it shows nothing. */
  readonly shown: readonly string[] | null;
}

/** The place where somebody reads along: a folder in which `saniveld` can be typed. */
export const desk = (): string => {
  const folder = emptyFolder();
  mkdirSync(join(folder, '.bin'));
  symlinkSync(bin, join(folder, '.bin/saniveld'));
  return folder;
};

const linesOf = (text: string): readonly string[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd());

const commandsIn = (
  text: string,
): readonly { readonly command: string; readonly shown: readonly string[] | null }[] =>
  text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = '', ...shown] = linesOf(part);
      return { command, shown: shown.length === 0 ? null : shown };
    });

/** Writes the files that the blocks show, and mends them where a diff block says so. */
export const write = (folder: string, { kind, file, text }: Block, content: string): void => {
  if (file === null) return;
  const path = join(folder, file);
  if (kind !== 'diff') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return;
  }
  const old = readFileSync(path, 'utf8');
  const lines = (mark: string): string =>
    text
      .split('\n')
      .filter((line) => line.startsWith(mark))
      .map((line) => line.slice(1))
      .join('\n');
  if (old.split(lines('-')).length !== 2) throw new Error(`${file} does not hold once: ${lines('-')}`);
  writeFileSync(path, old.replace(lines('-'), lines('+')));
};

/** Every command of the blocks, run one after the other by a shell; `cd` and `export` hold for what follows. */
export const typeAll = (folder: string, blocks: readonly Block[]): readonly Typed[] => {
  let current = folder;
  let environment = testEnvironment(folder);
  const typed: Typed[] = [];
  for (const block of blocks) {
    write(folder, block, contentOf(block));
    if (block.kind !== 'console') continue;
    const commands = commandsIn(block.text);
    for (const [index, { command, shown }] of commands.entries()) {
      const goingTo = /^cd (\S+)$/.exec(command)?.[1];
      if (goingTo !== undefined) {
        current = resolve(current, goingTo);
        continue;
      }
      const [, name, value] = /^export (\w+)=(\S+)$/.exec(command) ?? [];
      if (name !== undefined) {
        environment = { ...environment, [name]: value };
        continue;
      }
      const ran = spawnSync('sh', ['-c', `{ ${command}\n} 2>&1`], {
        cwd: current,
        encoding: 'utf8',
        env: { ...environment, PATH: `${join(folder, '.bin')}:${environment['PATH']}` },
      });
      const expectedCode = index === commands.length - 1 ? block.exit : 0;
      typed.push({
        command,
        line: block.line,
        code: ran.status,
        expectedCode,
        out: linesOf(ran.stdout),
        shown,
      });
    }
  }
  return typed;
};

/** Whether the lines that came out are those shown, where a line `…` stands for any number of lines. */
export const asShown = (out: readonly string[], shown: readonly string[]): boolean => {
  const [first, ...rest] = shown;
  if (first === undefined) return out.length === 0;
  if (first === '…') return out.some((_, index) => asShown(out.slice(index), rest)) || rest.length === 0;
  return out[0] === first && asShown(out.slice(1), rest);
};
