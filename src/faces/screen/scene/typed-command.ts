/** Obeys who types a command of the plain face at a question of one line: it is never kept as an answer. */
import type { Scene } from '../../face.ts';
import { commandIn } from '../../typed/command.ts';
import { helpPanel } from './help-page.ts';
import { reply, type Step } from './panel.ts';
import { skipped } from './skip.ts';

/** Null: it is an answer, or a command that only the plain face has. */
export const typedStep = (scene: Scene, typed: string): Step | null => {
  if (typed.includes('\n')) return null;
  const command = commandIn(typed);
  switch (command?.command) {
    case 'back':
      return reply({ reply: 'back' });
    case 'pause':
      return { to: 'move', move: { move: 'pause' } };
    case 'help':
      return { to: 'panel', panel: helpPanel(scene, true) };
    case 'skip':
      return command.rest === '' || scene.ask.ask !== 'question'
        ? skipped(scene)
        : reply({ reply: 'skip', reason: command.rest });
    default:
      return null;
  }
};
