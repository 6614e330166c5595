/** The trace as lines for people: the ladder, or one practice with its reasons and its next visits. */
import type { Inquiry } from '../../inquiry/inquiry.ts';
import type { Say } from '../../messages/say.ts';
import { tableText } from '../../render/text-table.ts';
import { wrap } from '../../render/wrap.ts';
import type { Count, Trace, TracedPractice } from '../../trace/trace.ts';
import { tell } from './problem-lines.ts';
import type { SayFinding } from './say-finding.ts';

const countWords = (say: Say, { k, n }: Count, all: number | null): string =>
  all === null || all === n ? say('trace.lines.count', { k, n }) : say('trace.lines.count-of', { k, n, N: all });

const marks = (say: Say, { flags, state }: TracedPractice): string =>
  [...flags.map((flag) => say(`trace.flag.${flag}`)), ...(state === null ? [] : [say(`trace.state.${state}`)])].join(
    ', ',
  );

/** `indent` spaces before each line, and two more from the second on. */
const indented = (text: string, indent: number, width: number): readonly string[] =>
  wrap(text, Math.max(20, width - indent - 2)).map(
    (line, index) => `${' '.repeat(index === 0 ? indent : indent + 2)}${line}`,
  );

const refusalLines = (trace: Trace, say: Say, width: number): readonly string[] =>
  trace.refusals.flatMap(({ code, params }) =>
    indented(`· ${tell(say, 'trace.refusal', code, params).message}`, 2, width),
  );

/** The whole ladder, highest rung first. */
export const ladderLines = (
  inquiry: Inquiry,
  trace: Trace,
  say: Say,
  sayFinding: SayFinding,
  width: number,
): readonly string[] => {
  const title = trace.round === null ? inquiry.name : say('trace.lines.title', { inquiry: inquiry.name, round: trace.round });
  if (trace.practices.length === 0) return [title, '', say('practices.none')];
  const head = [
    say('practices.column.rung'),
    say('practices.column.practice'),
    say('trace.lines.in-use'),
    say('trace.lines.routine'),
    say('trace.lines.marks'),
  ];
  const rows = trace.practices.map((each) => [
    say(`trace.rung.${each.rung}`),
    each.practice,
    countWords(say, each.inUse, each.N),
    countWords(say, each.routine, each.N),
    marks(say, each),
  ]);
  const [first] = trace.practices.filter(({ up }) => up !== null);
  return [
    title,
    '',
    ...tableText(head, rows, width),
    ...(trace.refusals.length === 0 ? [] : ['', say('trace.lines.refusals'), ...refusalLines(trace, say, width)]),
    ...(first?.up == null
      ? []
      : ['', say('trace.lines.next'), ...indented(`· ${first.practice}: ${sayFinding(first.up)}`, 2, width)]),
    '',
    say('trace.lines.more', { practice: trace.practices[0]?.practice ?? '' }),
  ];
};

/** One practice: where it stands, condition by condition, and the two next visits. */
export const practiceLines = (
  traced: TracedPractice,
  say: Say,
  sayFinding: SayFinding,
  width: number,
): readonly string[] => {
  const about = marks(say, traced);
  const conditions = traced.conditions.flatMap(({ met, evidence, why }) => [
    ...indented(`${met ? '✓' : '·'} ${sayFinding(why)}`, 2, width),
    ...(evidence.length === 0 ? [] : indented(evidence.join(', '), 6, width)),
  ]);
  const visit = (label: string, text: string): readonly string[] => ['', label, ...indented(text, 2, width)];
  return [
    `${traced.practice}: ${say(`trace.rung.${traced.rung}`)}${about === '' ? '' : ` (${about})`}`,
    `${say('trace.lines.in-use')}: ${countWords(say, traced.inUse, traced.N)} · ${say('trace.lines.routine')}: ${countWords(say, traced.routine, traced.N)}`,
    '',
    ...conditions,
    ...(traced.up === null ? [] : visit(say('trace.lines.up'), sayFinding(traced.up))),
    ...(traced.doubt === null ? [] : visit(say('trace.lines.doubt'), sayFinding(traced.doubt))),
  ];
};
