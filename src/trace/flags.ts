/** What is worth a second look about a practice: its flags and its state. */
import type { Walk } from './climb.ts';
import { heightOf } from './climb.ts';
import { countOf, settingsThat } from './count.ts';
import { daysBetween, lastDayOf } from './days.ts';
import type { Ground } from './ground.ts';
import { type Standing, standings } from './standing.ts';
import { isInUse, isLeadersWord, isRetelling, isRoutine } from './telling.ts';
import type { Flag, State } from './trace.ts';

/** Whether the observation of a setting says that it was already so long enough before. */
const wasSoBefore = ({ stage, tellings }: Standing, days: number): boolean =>
  tellings.some((telling) => {
    if (telling.kind !== 'status' || telling.stage !== stage || telling.since === null) return false;
    const since = lastDayOf(telling.since);
    return since !== null && daysBetween(since, telling.date) >= days;
  });

/** All of `common` now, but for the earlier round; and in at least half of the routine settings it is of old. */
const isSeenOnce = ({ rung, judgements, ground }: Walk): boolean => {
  const lacking = judgements.filter(({ id, met }) => id.startsWith('common.') && !met).map(({ id }) => id);
  if (rung !== 'spreading' || lacking.length !== 1 || lacking[0] !== 'common.sustained') return false;
  const routine = settingsThat(ground, isRoutine);
  const old = routine.filter(([, standing]) => wasSoBefore(standing, ground.inquiry.ladder.sustainedDays));
  return 2 * old.length >= routine.length;
};

/** In the order in which METHOD.md names them. */
export const flagsOf = (walk: Walk): readonly Flag[] => {
  const { ground, toConfirm } = walk;
  const { lower } = countOf(ground, isRoutine);
  const flags: readonly (readonly [Flag, boolean])[] = [
    ['near-universal', lower !== null && lower >= ground.inquiry.ladder.universal],
    ['seen-once', isSeenOnce(walk)],
    ['to-confirm', toConfirm],
    ['disputed', ground.field.settings.some((setting) => ground.known.get(setting)?.disputed === true)],
  ];
  return flags.filter(([, holds]) => holds).map(([flag]) => flag);
};

/** Whether the latest status of a setting, whoever says so, is that the practice was lost there. */
const isLostSomewhere = ({ tellings }: Ground): boolean =>
  [...standings(tellings.filter(({ kind }) => kind === 'status')).values()].some(
    ({ stage, tellings: latest }) =>
      stage === -1 && latest.some((status) => status.kind === 'status' && status.stoppedWhy === 'lost'),
  );

/** There is a source of use, and every one is a leader, a manager or a retelling. */
const isClaimed = ({ tellings, company }: Ground): boolean => {
  const sources = tellings.filter(({ stage }) => isInUse(stage));
  return (
    sources.length > 0 &&
    sources.every((telling) => isRetelling(telling) || isLeadersWord(telling, company.sideOf(telling)))
  );
};

export const stateOf = ({ ground, rung, history }: Walk): State | null => {
  const highest = Math.max(...history.map((past) => heightOf(past.rung)));
  if (heightOf(rung) < highest && highest > heightOf('spark') && isLostSomewhere(ground)) return 'faded';
  return isClaimed(ground) ? 'claimed' : null;
};
