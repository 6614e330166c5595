/** Draws what stands in what as a tree for the terminal, with room for several lines at every branch. */
import type { Branch } from '../template/graph/template-tree.ts';
import { shorten } from './shorten.ts';
import { wrap } from './wrap.ts';

const step = 3;
/** Lines under a name stand a little in from it. */
const indent = '  ';
/** However deep a branch lies, its lines get so many columns. */
const narrowest = 20;

/** Each line is wrapped, or cut to one where it is `short`. */
const linesOf = ({ lines }: Branch, width: number): readonly string[] =>
  lines.flatMap(({ text, short }, index) => {
    const inner = index === 0 ? '' : indent;
    const room = Math.max(narrowest, width - inner.length);
    const wrapped = short ? [shorten(text, room)] : wrap(text, index === 0 ? room - indent.length : room);
    return wrapped.map((line, at) => inner + (index === 0 && at > 0 ? indent : '') + line);
  });

/** The branch and all in it, as lines without their line ends. `width` in terminal columns. */
export const treeText = (branch: Branch, width: number): readonly string[] => {
  const { branches } = branch;
  const trunk = branches.length > 0 ? '│ ' : '  ';
  const [name = '', ...more] = linesOf(branch, width);
  return [
    name,
    ...more.map((line) => (trunk + line.slice(indent.length)).trimEnd()),
    ...branches.flatMap((inner, index) => {
      const isLast = index === branches.length - 1;
      const [first = '', ...rest] = treeText(inner, width - step);
      return [
        `${isLast ? '└─ ' : '├─ '}${first}`,
        ...rest.map((line) => `${isLast ? '   ' : '│  '}${line}`.trimEnd()),
      ];
    }),
  ];
};
