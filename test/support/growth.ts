/** Whether work stays in proportion to what it is done on, whatever the speed of the machine. */

/** Processor time in microseconds, which does not count what others do; the least of three. */
const costOf = (work: () => void): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const before = process.cpuUsage();
      work();
      return process.cpuUsage(before).user;
    }),
  );

/** What the clock of a processor can tell apart, in microseconds: less work than that is no work to compare with. */
const tick = 5000;

/**
 * How many times as long `work` takes on four times `size`: about 4 when in proportion, 16 when with the square. The
 * least of three measurements: what else the machine does makes one larger, never smaller.
 */
export const growth = (work: (size: number) => void, size: number): number => {
  work(size);
  const measured = [1, 2, 3].map(() => {
    const large = costOf(() => work(4 * size));
    const small = costOf(() => work(size));
    return large / Math.max(small, tick);
  });
  return Math.min(...measured);
};
