/** `npm run bench`: measures, prints the table, and with `--write` keeps it in docs/performance.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { firstQuestion } from './first-question.ts';
import { durable, merging, withdrawal } from './keeping.ts';
import { screen } from './screen.ts';
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

/** Each can be measured alone, by its name: `npm run bench -- screen`. */
const parts: Readonly<Record<string, () => readonly Line[] | Promise<readonly Line[]>>> = {
  start: startUp,
  first: firstQuestion,
  screen: () => inWorkshop(screen),
  durable: () => inWorkshop(durable),
  sessions: () => inWorkshop(sessions),
  merge: () => inWorkshop(merging),
  withdrawal: () => inWorkshop(withdrawal),
  memory: () => inWorkshop(memory),
};

const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0)
  throw new Error(`there is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);

const page = join(root, 'docs', 'performance.md');

/** The table of one part stands between its own marks, so that one can be measured again without the others. */
const kept = (text: string, name: string, table: string): string =>
  text.replace(
    new RegExp(`(<!-- bench ${name} -->).*?(<!-- /bench -->)`, 's'),
    (_, opening, closing) => `${opening}\n${table}\n${closing}`,
  );

for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const lines = await measure();
  const table = `${machine()}\n\n${tableOf(lines)}`;
  process.stdout.write(`${table}\n\n`);
  if (process.argv.includes('--write')) writeFileSync(page, kept(readFileSync(page, 'utf8'), name, table));
}
