/** `saniveld show`: a second window that follows an interview: the phase, the question and how far it is, for whoever tells. */
import { harmless } from '../report/clean.ts';
import type { Outcome, Run } from './command.ts';
import type { Context } from './context.ts';
import { isLineByLine } from './steps/hold/choose-face.ts';
import { type InquiryAt, inquiryAt } from './steps/inquiry-at.ts';
import { follow } from './steps/show/follow.ts';
import { lookOnce } from './steps/show/look.ts';
import { type Shown, showData, showLine } from './steps/show/shown.ts';

export const run: Run = async (call, context) => {
  const [name = null] = call.args;
  const place = await inquiryAt(context, 'goes-on');
  if (call.flag('once')) return outcomeOf((await lookOnce(context, place, name, null)).shown);
  if (context.json || isLineByLine(call, context)) return sayLines(context, place, name);
  const { showOnScreen } = await import('./steps/show/show-on-screen.ts');
  await showOnScreen(context, place, name);
  return shownAsItCame;
};

const shownAsItCame: Outcome = { schema: 'show', data: {}, text: '', written: true };

const outcomeOf = (shown: Shown): Outcome => ({
  schema: 'show',
  data: showData(shown),
  text: showLine(shown),
});

/** A line whenever something else is to be read; under --json an object a line at every change. */
const sayLines = async (context: Context, place: InquiryAt, name: string | null): Promise<Outcome> => {
  const leaving = new AbortController();
  const hush = context.onSignal(() => leaving.abort());
  let last = '';
  try {
    for await (const shown of follow(context, place, name, leaving.signal)) {
      const line = context.json
        ? JSON.stringify({ schema: 'saniveld.show/1', ...showData(shown) })
        : harmless(showLine(shown));
      if (line !== last) await context.output([`${line}\n`]);
      last = line;
    }
    return shownAsItCame;
  } finally {
    hush();
  }
};
