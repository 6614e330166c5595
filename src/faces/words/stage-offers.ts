/** The stage question as people are asked it (METHOD.md, section 3): what has become routine is asked on. */
import { stages } from '../../template/fixed-answers.ts';
import type { Scene } from '../face.ts';
import type { Offer } from '../typed/offer.ts';

export const stageOffers = ({ say }: Scene): readonly Offer[] => [
  ...stages
    .filter((stage) => stage >= 0 && stage < 4)
    .map((stage) => ({ value: String(stage), label: say(`answer.stage.${stage}`) })),
  { value: 'routine', label: say('answer.routine') },
  { value: '-1', label: say('answer.stage.-1') },
  { value: 'unknown', label: say('answer.stage.unknown') },
];

export const routineOffers = ({ say }: Scene): readonly Offer[] =>
  ([4, 5, 6, 7] as const).map((stage) => ({ value: String(stage), label: say(`answer.routine.${stage}`) }));
