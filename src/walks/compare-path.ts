/** Compares the way that a conversation took with the way expected: what was asked, hidden and refused. */
import type { Path } from '../interview/conversation.ts';
import { idsOf } from '../interview/path.ts';
import type { TranscriptRun } from '../interview/run-transcript.ts';
import type { Placed } from '../source/shape.ts';
import type { Template } from '../template/template.ts';
import { itemsOf } from '../template/walk.ts';
import { type Difference, difference } from './difference.ts';
import type { ExpectedRefusal, Listed } from './walk.ts';

export const compareAsked = (
  expected: Listed<Placed<Path>>,
  run: TranscriptRun,
  template: Template,
): readonly Difference[] => {
  const wanted = expected.items.map(({ value }) => value);
  const missing = expected.items.filter(({ value }) => !run.asked.includes(value));
  const more = run.asked.filter((path) => !wanted.includes(path));
  const found = [
    ...missing.map(({ value, at }) => notAsked(value, at, run, template)),
    ...more.map((path) => difference('also-asked', expected.at, { path })),
  ];
  if (found.length > 0) return found;
  const at = expected.items.findIndex(({ value }, index) => value !== run.asked[index]);
  const first = expected.items[at];
  if (first === undefined) return [];
  return [
    difference('asked-in-other-order', first.at, {
      expected: first.value,
      got: run.asked[at] ?? '',
      nth: at + 1,
    }),
  ];
};

const notAsked = (path: Path, at: Placed<Path>['at'], run: TranscriptRun, template: Template): Difference => {
  const when = run.hidden.some((hidden) => path === hidden || isInside(path, hidden))
    ? whenOf(path, template)
    : null;
  return when === null
    ? difference('not-asked', at, { path })
    : difference('not-asked-hidden', at, { path, when });
};

const isInside = (path: Path, around: Path): boolean =>
  path.startsWith(`${around}.`) || path.startsWith(`${around}[`);

/** The condition nearest to a question that can hide it. */
const whenOf = (path: Path, template: Template): string | null => {
  const id = idsOf(path).at(-1);
  const standing = itemsOf(template).find(({ item }) => item.id === id);
  if (standing === undefined) return null;
  const near = [standing.item, ...standing.repeats.toReversed(), standing.phase];
  return near.find(({ when }) => when !== null)?.when?.source ?? null;
};

export const compareHidden = (expected: Listed<Placed<Path>>, run: TranscriptRun): readonly Difference[] => {
  const wanted = expected.items.map(({ value }) => value);
  return [
    ...expected.items
      .filter(({ value }) => !run.hidden.includes(value))
      .map(({ value, at }) =>
        difference(run.asked.includes(value) ? 'not-hidden' : 'not-there-to-hide', at, { path: value }),
      ),
    ...run.hidden
      .filter((path) => !wanted.includes(path))
      .map((path) => difference('also-hidden', expected.at, { path })),
  ];
};

/** Each refusal expected must come, and no other. */
export const compareRefused = (
  expected: readonly ExpectedRefusal[],
  run: TranscriptRun,
): readonly Difference[] => {
  const left = [...run.refused];
  const taken = (fits: (refusal: (typeof left)[number]) => boolean) => {
    const at = left.findIndex(fits);
    return at === -1 ? undefined : left.splice(at, 1)[0];
  };
  const exact = expected.map((each) =>
    taken(({ question, code }) => question === each.question && code === each.code),
  );
  const found = expected.flatMap((each, index) => {
    const refusal = exact[index];
    const { question, code, says, at } = each;
    if (refusal !== undefined) {
      const why = String(refusal.params['why'] ?? '');
      return says === null || says.trim() === why.trim()
        ? []
        : [difference('says-otherwise', at, { question, expected: says, got: why })];
    }
    const other = taken((candidate) => candidate.question === question);
    return [
      other === undefined
        ? difference('not-refused', at, { question, code })
        : difference('refused-otherwise', at, { question, expected: code, got: other.code }, other),
    ];
  });
  return [
    ...found,
    ...left.map((refusal) =>
      difference('also-refused', refusal.at, { question: refusal.question, code: refusal.code }, refusal),
    ),
  ];
};
