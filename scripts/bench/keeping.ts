/** Answers of a live interview onto disk, files of colleagues brought together, and a person's words taken out again. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Kept } from './pieces/keep.ts';
import { inquiryText, story } from './stories.ts';
import { type Line, ms } from './table.ts';
import type { Workshop } from './workshop.ts';

/** Answers that a story of the bench has on average: two in its own words, the rows of its examples or of its statuses. */
const perStory = 26;

/** SANIVELD_BENCH=whole measures at full size, which takes minutes; a line says the size it was measured at. */
const size = process.env['SANIVELD_BENCH'] === 'whole' ? 1 : 0.1;

const hundredths = (value: number): string => `${value.toFixed(2)} ms`;

const placeIn = ({ folder }: Workshop, name: string) => {
  const place = join(folder, name);
  mkdirSync(place);
  writeFileSync(join(place, 'inquiry.yaml'), inquiryText);
  return { place, data: join(place, 'sessions', 'saniveld.db') };
};

const answersIn = (data: string): number => {
  const db = new Database(data, { readonly: true });
  const count = Number(db.prepare("SELECT count(*) FROM answer WHERE kind = 'answer'").pluck().get());
  db.close();
  return count;
};

/** Stories from one number on, as a file to import. */
const storiesIn = ({ folder }: Workshop, from: number, count: number): string => {
  const file = join(folder, `from-${from}.jsonl`);
  const stories = Array.from({ length: count }, (_, index) => JSON.stringify(story(from + index)));
  writeFileSync(file, `${stories.join('\n')}\n`);
  return file;
};

/** Each answer beside an append of the same bytes, one after the other, so that what else the disk does slows both. */
export const durable = (workshop: Workshop): readonly Line[] => {
  const { place, data } = placeIn(workshop, 'live');
  const stories = Math.ceil(300_000 / perStory);
  workshop.measure('import', place, storiesIn(workshop, 0, stories), String(stories));
  const what = `an answer onto the disk, with ${answersIn(data)} answers in the file`;
  const kept: Kept = JSON.parse(workshop.run('keep', place, data, join(workshop.folder, 'log'), '600'));
  return [
    {
      what: `${what}, p50`,
      ours: hundredths(kept.p50),
      bare: `${hundredths(kept.bareP50)}, append + fdatasync`,
      ratio: kept.p50 / kept.bareP50,
      target: 1.5,
    },
    {
      what: `${what}, p99`,
      ours: hundredths(kept.p99),
      bare: `${hundredths(kept.bareP99)}, append + fdatasync`,
      ratio: kept.p99 / kept.bareP99,
      target: 1.5,
    },
    {
      what: `${what}, p99 against the 50 ms that nobody notices`,
      ours: hundredths(kept.p99),
      bare: '50.00 ms',
      ratio: kept.p99 / 50,
      target: 1,
    },
  ];
};

export const merging = (workshop: Workshop): readonly Line[] => {
  const files = 10;
  const each = Math.round(5000 * size);
  let imported = 0;
  const others = Array.from({ length: files }, (_, index) => {
    const { place, data } = placeIn(workshop, `other-${index}`);
    imported += workshop.measure('import', place, storiesIn(workshop, index * each, each), String(each)).ms;
    return data;
  });
  const { place } = placeIn(workshop, 'ours');
  const merged = workshop.measure('merge', place, String(files * each), ...others).ms;
  return [
    {
      what: `merge of ${files} files with ${each} sessions each`,
      ours: ms(merged),
      bare: `${ms(imported)}, importing the same sessions`,
      ratio: merged / imported,
      target: 1.25,
    },
  ];
};

export const withdrawal = (workshop: Workshop): readonly Line[] => {
  const { place, data } = placeIn(workshop, 'withdrawal');
  const stories = Math.ceil(100_000 / perStory);
  workshop.measure('import', place, storiesIn(workshop, 0, stories), String(stories));
  const copied = workshop.measure('copy', data, join(workshop.folder, 'copied.db')).ms;
  const erased = workshop.measure('withdraw', place, 'P007').ms;
  return [
    {
      what: `withdrawal of one person, with ${answersIn(data)} answers in the file`,
      ours: ms(erased),
      bare: `${ms(copied)}, copying the file`,
      ratio: erased / copied,
      target: null,
    },
  ];
};
