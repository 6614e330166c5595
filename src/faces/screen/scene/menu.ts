/** What Esc brings: everything one can do at a question besides answering it, in one list; the probes come first. */
import type { Scene } from '../../face.ts';
import { itemLabel } from '../../words/turn-words.ts';
import { helpPanel } from './help-page.ts';
import { overviewPanel } from './overview-list.ts';
import { type Panel, panelOf, type Step, toAnswer } from './panel.ts';
import { probesOf } from './probes.ts';
import { restPanel } from './rest.ts';
import { sheetList } from './sheet-list.ts';
import { skipped } from './skip.ts';
import { whoPanel } from './who.ts';

export interface MenuOptions {
  /** Whether an editor can be called for what is typed here. */
  readonly editor: boolean;
  /** The line that an answer comes down to, where one belongs here. */
  readonly headline: Panel | null;
  /** Whether Enter takes the answer. */
  readonly enter: boolean;
}

interface Item {
  readonly value: string;
  readonly label: string;
  readonly step: () => Step;
}

export const menuPanel = (scene: Scene, options: MenuOptions): Panel => {
  const items = itemsOf(scene, options);
  return panelOf({
    title: scene.say('screen.menu'),
    passes: true,
    field: sheetList({
      say: scene.say,
      search: false,
      offers: items.map(({ value, label }) => ({ value, label })),
    }),
    done: (value) => items.find((item) => item.value === value)?.step() ?? toAnswer,
  });
};

/** Where something is proposed to go over, that alone is skipped. */
const skipLabel = (scene: Scene): string => {
  const { ask, say } = scene;
  return ask.ask === 'more' && ask.item !== null
    ? say('screen.skip.row', { item: itemLabel(scene, ask.repeat, ask.item) })
    : say('screen.menu.skip');
};

const itemsOf = (scene: Scene, { editor, headline, enter }: MenuOptions): readonly Item[] => {
  const { ask, say, language, participants } = scene;
  const panel = (made: () => Panel) => (): Step => ({ to: 'panel', panel: made() });
  const item = (value: string, label: string, step: () => Step): Item => ({ value, label, step });
  const ticks = probesOf(scene).map(({ number, text, ticked }) =>
    item(`probe ${number}`, say(ticked ? 'screen.menu.untick' : 'screen.menu.tick', { text }), () => ({
      to: 'move',
      move: { move: 'tick', probe: number - 1 },
    })),
  );
  const path = ask.ask === 'done' ? '' : ask.path;
  return [
    ...ticks,
    item('skip', skipLabel(scene), () => skipped(scene)),
    item(
      'overview',
      say('screen.menu.overview'),
      panel(() => overviewPanel(scene)),
    ),
    ...(headline === null
      ? []
      : [
          item(
            'headline',
            say('screen.menu.headline'),
            panel(() => headline),
          ),
        ]),
    ...(participants.length < 2
      ? []
      : [
          item(
            'who',
            say('screen.menu.who'),
            panel(() => whoPanel(scene, path)),
          ),
        ]),
    ...(editor ? [item('editor', say('screen.menu.editor'), () => ({ to: 'editor' }))] : []),
    item('language', say('screen.menu.language'), () => ({
      to: 'move',
      move: { move: 'speak', language: language === 'nl' ? 'en' : 'nl' },
    })),
    item(
      'help',
      say('screen.menu.help'),
      panel(() => helpPanel(scene, enter)),
    ),
    item(
      'rest',
      say('screen.menu.rest'),
      panel(() => restPanel(scene)),
    ),
    item('leave', say('screen.menu.leave'), () => ({ to: 'move', move: { move: 'pause' } })),
  ];
};
