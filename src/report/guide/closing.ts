/** The end of a conversation: reading back, and only then asking what may be done with the words. */
import type { Template } from '../../template/template.ts';
import { questionsOf } from '../../template/walk.ts';
import { heading, paragraph } from '../blocks.ts';
import { consentBoxes } from './answer-room.ts';
import type { PaperBlock } from './paper.ts';
import { part } from './pieces.ts';
import type { Wording } from './wording.ts';

/** Nothing when the template asks for consent itself. */
export const readBack = (template: Template, wording: Wording): readonly PaperBlock[] => {
  if (questionsOf(template).some(({ item }) => item.type === 'consent')) return [];
  const { say } = wording;
  return [
    heading(2, say('guide.read-back')),
    part('question', [paragraph(say('guide.read-back.about')), consentBoxes(wording)]),
  ];
};
