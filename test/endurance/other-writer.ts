/** Another program that is in the middle of writing to a data file. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, root } from '../support/run-cli.ts';

interface OtherWriter {
  readonly kill: () => void;
  readonly ended: Promise<unknown>;
}

export const otherWriter = async (data: string): Promise<OtherWriter> => {
  const sqlite = JSON.stringify(join(root, 'node_modules/better-sqlite3'));
  const script = `const db = new (require(${sqlite}))(${JSON.stringify(data)});
db.exec('BEGIN IMMEDIATE'); console.log('held'); setTimeout(() => {}, 120_000);`;
  const file = join(emptyFolder(), 'rekenblad.cjs');
  writeFileSync(file, script);
  const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  return { kill: () => void child.kill('SIGKILL'), ended };
};
