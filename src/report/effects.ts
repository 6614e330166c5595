/** What a practice brought, as tellers connect it: in their words where these may be shown, else by kind alone. */
import type { EvidentRecord } from '../evidence/evidence.ts';
import { referenceOf } from '../harvest/record.ts';
import type { Say } from '../messages/speech.ts';
import type { Claim } from './blocks.ts';
import { clean } from './clean.ts';
import type { ReportContext } from './context.ts';
import { wordsIn } from './words-told.ts';

type Effect = Extract<EvidentRecord, { kind: 'effect' }>;

/** A kind that the shipped templates know by its name, any other as it was coded. */
const kindName = (say: Say, kind: string): string => {
  const key = `report.effect.${kind}`;
  return say.knows(key) ? say(key) : kind;
};

const effectClaim = ({ say }: ReportContext, effect: Effect): Claim | null => {
  const what = wordsIn(effect, 'what').map((words) => say('report.words', { words: clean(words) }));
  const who = wordsIn(effect, 'who').map((words) => say('report.effect.for', { who: clean(words) }));
  const coded = [
    ...(effect.effectKind === null ? [] : [kindName(say, effect.effectKind)]),
    ...(effect.basis === null ? [] : [say(`report.effect.${effect.basis}`)]),
  ].join(', ');
  const told = [...what, ...who].join(' ');
  if (told === '' && coded === '') return null;
  return {
    text: [told, coded].filter((text) => text !== '').join(' – '),
    references: [referenceOf(effect)],
  };
};

export const effectClaims = (context: ReportContext, records: readonly EvidentRecord[]): readonly Claim[] =>
  records
    .filter((record) => record.kind === 'effect')
    .map((effect) => effectClaim(context, effect))
    .filter((claim) => claim !== null);
