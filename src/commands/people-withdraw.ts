/** `saniveld people withdraw`: takes somebody's words back, from everything that the tool keeps, for good. */
import { basename, resolve } from 'node:path';
import { Failure } from '../messages/failure.ts';
import type { Erased } from '../store/people-store.ts';
import type { Store } from '../store/store.ts';
import type { Call, Outcome, Run } from './command.ts';
import type { Context } from './context.ts';
import { agreed } from './steps/agreed.ts';
import { type InquiryAt, inquiryAt, withStore } from './steps/inquiry-at.ts';
import { findPerson, isLeft } from './steps/people/find-person.ts';
import { harvestAgainFor } from './steps/people/harvest-again.ts';
import { outputsAbout } from './steps/people/person-outputs.ts';
import { sayStillErasing } from './steps/people/still-erasing.ts';
import { nameIn, type Swept, sweepFiles } from './steps/people/sweep-files.ts';
import { erasedData, erasedLines, finishedLines, planLines } from './steps/people/withdrawal-lines.ts';

const isClean = ({ complete, copies }: Erased, { unreached }: Swept): boolean =>
  complete &&
  unreached.length === 0 &&
  copies.every(({ outcome, reason }) => outcome !== 'failed' || reason === 'foreign');

const nothing = { sessions: [], left: [], texts: [] } as const;

/** Everybody who was erased before, once more, and the files of `alias`: what could not be reached then, may be now. */
const finish = (
  call: Call,
  context: Context,
  place: InquiryAt,
  store: Store,
  alias: string | null,
): Outcome => {
  const { say, currentFolder } = context;
  const told = store.erasingOutputs();
  const outputs = store.outputs().filter(({ number }) => told.includes(number));
  const waive = call.text('waive');
  const erased = store.eraseAgain({
    harvestAgain: harvestAgainFor(place.inquiry, say),
    waived: waive === null ? [] : [resolve(currentFolder, waive)],
  });
  const swept =
    alias === null
      ? { removed: [], unreached: [], holding: [] }
      : sweepAway(context, place, store, alias, nothing);
  const clean = isClean(erased, swept);
  return {
    schema: 'withdrawal',
    data: { alias, dry_run: false, ...erasedData(erased, swept, outputs), complete: clean },
    text: finishedLines(context, { alias, erased, swept, outputs }).join('\n'),
    exit: clean ? 0 : 1,
  };
};

/** Files that go with them, and from the list of files those that are gone or whose name says who was in them. */
const sweepAway = (
  context: Context,
  { folder }: InquiryAt,
  store: Store,
  alias: string,
  erased: Pick<Erased, 'sessions' | 'left' | 'texts'>,
): Swept => {
  const outputs = store.outputs();
  const swept = sweepFiles(context, { folder, erased, alias, outputs, dryRun: false });
  const gone = outputs.filter(
    ({ file, purpose }) => swept.removed.includes(file) || purpose === alias || nameIn(basename(file), alias),
  );
  store.forgetOutputs(gone.map(({ number }) => number));
  return swept;
};

export const run: Run = async (call, context) => {
  const { say } = context;
  const place = await inquiryAt(context);
  return withStore(context, place, 'write', async (store) => {
    const typed = call.args[0] ?? null;
    if (typed === null) {
      if (call.flag('finish') || call.text('waive') !== null)
        return finish(call, context, place, store, null);
      throw new Failure('withdraw-nobody', {}, 2);
    }
    if (isLeft(store, typed) && !call.flag('dryRun')) return finish(call, context, place, store, typed);
    sayStillErasing(context, store);
    const person = findPerson(store, typed);
    const { alias } = person;
    const harvestAgain = harvestAgainFor(place.inquiry, say);
    const outputs = outputsAbout(
      store,
      alias,
      [...person.sessions, ...person.passedOn].map(({ session }) => session.number),
    ).filter(({ kind }) => kind !== 'person');
    const plan = store.erasePerson(alias, { harvestAgain, dryRun: true });
    const { folder } = place;
    const would = sweepFiles(context, {
      folder,
      erased: plan,
      alias,
      outputs: store.outputs(),
      dryRun: true,
    });
    const planned = planLines(context, { alias, erased: plan, swept: would, outputs }, folder);
    const only = {
      schema: 'withdrawal',
      data: { alias, dry_run: true, ...erasedData(plan, would, outputs), complete: false },
    };
    if (call.flag('dryRun'))
      return { ...only, text: [...planned, '', say('people.withdraw.dry')].join('\n') };
    if (call.text('yes') === null) for (const line of planned) context.notice(line);
    const agreement = {
      word: alias,
      ask: say('people.withdraw.type', { alias }),
      unasked: new Failure('withdraw-needs-yes', { alias }, 2),
      other: (yes: string) => new Failure('withdraw-other-yes', { alias, typed: yes }, 2),
    };
    if (!(await agreed(call, context, agreement)))
      return { ...only, text: say('people.withdraw.kept', { alias }), exit: 1 };
    const told = outputs.map(({ number }) => number);
    const erased = store.erasePerson(alias, { harvestAgain, outputs: told });
    const swept = sweepAway(context, place, store, alias, erased);
    const clean = isClean(erased, swept);
    return {
      schema: 'withdrawal',
      data: { alias, dry_run: false, ...erasedData(erased, swept, outputs), complete: clean },
      text: erasedLines(context, { alias, erased, swept, outputs }).join('\n'),
      exit: clean ? 0 : 1,
    };
  });
};
