/** A sentence above or under what is answered, as far from the edge as the labels of a list. */
import type { Row, Style } from '../../canvas.ts';
import type { Space } from '../field.ts';
import { linesOf, span } from '../rows.ts';

const before = '  ';

/** At most `space.rows`; none for no words. */
export const besideList = (words: string, space: Space, style: Style = 'dim'): readonly Row[] => {
  if (words === '') return [];
  const columns = Math.max(1, space.columns - before.length - 1);
  return linesOf(words, { ...space, columns })
    .slice(0, Math.max(0, space.rows))
    .map((line) => [span(before), span(line, style)]);
};
