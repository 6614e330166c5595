/** Says who tells what is asked now, in a group. */
import { outwards } from '../../../interview/path.ts';
import { excerpt } from '../../../source/excerpt.ts';
import type { Scene } from '../../face.ts';
import { tellersIn, tellersRead } from '../../typed/tellers.ts';
import { lineField } from '../pages/line-field.ts';
import { type Panel, panelOf, reply } from './panel.ts';

const everybody = 'all';

/** So much of what was told stands above the names. */
const longest = 70;

/** It opens on who is recorded now. */
export const whoPanel = ({ say, state, participants }: Scene, path: string): Panel => {
  const place = outwards(path).find((around) => state.tellers.has(around));
  const recorded = (place === undefined ? null : state.tellers.get(place)) ?? participants;
  const isAll = participants.every((alias) => recorded.includes(alias));
  const marked = isAll ? everybody : recorded.join(', ');
  const known = [
    ...participants.map((alias) => ({ value: alias, label: alias })),
    { value: everybody, label: say('screen.who.all') },
    ...(isAll || recorded.length < 2 ? [] : [{ value: marked, label: marked }]),
  ];
  const told = state.answers.get(path);
  const reads = (typed: string): string => tellersRead(typed, participants, say);
  return panelOf({
    title: say('screen.who'),
    lines: typeof told === 'string' ? [`“${excerpt(told, longest)}”`] : [],
    field: lineField({ say, known, text: '', caret: 0, several: { marked, reads } }),
    done: (typed) => {
      const by = tellersIn(typed, participants);
      return reply({ reply: 'told-by', path, by: by.length === 0 ? recorded : by });
    },
  });
};
