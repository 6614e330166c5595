/** Told lines as rows: headings, ways on and what is read aloud stand out a little; what has a number wraps beside it. */
import type { Say } from '../../../messages/speech.ts';
import type { Row, Style } from '../../canvas.ts';
import type { Space } from '../field.ts';
import { rowsOf, span } from '../rows.ts';
import { shown } from '../text/shown.ts';

/** Lines are wrapped once for every width. */
const wrapped = new WeakMap<
  readonly string[],
  { readonly columns: number; readonly say: Say; readonly rows: readonly Row[] }
>();

export const toldRows = (lines: readonly string[], say: Say, space: Space): readonly Row[] => {
  const known = wrapped.get(lines);
  if (known !== undefined && known.columns === space.columns && known.say === say) return known.rows;
  const rows = wrap(lines, say, space);
  wrapped.set(lines, { columns: space.columns, say, rows });
  return rows;
};

const wrap = (lines: readonly string[], say: Say, space: Space): readonly Row[] =>
  withoutEdges(lines).flatMap((line, index, all): readonly Row[] => {
    if (line.trim() === '') return [[]];
    const lead = /^ *(?:\d+\. )?/.exec(line)?.[0] ?? '';
    const measure = { ...space, columns: Math.max(1, space.columns - lead.length - 1) };
    const style = styleOf(line, all[index - 1], all[index + 1], say);
    return rowsOf(shown(line.slice(lead.length)), measure, style).map((row, at) =>
      lead === '' ? row : [span(at === 0 ? lead : ' '.repeat(lead.length), style), ...row],
    );
  });

/** Blank lines are only between others. */
const withoutEdges = (lines: readonly string[]): readonly string[] => {
  const isWritten = (line: string): boolean => line.trim() !== '';
  const from = lines.findIndex(isWritten);
  return from === -1 ? [] : lines.slice(from, lines.findLastIndex(isWritten) + 1);
};

const styleOf = (line: string, before: string | undefined, after: string | undefined, say: Say): Style => {
  if (line.startsWith('→')) return 'accent';
  if (line.startsWith('"') || line.startsWith(say('live.read-aloud', { text: '' }).trim())) return 'quote';
  const isFirst = before === undefined || before === '';
  const leads = after !== undefined && after !== '';
  return isFirst && leads && /^\S.*[^.:;!?,…]$/u.test(line) ? 'strong' : 'plain';
};
