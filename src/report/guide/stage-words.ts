/** The stage question, as people answer it (METHOD.md, section 3). */
import type { Say } from '../../messages/say.ts';
import type { PaperBlock } from './paper.ts';
import { led } from './pieces.ts';
import type { Wording } from './wording.ts';

const answers = ['never', 'heard', 'planning', 'trying', 'routine', 'stopped', 'unknown'] as const;
const still = ['same', 'adapted', 'together', 'renewed'] as const;

export const stageAnswers = (say: Say): readonly string[] =>
  answers.map((answer) => say(`guide.stage.${answer}`));

/** Asked only of what has become routine. */
export const stillLine = ({ say }: Wording): PaperBlock =>
  led(say('guide.stage.after-routine'), say('guide.stage.still'));

export const stillAnswers = (say: Say): readonly string[] =>
  still.map((answer) => say(`guide.stage.${answer}`));
