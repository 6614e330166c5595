/** The help sheet: the question whole, what helps with it, and every key in a line. */
import type { Style } from '../../canvas.ts';
import type { Scene } from '../../face.ts';
import { read } from '../../words/reading.ts';
import { type Panel, panelOf, toAnswer } from './panel.ts';
import { probesOf } from './probes.ts';
import { aloudWords, questionWords } from './question-rows.ts';
import { type ReadLine, readingField } from './reading-field.ts';

const keys = [
  'screen.help.back',
  'screen.help.note',
  'screen.help.undo',
  'screen.help.menu',
  'screen.help.interrupt',
  'screen.help.list',
  'screen.help.quote',
  'screen.help.caret',
  'screen.help.saved',
] as const;

const lines = (style: Style, texts: readonly string[]): readonly ReadLine[] =>
  texts.map((text) => ({ text, style }));

/** `enter`: whether Enter takes the answer. */
export const helpPanel = (scene: Scene, enter: boolean): Panel => {
  const { ask, say } = scene;
  const own = ask.ask === 'question' && ask.question.help !== null ? read(scene, ask.question.help) : null;
  return panelOf({
    title: say('screen.help'),
    under: 'alone',
    field: readingField(say, [
      ...lines('strong', questionWords(scene)),
      ...lines('quote', aloudWords(scene, true)),
      ...lines('plain', own === null ? [] : [say('live.for-you', { text: own })]),
      ...lines(
        'dim',
        probesOf(scene).map(({ number, text }) => say('live.probe', { number, text })),
      ),
      ...lines('plain', ['']),
      ...lines(
        'plain',
        [enter ? ('screen.help.enter' as const) : ('screen.help.next' as const), ...keys].map((key) =>
          say(key),
        ),
      ),
    ]),
    done: () => toAnswer,
  });
};
