/** Offers each teller's own words on paper, once the session is finished: they were promised to see what was written down. */
import { join } from 'node:path';
import { sessionName } from '../../../harvest/record.ts';
import { Failure } from '../../../messages/failure.ts';
import { asTyped } from '../as-typed.ts';
import { giveBack } from '../give-back.ts';
import { sentenceOf } from '../hold/sentence-of.ts';
import { aroundOf } from '../material-of.ts';
import { pageOf } from '../report-format.ts';
import type { Desk, StepEnd } from './desk.ts';

/** Asked once for everyone who took part; a file that is there already stays, and its line is told. */
export const offerGiveBack = async (desk: Desk): Promise<StepEnd> => {
  const { say, sitting, number } = desk;
  const session = sessionName(number);
  const people = sitting().facts.participants.map(({ alias }) => alias);
  const [first] = people;
  if (first === undefined) return 'done';
  const commands = people.map((alias) => {
    const whose = people.length === 1 ? [] : ['--for', alias];
    return asTyped(['saniveld', 'report', 'session', session, ...whose, '--out', fileName(session, alias)]);
  });
  desk.tell(say('review.give-back', { count: people.length }), ...commands.map((command) => `  ${command}`));
  const wanted = await desk.confirm(say('review.give-back.ask'));
  if ('left' in wanted) return wanted.left;
  if (wanted.value) for (const alias of people) await writeFor(desk, alias);
  return 'done';
};

/** A page that opens in any browser and prints well. */
const fileName = (session: string, alias: string): string =>
  `${session}-${alias.replace(/[^\p{L}\p{N}_-]+/gu, '-')}.html`;

const writeFor = async ({ context, store, place, number, say, tell }: Desk, alias: string): Promise<void> => {
  const whole = store.wholeSession(number);
  if (whole === null) return;
  const file = join(place.folder, 'reports', fileName(sessionName(number), alias));
  try {
    const report = giveBack(context, store, aroundOf(store, place.inquiry), whole, {
      purpose: 'teller',
      teller: alias,
      language: null,
    });
    context.files.makeFolder(join(place.folder, 'reports'));
    context.files.writeFile(file, await pageOf(report, 'html', context.width), { force: false });
    store.noteOutput({ file, kind: 'report', purpose: 'teller', sessions: [number] });
    tell(say('review.give-back.written', { file }));
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    tell(sentenceOf(thrown, say));
  }
};
