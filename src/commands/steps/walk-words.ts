/** Says what walks came to: how each went, what they reach, and what they leave out. */
import type { Say } from '../../messages/say.ts';
import { excerpt } from '../../source/excerpt.ts';
import { type Coverage, percentOf } from '../../walks/coverage/coverage.ts';
import { type Decision, questionKey, type Target } from '../../walks/coverage/targets.ts';
import type { Difference } from '../../walks/difference.ts';
import { placedLines, type Told, tell } from './problem-lines.ts';

/** The sentence of a difference; one about a refusal is followed by what the person would read. */
export const tellDifference = (say: Say, { code, params, refusal }: Difference): Told => {
  const { message } = tell(
    say,
    'walks',
    code === 'record-count' && params['got'] === 0 ? 'record-count-none' : code,
    params,
  );
  if (refusal === null) return { message, hint: '' };
  const told = tell(say, 'refusal', refusal.code, refusal.params);
  return { message: `${message} ${told.message}`, hint: told.hint };
};

const ownerOf = ({ owner }: Decision): string => ('item' in owner ? owner.item.id : owner.id);

type Words = 'missed' | 'reaches';

/** What a target is, as something that walks miss or that a walk reaches. */
export const tellTarget = (say: Say, words: Words, target: Target): string => {
  switch (target.target) {
    case 'question':
      return say(`walks.${words}.question`, { name: target.standing.item.id });
    case 'option': {
      const { item } = target.standing;
      const key = item.item === 'repeat' ? 'item' : 'option';
      return say(`walks.${words}.${key}`, { name: item.id, value: excerpt(target.value) });
    }
    case 'turns':
      return say(`walks.${words}.${target.turns}`, { name: target.standing.item.id });
    case 'branch': {
      const { decision, part, outcome } = target;
      const text = decision.condition.source.slice(part.span.start, part.span.end);
      const facts = { name: ownerOf(decision), part: excerpt(text) };
      return say(`walks.${words}.${decision.use}.${outcome ? 'true' : 'false'}`, facts);
    }
  }
};

/** That a question's whole `when` is never true is said by the question already. */
const isSaid = (target: Target, missed: readonly Target[]): boolean => {
  if (target.target !== 'branch' || !target.outcome || target.decision.use !== 'when') return false;
  const { owner, condition } = target.decision;
  const key = 'item' in owner && owner.item.item === 'question' ? questionKey(owner.item.id) : null;
  return target.part === condition.expression && missed.some((other) => other.key === key);
};

/** The shares, and each thing left out with its place in the template. */
export const coverageLines = (say: Say, file: string, coverage: Coverage): readonly string[] => {
  const parts = ['questions', 'options', 'turns', 'branches'] as const;
  const shares = parts
    .filter((each) => coverage[each].total > 0)
    .map((each) => `    ${say(`walks.coverage.${each}`, { ...coverage[each] })}`);
  const missed = coverage.missed
    .filter((target) => !isSaid(target, coverage.missed))
    .flatMap((target) =>
      placedLines(file, target.at, { message: tellTarget(say, 'missed', target), hint: '' }),
    );
  return [`  ${say('walks.coverage', { percent: percentOf(coverage.all) })}`, ...shares, ...missed];
};
