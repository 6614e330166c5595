/** Asks each person what may be done with their words, once they were read back; somebody who answered is not asked again. */
import type { ConsentStatement } from '../../../evidence/material.ts';
import { yesNoIn } from '../../../faces/typed/short-answer.ts';
import { dayIn } from '../../../messages/days.ts';
import type { Consent } from '../../../template/fixed-answers.ts';
import { holdUnasked } from '../hold-unasked.ts';
import type { Desk, Reply, Seen, StepEnd } from './desk.ts';

/** What somebody said about this session since it was read back. */
export const saidOfThis = (
  { store, number }: Pick<Seen, 'store' | 'number'>,
  alias: string,
): ConsentStatement | null => {
  const readBack = store.readBack(number);
  if (readBack === null) return null;
  return (
    store
      .consentHistory(alias)
      .findLast(({ session, date, stands }) => session === number && stands && date >= readBack) ?? null
  );
};

/** `again`: also those who answered before. */
export const askConsent = async (desk: Desk, again: boolean): Promise<StepEnd> => {
  const { say, store, number, by, today, sitting } = desk;
  if (store.readBack(number) === null) {
    desk.tell(say('review.consent.not-read'));
    return 'done';
  }
  for (const { alias } of sitting().facts.participants) {
    const before = saidOfThis(desk, alias);
    if (before !== null && !again) {
      desk.tell(
        say('review.consent.said', { alias, consent: say(`review.consent.level.${before.consent}`) }),
      );
      continue;
    }
    if (before !== null) {
      const consent = say(`review.consent.level.${before.consent}`);
      desk.tell(
        say('review.consent.before', { alias, consent, day: dayIn(sitting().language, before.date) }),
      );
    }
    const level = await askOne(desk, alias);
    if ('left' in level) return level.left;
    const giver = await askGiver(desk, alias);
    if ('left' in giver) return giver.left;
    const statement = { alias, session: number, consent: level.value, date: today, by: giver.value };
    const kept = await desk.keep(() =>
      store.transact(() => {
        holdUnasked(desk.context, store, statement);
        store.sayConsent(statement, by);
      }),
    );
    if ('left' in kept) return kept.left;
    desk.tell(say('review.consent.said', { alias, consent: say(`review.consent.level.${level.value}`) }));
    if (level.value === 'none') desk.tell(say('review.consent.none', { alias }));
  }
  return 'done';
};

const askOne = async (desk: Desk, alias: string): Promise<Reply<Consent>> => {
  const { say } = desk;
  const inReport = await desk.choose(say('review.consent.report', { alias }), [
    { value: 'yes', label: say('review.consent.yes'), detail: say('review.consent.yes.means') },
    {
      value: 'internal',
      label: say('review.consent.internal'),
      detail: say('review.consent.internal.means'),
    },
    {
      value: 'none',
      label: say('review.consent.rather-not'),
      detail: say('review.consent.rather-not.means'),
    },
  ]);
  if ('left' in inReport) return inReport;
  if (inReport.value !== 'yes') return { value: inReport.value };
  const everyone = await desk.confirm(say('review.consent.everyone'));
  if ('left' in everyone) return everyone;
  return { value: everyone.value ? 'public' : 'quote' };
};

/** Who says so for them; null: they themselves. A yes or a no is nobody's name. */
const askGiver = async ({ say, line, tell }: Desk, alias: string): Promise<Reply<string | null>> => {
  for (;;) {
    const giver = await line(say('review.consent.by', { alias }));
    if ('left' in giver) return giver;
    const said = yesNoIn(giver.value);
    const isYes = said.understood === 'value' && said.value;
    if (giver.value === '' || giver.value === alias || isYes) return { value: null };
    if (said.understood !== 'value') return giver;
    tell(say('review.consent.by.name', { alias }));
  }
};
