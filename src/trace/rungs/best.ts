/** Best practice: in use, confirmed, theirs, with effect and conditions, and honest about whom it does not reach. */
import { type Judgement, judge, recordsOf, shownBy } from '../condition.ts';
import type { Ground } from '../ground.ts';
import type { Standing } from '../standing.ts';
import { isInUse, type Telling, tellerOf, tells } from '../telling.ts';
import { confirms } from './confirmed.ts';

/** Settings in use by the latest stage known of each, from an example or a status, any source; by id. */
export const settingsInUse = ({ latest }: Ground): readonly (readonly [string, Standing])[] =>
  [...latest].filter(([, { stage }]) => isInUse(stage)).sort(([one], [other]) => (one < other ? -1 : 1));

const isExampleWith =
  (capture: string) =>
  (telling: Telling): boolean =>
    telling.kind === 'example' && tells(telling, capture);

/** "Unknown" is an answer, blank is not: any words, or any group that was spoken of. */
const answersNotYet = (telling: Telling): boolean =>
  isExampleWith('not_yet')(telling) || Object.keys(telling.reach).length > 0;

export const best = (ground: Ground): readonly Judgement[] => {
  const { tellings, effects, company } = ground;
  const inUse = settingsInUse(ground);
  return [
    judge('best.in_use', inUse.length > 0, () => ({
      records: recordsOf(inUse),
      params: { count: inUse.length, settings: inUse.map(([setting]) => setting).join(', ') },
    })),
    shownBy('best.confirmed', tellings, confirms(ground)),
    shownBy(
      'best.concerned',
      tellings,
      (telling) => tellerOf(telling) !== null && company.sideOf(telling) === 'concerned',
    ),
    shownBy('best.own_part', tellings, isExampleWith('own_part')),
    shownBy('best.effect', effects, (effect) => tells(effect, 'what') && tells(effect, 'who')),
    shownBy('best.enabling', tellings, isExampleWith('enabling')),
    shownBy('best.not_yet', tellings, answersNotYet),
  ];
};
