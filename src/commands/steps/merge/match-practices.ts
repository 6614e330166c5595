/** Practices that came in and look like one that is known: offered for matching, never joined unasked. */
import { recognise } from '../../../harvest/practices.ts';
import type { Merged } from '../../../store/keeping-store.ts';
import type { Store } from '../../../store/store.ts';
import type { Context } from '../../context.ts';
import { asTyped } from '../as-typed.ts';

export interface NearPractice {
  readonly practice: string;
  readonly near: string;
}

export const nearPractices = (store: Store, { practices }: Merged): readonly NearPractice[] => {
  const known = store.practices();
  return practices.flatMap((practice) => {
    const others = known.filter(({ name, aliases }) => name !== practice && !aliases.includes(practice));
    const found = recognise(practice, others);
    return 'near' in found ? [{ practice, near: found.near }] : [];
  });
};

/** The line that joins the two. */
export const matchLine = ({ practice, near }: NearPractice): string =>
  `saniveld practices merge ${asTyped([practice])} ${asTyped([near])}`;

/** Asks about each, one by one. */
export const matchPractices = async (
  { say, prompts }: Context,
  store: Store,
  near: readonly NearPractice[],
): Promise<readonly (NearPractice & { readonly line: string })[]> => {
  const matched: (NearPractice & { readonly line: string })[] = [];
  for (const pair of near) {
    const practice = { name: pair.practice, to: pair.near };
    if ((await prompts?.confirm(say('merge.match', practice), false)) !== true) continue;
    if (!store.practices().some(({ name }) => name === pair.practice)) continue;
    store.mergePractice(pair.practice, pair.near);
    matched.push({ ...pair, line: say('practices.merged', practice) });
  }
  return matched;
};
