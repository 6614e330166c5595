/** Draws what is asked on a window of its own, until the interview is over or somebody closes it. */
import type { Happening } from '../../../faces/canvas.ts';
import { showPicture } from '../../../faces/screen/show-picture.ts';
import type { Context } from '../../context.ts';
import type { InquiryAt } from '../inquiry-at.ts';
import { follow } from './follow.ts';
import { type Shown, showPage } from './shown.ts';

export const showOnScreen = async (
  context: Context,
  place: InquiryAt,
  name: string | null,
): Promise<void> => {
  const leaving = new AbortController();
  const following = follow(context, place, name, leaving.signal);
  const first = await following.next();
  if (first.done === true) return;
  let shown: Shown = first.value;
  const canvas = await context.canvas({ large: false });
  const hush = context.onSignal(() => canvas.close([]));
  const keepUp = async (): Promise<void> => {
    try {
      for await (const seen of following) {
        shown = seen;
        canvas.refresh();
      }
    } catch (thrown) {
      canvas.close([]);
      throw thrown;
    }
  };
  const kept = keepUp();
  try {
    let heard: Happening;
    do heard = await canvas.hear((paper) => showPicture(showPage(shown), paper));
    while (!isLeaving(heard) && shown.showing !== 'over');
    leaving.abort();
    await kept;
  } finally {
    hush();
    canvas.close([]);
  }
};

const isLeaving = (heard: Happening): boolean =>
  heard.key === 'text' ? heard.text.toLowerCase() === 'q' : leaves.some((key) => key === heard.key);

const leaves = ['interrupt', 'escape', 'end', 'closed'] as const;
