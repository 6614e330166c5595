/** Walks through a conversation in the order of its template and says, step by step, what is asked and what is hidden. */
import type { Condition, Item, Question, Repeat } from '../template/template.ts';
import type { Path } from './conversation.ts';
import { turnPath } from './path.ts';
import { compute, holds, outside, prefixOf, type Scope, type Sight } from './sight.ts';
import { headlineKey, type InterviewOptions, type StepKey, turnsIn } from './state.ts';

interface StepBase {
  readonly path: Path;
  readonly scope: Scope;
}

export interface QuestionStep extends StepBase {
  readonly step: 'question';
  readonly question: Question;
}

interface HeadlineStep extends StepBase {
  readonly step: 'headline';
  readonly question: Question;
}

/** A turn begins; its questions follow. */
interface TurnStep extends StepBase {
  readonly step: 'turn';
  readonly repeat: Repeat;
}

/** After the turns of a repeat: another one? */
export interface MoreStep extends StepBase {
  readonly step: 'more';
  readonly repeat: Repeat;
}

/** Not asked, because of a condition; nothing inside a hidden repeat is walked. */
export interface HiddenStep extends StepBase {
  readonly step: 'hidden';
  readonly item: Item;
  readonly because: Condition;
}

export type Step = QuestionStep | HeadlineStep | TurnStep | MoreStep | HiddenStep;

/** A step at which the conversation stops for a reply. */
export type Stop = QuestionStep | HeadlineStep | MoreStep;

export const isStop = (step: Step): step is Stop => step.step !== 'turn' && step.step !== 'hidden';

export const keyOf = (step: Stop): StepKey => (step.step === 'headline' ? headlineKey(step.path) : step.path);

/**
 * Visits every step from the first to the last. What a visit writes into the state is seen by the next step, also a
 * turn added at a `more`.
 */
export const walk = (sight: Sight, visit: Visit): void => {
  for (const phase of sight.state.template.phases) {
    if (holds(sight, outside, phase.when)) walkItems(sight, phase.items, outside, visit);
    else if (phase.when !== null) {
      for (const item of phase.items) {
        visit({ step: 'hidden', path: item.id, scope: outside, item, because: phase.when });
      }
    }
  }
};

type Visit = (step: Step) => void;

const walkItems = (sight: Sight, items: readonly Item[], scope: Scope, visit: Visit): void => {
  const prefix = prefixOf(scope);
  for (const item of items) {
    const path = prefix + item.id;
    if (item.when !== null && !holds(sight, scope, item.when)) {
      visit({ step: 'hidden', path, scope, item, because: item.when });
      continue;
    }
    sight.visible.add(path);
    if (item.item === 'repeat') {
      walkTurns(sight, item, path, scope, visit);
    } else if (item.type === 'computed') {
      if (item.computed !== null) sight.computed.set(path, compute(sight, scope, item.computed));
    } else {
      visit({ step: 'question', path, scope, question: item });
      if (item.headline !== null) visit({ step: 'headline', path, scope, question: item });
    }
  }
};

const walkTurns = (sight: Sight, repeat: Repeat, path: Path, scope: Scope, visit: Visit): void => {
  let index = 0;
  for (;;) {
    const number = turnsIn(sight.state, path)[index];
    if (number === undefined) {
      visit({ step: 'more', path, scope, repeat });
      if (turnsIn(sight.state, path)[index] === undefined) return;
    } else {
      index += 1;
      const inner = turnScope(scope, repeat, turnPath(path, number), index);
      visit({ step: 'turn', path: turnPath(path, number), scope: inner, repeat });
      walkItems(sight, repeat.items, inner, visit);
    }
  }
};

const turnScope = (scope: Scope, repeat: Repeat, turn: Path, position: number): Scope => ({
  repeats: [...scope.repeats, repeat],
  prefixes: [...scope.prefixes, `${turn}.`],
  turn,
  position,
  after: scope.after || repeat.moment === 'after',
});

/** Whether a step waits for the review. */
export const waits = (step: Stop, order: InterviewOptions['order']): boolean =>
  step.scope.after ||
  (step.step === 'more' ? step.repeat : step.question).moment === 'after' ||
  (order === 'headlines-first' && step.step === 'question' && step.question.headline !== null);
