/** Two thousand sessions in and traced, against bare SQL with the same rows; and how memory grows with their number. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { median } from './median.ts';
import type { Measured } from './pieces/world.ts';
import { inquiryText, story } from './stories.ts';
import { type Line, mb, ms } from './table.ts';
import type { Workshop } from './workshop.ts';

const many = 2000;
const rounds = 5;

/** An inquiry of its own, with its data file, and the stories as files beside it. */
const inquiryIn = ({ folder, measure }: Workshop) => {
  const place = join(folder, 'inquiry');
  const data = join(place, 'sessions', 'saniveld.db');
  mkdirSync(place);
  writeFileSync(join(place, 'inquiry.yaml'), inquiryText);
  return {
    data,
    /** Each time into an inquiry without a data file. */
    take: (file: string, count: number): Measured => {
      rmSync(join(place, 'sessions'), { recursive: true, force: true });
      return measure('import', place, file, String(count));
    },
    trace: (): Measured => measure('trace', place),
    writeStories: (count: number, ending: 'jsonl' | 'yaml'): string => {
      const stories = Array.from({ length: count }, (_, number) => story(number));
      const file = join(folder, `${count}.${ending}`);
      const text =
        ending === 'yaml'
          ? stringify(stories, { lineWidth: 0 })
          : `${stories.map((each) => JSON.stringify(each)).join('\n')}\n`;
      writeFileSync(file, text);
      return file;
    },
  };
};

const lineOf = (
  what: string,
  ours: readonly Measured[],
  bare: readonly Measured[],
  than: string,
  target: number | null,
): Line => {
  const time = median(ours.map((each) => each.ms));
  const bareTime = median(bare.map((each) => each.ms));
  const peak = (all: readonly Measured[]): string => mb(median(all.map((each) => each.peak)));
  return {
    what,
    ours: `${ms(time)}, peak ${peak(ours)}`,
    bare: `${ms(bareTime)}, peak ${peak(bare)}, ${than}`,
    ratio: time / bareTime,
    target,
  };
};

const again = (measured: Measured): Measured => ({ ...measured, ms: measured.again });

/** Ours and theirs in turns, each in a process of its own. */
export const sessions = (workshop: Workshop): readonly Line[] => {
  const inquiry = inquiryIn(workshop);
  const jsonl = inquiry.writeStories(many, 'jsonl');
  const yaml = inquiry.writeStories(many, 'yaml');
  const measured = {
    yaml: [] as Measured[],
    jsonl: [] as Measured[],
    insert: [] as Measured[],
    trace: [] as Measured[],
    read: [] as Measured[],
  };
  for (let round = 0; round < rounds; round += 1) {
    measured.yaml.push(inquiry.take(yaml, many));
    measured.jsonl.push(inquiry.take(jsonl, many));
    const copy = join(workshop.folder, `copy-${round}.db`);
    measured.insert.push(workshop.measure('insert', inquiry.data, copy));
    measured.trace.push(inquiry.trace());
    measured.read.push(workshop.measure('read', inquiry.data));
  }
  const { insert, read } = measured;
  return [
    lineOf(`import ${many} sessions, JSONL`, measured.jsonl, insert, 'bare inserts', 3),
    lineOf(`import ${many} sessions, one YAML list`, measured.yaml, insert, 'bare inserts', null),
    lineOf(`trace ${many} sessions`, measured.trace, read, 'bare reads', 2.5),
    lineOf(`trace ${many} sessions, again`, measured.trace.map(again), read.map(again), 'bare reads', 2.5),
  ];
};

/** Peak memory of importing more and more sessions, against the smallest number. */
export const memory = (workshop: Workshop): readonly Line[] => {
  const inquiry = inquiryIn(workshop);
  const [least, ...more] = [2000, 8000, 24000].map((count) => ({
    count,
    ...inquiry.take(inquiry.writeStories(count, 'jsonl'), count),
  }));
  if (least === undefined) return [];
  return more.map(({ count, peak }) => ({
    what: `memory, import of ${count} sessions, JSONL`,
    ours: `peak ${mb(peak)}`,
    bare: `peak ${mb(least.peak)}, ${least.count} sessions`,
    ratio: peak / least.peak,
    target: null,
  }));
};
