/** Paper in Markdown: lines to write on that are lines in any viewer, and boxes that any font can print. */
import type { List, Paragraph } from 'mdast';
import type { Handle, Handlers } from 'mdast-util-to-markdown';
import type { Blank, Part, Room, Ticks } from '../report/guide/paper.ts';

const box = '☐';
const line = '_'.repeat(60);
/** Between two answers in a row, wider than the blank between a box and its answer. */
const wide = '\u2003';
const blankLengths = { short: 6, rest: 40 } as const;

/** A run of underscores with blanks around it is no emphasis to any parser; one that stands alone is a line. */
const blankOf = (size: Blank['size']): string => '_'.repeat(blankLengths[size]);

const room: Handle = ({ lines }: Room) => Array.from({ length: lines }, () => line).join('\n\n');

const blank: Handle = ({ size }: Blank) => blankOf(size);

const part: Handle = (node: Part, _parent, state, info) => state.containerFlow(node, info);

const marked = ({ children }: Paragraph, mark: Ticks['mark']): Paragraph => ({
  type: 'paragraph',
  children: [
    mark === 'tick' ? { type: 'text', value: `${box}\u00a0` } : { type: 'blank', size: 'short' },
    ...(mark === 'tick' ? [] : [{ type: 'text' as const, value: ' ' }]),
    ...children,
  ],
});

const ticks: Handle = ({ mark, row, children }: Ticks, parent, state, info) => {
  const answers = children.map((child) => marked(child, mark));
  if (row) {
    const words = answers.flatMap((answer, index) => [
      ...(index === 0 ? [] : [{ type: 'text' as const, value: wide }]),
      ...answer.children,
    ]);
    return state.handle({ type: 'paragraph', children: words }, parent, state, info);
  }
  const list: List = {
    type: 'list',
    ordered: false,
    spread: false,
    children: answers.map((answer) => ({ type: 'listItem', spread: false, children: [answer] })),
  };
  return state.handle(list, parent, state, info);
};

export const paperHandlers: Partial<Handlers> = { room, blank, part, ticks };
