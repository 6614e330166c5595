/** How soon the first question of a plain interview stands on a terminal, against Node saying hello on the same one. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { median } from './median.ts';
import { type Line, ms } from './table.ts';
import { root } from './workshop.ts';

const rounds = 21;

/** Milliseconds from the start of a Node process on a terminal of its own until it has said `wanted`. */
const timeUntil = (args: readonly string[], wanted: string, folder: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, [...args], {
      cwd: folder,
      env: { PATH: process.env['PATH'], HOME: folder, SANIVELD_HOME: folder, NO_COLOR: '1', TERM: 'xterm' },
    });
    let said = '';
    let took: number | null = null;
    child.onData((data) => {
      said += data;
      if (took !== null || !said.includes(wanted)) return;
      took = performance.now() - began;
      child.kill('SIGKILL');
    });
    child.onExit(() =>
      took === null ? reject(new Error(`never said "${wanted}": ${said}`)) : resolve(took),
    );
  });

/** Each in turn with the others, so that what else the machine does slows all alike. */
export const firstQuestion = async (): Promise<readonly Line[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'saniveld-bench-'));
  const bin = join(root, 'bin', 'saniveld.js');
  const ask = 'Mag ik opschrijven wat u vertelt?';
  const inquirer = `import(${JSON.stringify(import.meta.resolve('inquirer'))}).then(({ default: { prompt } }) =>
    prompt({ type: 'input', name: 'answer', message: ${JSON.stringify(ask)} }))`;
  const times = {
    hello: [] as number[],
    plain: [] as number[],
    screen: [] as number[],
    theirs: [] as number[],
  };
  for (let round = 0; round < rounds; round += 1) {
    times.hello.push(await timeUntil(['-e', 'console.log("hello")'], 'hello', folder));
    times.plain.push(await timeUntil([bin, 'interview', 'core', '--plain', '--lang', 'nl'], ask, folder));
    times.screen.push(await timeUntil([bin, 'interview', 'core', '--lang', 'nl'], ask, folder));
    times.theirs.push(await timeUntil(['-e', inquirer], ask, folder));
  }
  rmSync(folder, { recursive: true, force: true });
  const hello = median(times.hello);
  const lineOf = (what: string, took: number, target: number | null): Line => ({
    what,
    ours: ms(took),
    bare: `${ms(hello)}, \`node\` saying hello there`,
    ratio: took / hello,
    target,
  });
  return [
    lineOf('first question of `saniveld interview core --plain`, on a terminal', median(times.plain), 2.2),
    lineOf('first question of `saniveld interview core`, on its screen', median(times.screen), 2.2),
    lineOf("for comparison: a script that asks it by inquirer's `input`", median(times.theirs), null),
  ];
};
