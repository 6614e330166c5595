/** `npm run bench`: measures, prints the table, and with `--write` keeps it in docs/performance.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { firstQuestion } from './first-question.ts';
import { durable, merging, withdrawal } from './keeping.ts';
import { memory, sessions } from './sessions.ts';
import { startUp } from './start-up.ts';
import { type Line, tableOf } from './table.ts';
import { openWorkshop, root, type Workshop } from './workshop.ts';

const inWorkshop = async (work: (workshop: Workshop) => readonly Line[]): Promise<readonly Line[]> => {
  const workshop = await openWorkshop();
  try {
    return work(workshop);
  } finally {
    workshop.close();
  }
};

/** The load says whether the machine had other work: above the number of cores, the absolute figures mean little. */
const machine = (): string => {
  const load = loadavg()[1]?.toFixed(1) ?? '?';
  return `${cpus().length} cores, ${process.platform}, Node ${process.versions.node}, load ${load}`;
};

const lines = [
  ...startUp(),
  ...(await firstQuestion()),
  ...(await inWorkshop(durable)),
  ...(await inWorkshop(sessions)),
  ...(await inWorkshop(merging)),
  ...(await inWorkshop(withdrawal)),
  ...(await inWorkshop(memory)),
];
const result = `${machine()}\n\n${tableOf(lines)}`;
process.stdout.write(`${result}\n`);

if (process.argv.includes('--write')) {
  const page = join(root, 'docs', 'performance.md');
  const kept = /<!-- bench -->.*<!-- \/bench -->/s;
  const text = readFileSync(page, 'utf8');
  writeFileSync(
    page,
    text.replace(kept, () => `<!-- bench -->\n${result}\n<!-- /bench -->`),
  );
}
