/** The nodes of a document that HTML has no ready-made element for: paper, and heads of table columns. */
import type { Element, ElementContent, Properties } from 'hast';
import type { Paragraph, Parents, TableRow } from 'mdast';
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast';
import type { Blank, Part, Room, Ticks } from '../report/guide/paper.ts';

const element = (
  tagName: string,
  properties: Properties,
  children: readonly ElementContent[] = [],
): Element => ({ type: 'element', tagName, properties, children: [...children] });

/** Drawn lines: a reader of the screen need not hear them. */
const room = (_state: State, { lines }: Room): Element =>
  element(
    'div',
    { className: ['room'], ariaHidden: 'true' },
    Array.from({ length: lines }, () => element('div', {})),
  );

const blank = (_state: State, { size }: Blank): Element => element('span', { className: ['blank', size] });

const ticks = (state: State, node: Ticks): Element =>
  element(
    'ul',
    { className: ['ticks', node.mark, ...(node.row ? ['row'] : [])] },
    node.children.map((answer: Paragraph) => element('li', {}, state.all(answer))),
  );

/** Names of parts that a heading opens. */
const sections: readonly Part['name'][] = ['question', 'turn', 'sheet', 'after', 'codebook'];

const part = (state: State, node: Part): Element =>
  element(
    sections.includes(node.name) ? 'section' : 'div',
    { className: [node.name] },
    state.wrap(state.all(node), true),
  );

const tableRow = (state: State, row: TableRow, parent: Parents | undefined): Element => {
  const made = defaultHandlers.tableRow(state, row, parent);
  for (const cell of made.children) {
    if (cell.type === 'element' && cell.tagName === 'th')
      cell.properties = { ...cell.properties, scope: 'col' };
  }
  return made;
};

/** A paragraph with a blank to the end of its line must be able to stretch it. */
const paragraph = (state: State, node: Paragraph): Element => {
  const made = element('p', {}, state.all(node));
  return node.children.some((child) => child.type === 'blank' && child.size === 'rest')
    ? { ...made, properties: { className: ['field'] } }
    : node.data?.attribution === true
      ? { ...made, properties: { className: ['attribution'] } }
      : made;
};

export const htmlHandlers: Handlers = { room, blank, ticks, part, tableRow, paragraph };
