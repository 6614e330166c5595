/** An interview taken apart for keeping, and put together again from what was kept. */
import { type Answer, type HeadlineKind, headlineKinds, type Template } from '../template/template.ts';
import type { Note, Path, Skip } from './conversation.ts';
import { idOf } from './path.ts';
import { planOf, questionOf } from './plan.ts';
import type { Progress } from './progress.ts';
import { sightOf } from './sight.ts';
import { type Draft, emptyDraft, headlineKey, type InterviewOptions, type State } from './state.ts';
import type { Surroundings } from './surroundings.ts';
import { tellersOf } from './tellers.ts';
import { isStop, walk } from './walk.ts';

interface Told {
  readonly path: Path;
  readonly toldBy: readonly string[];
}
interface ToldAnswer extends Told {
  readonly value: Answer;
}
interface ToldHeadline extends Told {
  /** A headline kind; another is read as `story`. */
  readonly kind: string;
  readonly text: string;
}
interface ToldTurn extends Told {
  readonly item: string | null;
}

/** What was said, as a conversation or the store gives it back. */
export interface KeptWords {
  readonly answers: readonly ToldAnswer[];
  readonly hidden: readonly ToldAnswer[];
  readonly headlines: readonly ToldHeadline[];
  readonly notes: readonly Note[];
  readonly skips: readonly Skip[];
  readonly turns: readonly ToldTurn[];
  readonly unseen?:
    | {
        readonly headlines: readonly ToldHeadline[];
        readonly skips: readonly Skip[];
        readonly turns: readonly ToldTurn[];
      }
    | undefined;
}

/** How far an interview got, besides what was said; ticked probes and minutes are known to who conducts it. */
export const progressOf = (
  state: State,
  driver: Pick<Progress, 'ticked' | 'minutes' | 'resting'>,
): Progress => ({
  at: state.at,
  passed: [...state.passed],
  closed: [...state.closed],
  tellers: [...state.tellers],
  ticked: driver.ticked,
  minutes: driver.minutes,
  ...(state.options.order === 'headlines-first' ? { headlinesFirst: true } : {}),
  ...(driver.resting === true ? { resting: true } : {}),
});

/**
 * The state of an interview as it was, in the order it was held in. Without progress, as for a session that was written down afterwards, everything
 * that is asked and not answered counts as passed, and who told what is taken from what was kept.
 */
export const stateFrom = (
  template: Template,
  surroundings: Surroundings,
  options: Partial<InterviewOptions>,
  kept: KeptWords,
  progress: Progress | null,
): State => {
  const order = progress?.headlinesFirst === true ? ({ order: 'headlines-first' } as const) : {};
  const draft = emptyDraft(template, surroundings, { ...options, ...order });
  const { headlines = [], skips = [], turns = [] } = kept.unseen ?? {};
  putAnswers(draft, [...kept.answers, ...kept.hidden]);
  putTurns(draft, [...kept.turns, ...turns]);
  for (const { path, kind, text } of [...kept.headlines, ...headlines]) {
    draft.headlines.set(path, { kind: headlineKind(kind), text });
  }
  for (const { path, reason } of [...kept.skips, ...skips]) draft.skips.set(path, reason);
  for (const { path, text } of kept.notes) draft.notes.set(path, text);
  if (progress !== null) {
    draft.at = progress.at;
    for (const step of progress.passed) draft.passed.add(step);
    for (const repeat of progress.closed) draft.closed.add(repeat);
    for (const [path, by] of progress.tellers) draft.tellers.set(path, by);
    return draft;
  }
  putTellers(draft, [...kept.turns, ...turns, ...kept.answers, ...kept.hidden, ...kept.headlines]);
  passAll(draft);
  return draft;
};

/** The item of a turn that no question holds is kept as an answer too; here it comes with the turn. */
const putAnswers = (draft: Draft, answers: KeptWords['answers']): void => {
  const plan = planOf(draft.template);
  for (const { path, value } of answers) {
    if (questionOf(plan, idOf(path)) !== null) draft.answers.set(path, value);
  }
};

const putTurns = (draft: Draft, turns: KeptWords['turns']): void => {
  const numbers = new Map<Path, number[]>();
  for (const { path, item } of turns) {
    const [, repeat, number] = /^(.+)\[(\d+)\]$/.exec(path) ?? [];
    if (repeat === undefined) continue;
    numbers.set(repeat, [...(numbers.get(repeat) ?? []), Number(number)]);
    if (item !== null) draft.items.set(path, item);
  }
  for (const [repeat, found] of numbers)
    draft.turns.set(
      repeat,
      found.sort((a, b) => a - b),
    );
};

/** Named where it does not follow from the turn around it or from who took part; turns come first, from without to within. */
const putTellers = (draft: Draft, told: readonly Told[]): void => {
  for (const { path, toldBy } of told) {
    if (JSON.stringify(tellersOf(draft, path)) !== JSON.stringify(toldBy)) draft.tellers.set(path, toldBy);
  }
};

const passAll = (draft: Draft): void => {
  walk(sightOf(draft), (step) => {
    if (!isStop(step)) return;
    const { path } = step;
    if (step.step === 'more') draft.closed.add(path);
    else if (step.step === 'headline') {
      if (!draft.headlines.has(path)) draft.passed.add(headlineKey(path));
    } else if (!draft.answers.has(path)) draft.passed.add(path);
  });
};

const headlineKind = (kind: string): HeadlineKind => headlineKinds.find((known) => known === kind) ?? 'story';
