/** Spark: somebody told it first-hand. */

import type { Company } from '../company.ts';
import { type Judgement, shownBy } from '../condition.ts';
import type { Ground } from '../ground.ts';
import { isRetelling, type Telling, tells } from '../telling.ts';

/**
 * First-hand: the teller says so (blank is not yes) and tells it in person, with setting, role and story; a headline
 * alone is not the story.
 */
const isFirstHandStory = (telling: Telling, { roleOf }: Company): boolean =>
  telling.kind === 'example' &&
  telling.firstHand === true &&
  !isRetelling(telling) &&
  telling.setting !== null &&
  tells(telling, 'story') &&
  roleOf(telling) !== null;

export const spark = ({ tellings, company }: Ground): readonly Judgement[] => [
  shownBy('spark.first_hand', tellings, (telling) => isFirstHandStory(telling, company)),
];
