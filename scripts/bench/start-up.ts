/** How long the built program takes to answer, against Node doing nothing. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { median } from './median.ts';
import { type Line, ms } from './table.ts';
import { root } from './workshop.ts';

const rounds = 31;

/** Milliseconds from start to end of one Node process. */
const timeOf = (args: readonly string[]): number => {
  const began = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  return performance.now() - began;
};

/** Taken in turns, so that what else the machine does slows all alike. */
export const startUp = (): readonly Line[] => {
  const bin = join(root, 'bin', 'saniveld.js');
  const times = { bare: [] as number[], version: [] as number[], help: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    times.bare.push(timeOf(['-e', '0']));
    times.version.push(timeOf([bin, '--version']));
    times.help.push(timeOf([bin, '--help']));
  }
  const bare = median(times.bare);
  const lineOf = (what: string, ours: number, target: number): Line => ({
    what,
    ours: ms(ours),
    bare: `${ms(bare)}, \`node -e 0\``,
    ratio: ours / bare,
    target,
  });
  return [
    lineOf('`saniveld --version`', median(times.version), 1.15),
    lineOf('`saniveld --help`', median(times.help), 1.4),
  ];
};
