/** A short break: the conversation rests, and so does its clock. */
import type { Say } from '../../../messages/speech.ts';
import { type Panel, panelOf, toAnswer } from './panel.ts';
import { readingField } from './reading-field.ts';

export const restPanel = (say: Say): Panel =>
  panelOf({
    ...{ title: say('screen.rest'), under: 'alone', rests: true },
    field: readingField(say, [{ text: say('screen.rest.saved'), style: 'plain' }]),
    done: () => toAnswer,
  });
