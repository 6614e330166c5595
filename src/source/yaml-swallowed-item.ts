/** Finds an item of a list that YAML reads on as part of the text above it. */
import type { CST } from 'yaml';
import type { Place } from './place.ts';
import type { Problem } from './problem.ts';
import { dashWithoutSpace, listWithoutKey, slipProblem } from './yaml-layout.ts';
import { linesOf } from './yaml-lines.ts';

/** `- Who?` or `-Who?` at the beginning of a line. */
const itemForm = /(?:^|\n) *-(?:[ \p{Lu}"'{]|\p{L}[\p{L}\d_]*:\s)/u;

/** A problem where a text without quotes has such a line in it, and where one without a space behind its dash begins it. */
export const swallowedItem = (
  text: string,
  { type, source, offset }: CST.FlowScalar,
  spanAt: (start: number, end: number) => Place,
): Problem | null => {
  if (type !== 'scalar') return null;
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const found = itemForm.exec(before.trim() === '' ? source : `.${source.slice(1)}`);
  if (found === null) return null;
  const lines = linesOf(text);
  const first = spanAt(offset + found.index + found[0].lastIndexOf('-'), offset + source.length).line;
  const line = lines[first - 1];
  if (line === undefined) return null;
  const slip = dashWithoutSpace(line) ?? listWithoutKey(lines, line);
  return slip === null ? null : slipProblem(text, slip, spanAt);
};
