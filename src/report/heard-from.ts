/** Who a practice is known from where nothing that counts was said in the round. */
import type { TracedPractice } from '../trace/trace.ts';

export type HeardFrom = 'stories' | 'leaders' | 'both' | 'nobody';

/** For a practice with no setting that counts (`n` is 0); stories may be of an earlier round. */
export const heardFrom = ({ cells, rung }: TracedPractice): HeardFrom => {
  const led = cells.some(({ basis }) => basis === 'leader');
  const told = cells.some(({ basis }) => basis === 'example');
  if (led) return told ? 'both' : 'leaders';
  return told || rung !== 'none' ? 'stories' : 'nobody';
};
