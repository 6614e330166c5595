/** The trace as lines for people: the ladder, or one practice with its reasons and its next visits. */
import type { Inquiry } from '../../inquiry/inquiry.ts';
import type { Say } from '../../messages/say.ts';
import { wrap } from '../../render/wrap.ts';
import { heardFrom } from '../../report/heard-from.ts';
import type { Trace, TracedPractice } from '../../trace/trace.ts';
import { tell } from './problem-lines.ts';
import { type SayFinding, sayUp } from './say-finding.ts';

/** `15 of 19 places seen in use, 12 routine (20 in all)`; one of which nothing counts says who it is known from. */
const countWords = (say: Say, traced: TracedPractice): string => {
  const { inUse, routine, N } = traced;
  if (inUse.n === 0) return say(`trace.lines.heard-from-${heardFrom(traced)}`);
  const counts = { k: inUse.k, n: inUse.n, routine: routine.k };
  return N === null || N === inUse.n
    ? say('trace.lines.count', counts)
    : say('trace.lines.count-of', { ...counts, N });
};

const marks = (say: Say, { flags, state }: TracedPractice): string =>
  [
    ...flags.map((flag) => say(`trace.flag.${flag}`)),
    ...(state === null ? [] : [say(`trace.state.${state}`)]),
  ].join(', ');

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
  const title =
    trace.round === null
      ? inquiry.name
      : say('trace.lines.title', { inquiry: inquiry.name, round: trace.round });
  if (trace.practices.length === 0) return [title, '', say('practices.none')];
  const rows = trace.practices.flatMap((each, index) => {
    const about = marks(say, each);
    const sameRung = trace.practices[index - 1]?.rung === each.rung;
    return [
      ...(sameRung ? [] : ['', say(`trace.rung.${each.rung}`)]),
      ...indented(each.practice, 2, width),
      ...indented(`${countWords(say, each)}${about === '' ? '' : `; ${about}`}`, 6, width),
    ];
  });
  const [first] = trace.practices.filter(({ up }) => up !== null);
  return [
    title,
    ...rows,
    ...(trace.refusals.length === 0
      ? []
      : ['', ...indented(say('trace.lines.refusals'), 0, width), ...refusalLines(trace, say, width)]),
    ...(first?.up == null
      ? []
      : [
          '',
          ...indented(say('trace.lines.next'), 0, width),
          ...indented(`· ${first.practice}: ${sayUp(say, sayFinding, first.up)}`, 2, width),
        ]),
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
  const visit = (label: string, text: string): readonly string[] => [
    '',
    ...indented(label, 0, width),
    ...indented(text, 2, width),
  ];
  return [
    `${traced.practice}: ${say(`trace.rung.${traced.rung}`)}${about === '' ? '' : ` (${about})`}`,
    ...indented(countWords(say, traced), 2, width),
    '',
    ...conditions,
    ...(traced.up === null ? [] : visit(say('trace.lines.up'), sayUp(say, sayFinding, traced.up))),
    ...(traced.doubt === null ? [] : visit(say('trace.lines.doubt'), sayFinding(traced.doubt))),
  ];
};
