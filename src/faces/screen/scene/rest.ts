/** A short break: the conversation rests, and so does its clock. */
import type { Scene } from '../../face.ts';
import { type Panel, panelOf, toAnswer } from './panel.ts';
import { readingField } from './reading-field.ts';

export const restPanel = ({ say, isUnsaved }: Scene): Panel =>
  panelOf({
    ...{ title: say('screen.rest'), under: 'alone', rests: true },
    field: readingField(say, [
      { text: say(isUnsaved?.() === true ? 'screen.rest.unsaved' : 'screen.rest.saved'), style: 'plain' },
    ]),
    done: () => toAnswer,
  });
