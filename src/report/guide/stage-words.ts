/** The stage question, as people answer it on paper (METHOD.md, section 3): what has become routine is asked on. */
import type { Say } from '../../messages/say.ts';
import type { PaperBlock } from './paper.ts';
import { led } from './pieces.ts';
import type { Wording } from './wording.ts';

const early = [0, 1, 2, 3] as const;
const late = [-1, 'unknown'] as const;
const routine = [4, 5, 6, 7] as const;

export const stageAnswers = (say: Say): readonly string[] => [
  ...early.map((stage) => say(`answer.stage.${stage}`)),
  say('answer.routine'),
  ...late.map((stage) => say(`answer.stage.${stage}`)),
];

/** Asked only of what has become routine. */
export const stillLine = ({ say }: Wording): PaperBlock =>
  led(say('answer.routine.only'), say('answer.routine.still'));

export const stillAnswers = (say: Say): readonly string[] =>
  routine.map((stage) => say(`answer.routine.${stage}`));
