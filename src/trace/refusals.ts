/** What cannot be concluded, wherever that applies: codes, in the order of METHOD.md section 4. */
import type { Inquiry } from '../inquiry/inquiry.ts';
import { unseenSettings } from './best-case.ts';
import { heightOf, type Walk } from './climb.ts';
import { settingsThat } from './count.ts';
import { isDrawMissing } from './field.ts';
import type { Ground } from './ground.ts';
import { reachOf } from './reach.ts';
import { isInUse, tells } from './telling.ts';
import type { RefusalCode, Trace, TracedPractice } from './trace.ts';

/** Under this many, no percentages in prose (METHOD.md section 4) and a setting is small (section 6). */
const few = 10;

const isReachUnknown = (ground: Ground): boolean =>
  settingsThat(ground, isInUse).some(([setting]) =>
    ground.inquiry.groups.some(
      ({ id, priority }) => priority && reachOf(ground.reach, setting, id) === 'unknown',
    ),
  );

/** Factors were told, but nobody told of a place where it did not take or stopped. */
const lacksContrast = ({ tellings }: Ground): boolean =>
  tellings.some((telling) => tells(telling, 'enabling')) &&
  !tellings.some(({ kind, stage }) => kind === 'example' && stage !== null && !isInUse(stage));

const hasSmallSetting = ({ inquiry, field }: Ground): boolean => {
  const shown = new Set(field.settings);
  return (inquiry.frame?.settings ?? []).some(
    ({ id, people }) => shown.has(id) && people !== null && people < few,
  );
};

const hasPriorityGroup = (inquiry: Inquiry): boolean => inquiry.groups.some(({ priority }) => priority);

/** Of one practice. Fewer than two rounds in which a setting was seen make no trend. */
export const refusalsOf = (walk: Walk): readonly RefusalCode[] => {
  const { ground } = walk;
  const { N } = ground.field;
  const seen = ground.field.counted.length - unseenSettings(ground).length;
  const codes: readonly (readonly [RefusalCode, boolean])[] = [
    ['no-frame', N === null],
    ['frame-too-small', N !== null && N < ground.inquiry.ladder.minimumFrame],
    ['random-without-draw', N !== null && isDrawMissing(ground.inquiry)],
    ['incomplete-round', N !== null && unseenSettings(ground).length > 0],
    ['stories-not-prevalence', ground.tellings.some(({ kind }) => kind === 'example')],
    ['best-without-comparison', heightOf(walk.rung) >= heightOf('best')],
    ['no-cause', ground.effects.length > 0],
    ['recurs-not-needed', lacksContrast(ground)],
    ['no-trend', walk.roundsSeen < 2],
    ['small-denominator', seen < few],
    ['reach-unknown', isReachUnknown(ground)],
    ['no-priority-group', !hasPriorityGroup(ground.inquiry)],
    ['unknown-is-not-absent', ground.field.settings.some((setting) => !ground.known.has(setting))],
    ['small-setting', hasSmallSetting(ground)],
  ];
  return codes.filter(([, applies]) => applies).map(([code]) => code);
};

const order: readonly RefusalCode[] = [
  'no-frame',
  'frame-too-small',
  'random-without-draw',
  'incomplete-round',
  'stories-not-prevalence',
  'best-without-comparison',
  'no-cause',
  'recurs-not-needed',
  'no-trend',
  'small-denominator',
  'reach-unknown',
  'no-priority-group',
  'unknown-is-not-absent',
  'small-setting',
];

/** Of the inquiry as a whole, also before there is a practice; `practices`: for how many it applies. */
export const refusalsOverall = (
  inquiry: Inquiry,
  practices: readonly TracedPractice[],
): Trace['refusals'] => {
  const N = inquiry.frame?.settings.length ?? 0;
  const always: readonly RefusalCode[] = [
    ...(N === 0 ? (['no-frame'] as const) : []),
    ...(N > 0 && N < inquiry.ladder.minimumFrame ? (['frame-too-small'] as const) : []),
    ...(isDrawMissing(inquiry) ? (['random-without-draw'] as const) : []),
    ...(inquiry.rounds.length < 2 ? (['no-trend'] as const) : []),
    ...(hasPriorityGroup(inquiry) ? [] : (['no-priority-group'] as const)),
  ];
  return order.flatMap((code) => {
    const count = practices.filter(({ refusals }) => refusals.includes(code)).length;
    return count > 0 || always.includes(code) ? [{ code, params: { practices: count } }] : [];
  });
};
