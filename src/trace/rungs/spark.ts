/** Spark: somebody told it first-hand. */

import type { Company } from '../company.ts';
import { type Judgement, judge } from '../condition.ts';
import type { Ground } from '../ground.ts';
import { isRetelling, type KeptExample, type Telling, tells } from '../telling.ts';

/**
 * First-hand: the teller says so (blank is not yes) and tells it in person, with setting, role and story; a headline
 * alone is not the story.
 */
const isFirstHandStory = (telling: Telling, { roleOf }: Company): telling is KeptExample =>
  telling.kind === 'example' &&
  telling.firstHand === true &&
  !isRetelling(telling) &&
  telling.setting !== null &&
  tells(telling, 'story') &&
  roleOf(telling) !== null;

export const spark = ({ tellings, company }: Ground): readonly Judgement[] => {
  const stories = tellings.filter((telling) => isFirstHandStory(telling, company));
  return [judge('spark.first_hand', stories.length > 0, stories, { count: stories.length })];
};
