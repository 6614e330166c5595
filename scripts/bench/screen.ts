/** The story screen under somebody's hands, beside inquirer's `input` where that can do the same work. */
import { join } from 'node:path';
import { median, quantile } from './median.ts';
import type { Typed } from './pieces/type.ts';
import { type Line, ms } from './table.ts';
import type { Workshop } from './workshop.ts';

const rounds = 3;

const hundredths = (value: number): string => `${value.toFixed(2)} ms`;
const kilobytes = (size: number): string => `${size / 1000} kB`;

const typed = ({ run }: Workshop, ...asked: readonly string[]): Typed => JSON.parse(run('type', ...asked));

let times = 0;

/** Everything that is typed on the screen is kept in a data file of its own. */
const onScreen = (workshop: Workshop, what: string, size: number): Typed => {
  times += 1;
  const data = join(workshop.folder, `typed-${times}`, 'sessions', 'saniveld.db');
  return typed(workshop, 'screen', what, String(size), data);
};

/** The same work by both, in turns. */
const both = (workshop: Workshop, what: string, size: number, count = rounds) => {
  const runs = Array.from({ length: count }, () => ({
    ours: onScreen(workshop, what, size),
    theirs: typed(workshop, 'inquirer', what, String(size)),
  }));
  const all = (who: 'ours' | 'theirs', figure: keyof Typed): readonly number[] =>
    runs.flatMap((each) => each[who][figure]);
  return {
    ours: all('ours', 'ms'),
    theirs: all('theirs', 'ms'),
    bytes: all('ours', 'bytes'),
    theirBytes: all('theirs', 'bytes'),
    kept: all('ours', 'kept'),
    settled: all('ours', 'settled'),
  };
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const keys = (workshop: Workshop, size: number): readonly Line[] => {
  const { ours, theirs, bytes, theirBytes, kept, settled } = both(workshop, 'keys', size);
  const what = `a key on the story screen, drawn and its draft of ${kilobytes(size)} kept`;
  const against = (share: number, name: string): Line => ({
    what: `${what}, ${name}`,
    ours: hundredths(quantile(ours, share)),
    bare: `${hundredths(quantile(theirs, share))}, \`input\` of inquirer`,
    ratio: quantile(ours, share) / quantile(theirs, share),
    target: null,
  });
  return [
    against(0.5, 'p50'),
    against(0.99, 'p99'),
    {
      what: `${what}, bytes sent, mean`,
      ours: mean(bytes).toFixed(0),
      bare: `${mean(theirBytes).toFixed(0)}, \`input\` of inquirer`,
      ratio: mean(bytes) / mean(theirBytes),
      target: null,
    },
    ...(size === 10_000
      ? [
          within(`${what}, p50 against 0.3 ms`, quantile(ours, 0.5), 0.3),
          {
            what: `${what}, bytes sent, mean against 200`,
            ours: mean(bytes).toFixed(0),
            bare: '200',
            ratio: mean(bytes) / 200,
            target: 1,
          },
          within(
            'keeping a draft of 10 kB in the data file, at a key, p50 against 2 ms',
            quantile(kept, 0.5),
            2,
          ),
          within(
            'keeping a draft of 10 kB on the disk, at Enter, p50 against 2 ms',
            quantile(settled, 0.5),
            2,
          ),
        ]
      : []),
  ];
};

/** A figure that was promised in milliseconds. */
const within = (what: string, took: number, promised: number): Line => ({
  what,
  ours: hundredths(took),
  bare: hundredths(promised),
  ratio: took / promised,
  target: 1,
});

const script = (workshop: Workshop): Line => {
  const { ours, theirs } = both(workshop, 'script', 5000);
  return {
    what: '5,000 keys, one by one, until all is drawn and kept',
    ours: ms(median(ours)),
    bare: `${ms(median(theirs))}, \`input\` of inquirer`,
    ratio: median(ours) / median(theirs),
    target: null,
  };
};

/** On one line, and once: inquirer takes half a minute for it. */
const pastes = (workshop: Workshop): readonly Line[] => {
  const { ours, theirs } = both(workshop, 'paste', 10_000, 1);
  const long = Array.from({ length: rounds }, () => onScreen(workshop, 'paste', 100_000)).flatMap(
    (each) => each.ms,
  );
  return [
    {
      what: 'a paste of 10 kB, on one line',
      ours: ms(median(ours)),
      bare: `${ms(median(theirs))}, \`input\` of inquirer`,
      ratio: median(ours) / median(theirs),
      target: null,
    },
    within('a paste of 100 kB, against 300 ms', median(long), 300),
  ];
};

export const screen = (workshop: Workshop): readonly Line[] => [
  ...[1000, 10_000, 50_000].flatMap((size) => keys(workshop, size)),
  script(workshop),
  ...pastes(workshop),
];
