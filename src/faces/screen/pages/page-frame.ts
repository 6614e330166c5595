/** The edges that all pages share: a head with a rule, the keys at the foot, and what there is between. */
import type { Paper, Picture, Row } from '../../canvas.ts';
import type { Drawn, Hint } from '../field.ts';
import { footerRow } from '../footer-row.ts';
import { cut, span } from '../rows.ts';
import { shown } from '../text/shown.ts';
import { isCompact } from '../too-small.ts';

/** `about`: session and people, at the right. */
const headRow = (about: readonly string[], paper: Paper): Row => {
  const name = ' Saniveld';
  const free = paper.columns - paper.columnsOf(name);
  const facts = cut(shown(about.join(` ${paper.signs.between} `)), free - 3, paper);
  return [
    span(name, 'strong'),
    span(' '.repeat(Math.max(0, free - paper.columnsOf(facts)))),
    span(facts, 'dim'),
  ];
};

interface Page {
  readonly about: readonly string[];
  readonly body: (space: Paper) => Drawn;
  /** Asked for when the body is drawn. */
  readonly hints: () => readonly Hint[];
}

export const pageFrame = ({ about, body, hints }: Page, paper: Paper): Picture => {
  const rule: Row = [span(paper.signs.rule.repeat(paper.columns), 'dim')];
  const head = [headRow(about, paper), ...(isCompact(paper) ? [] : [rule])];
  const room = Math.max(1, paper.rows - head.length - 1);
  const { rows, caret } = body({ ...paper, columns: paper.columns - 1, rows: room });
  const inner = rows.slice(0, room).map((row): Row => (row.length === 0 ? row : [span(' '), ...row]));
  const blanks = Array.from({ length: room - inner.length }, (): Row => []);
  return {
    rows: [...head, ...inner, ...blanks, footerRow(hints(), paper)],
    caret: caret === null ? null : { row: caret.row + head.length, column: caret.column + 1 },
  };
};
