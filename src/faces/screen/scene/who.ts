/** Says who tells what is asked now, in a group. */
import type { Scene } from '../../face.ts';
import { tellersIn } from '../../typed/tellers.ts';
import { textField } from '../text/text-field.ts';
import { type Panel, panelOf, reply, type Step } from './panel.ts';
import { sheetList } from './sheet-list.ts';

export const whoPanel = ({ say, participants }: Scene, path: string): Panel => {
  const told = (by: readonly string[]): Step => reply({ reply: 'told-by', path, by });
  const several = panelOf({
    title: say('screen.who'),
    lines: [say('screen.who.type', { people: participants.join(', ') })],
    field: textField({ text: '', caret: 0, form: 'line', say }),
    done: (typed) => told(tellersIn(typed, participants)),
  });
  const offers = [
    ...participants.map((alias) => ({ value: `one ${alias}`, label: alias })),
    { value: 'all', label: say('screen.who.all') },
    ...(participants.length > 2 ? [{ value: 'several', label: say('screen.who.several') }] : []),
  ];
  return panelOf({
    title: say('screen.who'),
    field: sheetList({ say, offers }),
    done: (value) => {
      if (value === 'several') return { to: 'panel', panel: several };
      return told(value === 'all' ? participants : [value.slice('one '.length)]);
    },
  });
};
