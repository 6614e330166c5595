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

/** Taken in turns, so that what else the machine does slows both alike. */
export const firstQuestion = async (): Promise<readonly Line[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'saniveld-bench-'));
  const ask = [join(root, 'bin', 'saniveld.js'), 'interview', 'core', '--plain', '--lang', 'nl'];
  const asked: number[] = [];
  const hello: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    hello.push(await timeUntil(['-e', 'console.log("hello")'], 'hello', folder));
    asked.push(await timeUntil(ask, 'Mag ik opschrijven wat u vertelt?', folder));
  }
  rmSync(folder, { recursive: true, force: true });
  return [
    {
      what: 'first question of `saniveld interview core --plain`, on a terminal',
      ours: ms(median(asked)),
      bare: `${ms(median(hello))}, \`node\` saying hello there`,
      ratio: median(asked) / median(hello),
      target: 2.2,
    },
  ];
};
