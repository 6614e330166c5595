/** Reads everything back in the order in which it was asked, worded for reading aloud; what is wrong is put right at once. */
import type { StepKey } from '../../../interview/state.ts';
import type { Desk, Reply, StepEnd } from './desk.ts';
import { notHeard } from './not-heard.ts';
import { type Part, partToRead } from './part-to-read.ts';

/** Part by part; when all of it was heard and found right, the day is kept. */
export const readAloud = async (desk: Desk): Promise<StepEnd> => {
  const { say, number, by, store, today } = desk;
  desk.tell(say('review.read'), ...notHeard(desk));
  const { phases } = desk.sitting().state.template;
  for (const { id } of phases) {
    let from: StepKey | null = null;
    for (;;) {
      const part = partToRead(desk, id);
      if (part.heard.length === 0) break;
      desk.tell('', part.title, ...linesFrom(part, from));
      const wrong: Reply<StepKey | null> = await askWrong(desk, part);
      if ('left' in wrong) return wrong.left;
      if (wrong.value === null) break;
      const ended = await desk.open(wrong.value);
      if (ended !== 'done') return ended;
      from = wrong.value;
    }
  }
  const heard = await desk.confirm(say('review.read.done'));
  if ('left' in heard) return heard.left;
  if (!heard.value) {
    desk.tell(say('review.read.not'));
    return 'done';
  }
  const kept = await desk.keep(() => store.keepReadBack(number, today, by));
  return 'left' in kept ? kept.left : 'done';
};

/** From the answer that was put right just now, so that nobody hears the whole part again; else all of it. */
const linesFrom = ({ heard }: Part, from: StepKey | null): readonly string[] => {
  const at = heard.findIndex(({ key }) => key === from);
  return heard.slice(Math.max(at, 0)).flatMap(({ lines }) => lines);
};

/** What is to be put right, or null: it is right as it is. */
const askWrong = async ({ say, line, tell }: Desk, { heard }: Part): Promise<Reply<StepKey | null>> => {
  for (;;) {
    const right = await line(say('review.read.right'));
    if ('left' in right) return right;
    if (right.value === '' || isYes(right.value)) return { value: null };
    const found = heard.find(({ number }) => number === Number(right.value));
    if (found !== undefined) return { value: found.key };
    tell(say('review.read.which', { numbers: heard.map(({ number }) => number).join(', ') }));
  }
};

const isYes = (typed: string): boolean => /^(j|ja|y|yes|ok)$/i.test(typed);
