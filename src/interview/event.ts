/** What happened in an interview, in the form in which it is kept, and what each event does to the state. */
import type { Answer, HeadlineKind } from '../template/template.ts';
import type { Path } from './conversation.ts';
import { idOf, turnPath } from './path.ts';
import { planOf } from './plan.ts';
import { type Draft, headlineKey, type StepKey, turnsIn } from './state.ts';

export type InterviewEvent =
  /** Null: the answer was emptied. */
  | { readonly event: 'answered'; readonly path: Path; readonly value: Answer | null }
  | { readonly event: 'passed'; readonly step: StepKey }
  | { readonly event: 'skipped'; readonly path: Path; readonly reason: string }
  | {
      readonly event: 'headlined';
      readonly path: Path;
      readonly kind: HeadlineKind;
      readonly text: string;
    }
  | {
      readonly event: 'turn-added';
      readonly repeat: Path;
      readonly number: number;
      readonly item: string | null;
      /** Why more turns than `at_most` were wanted. */
      readonly reason: string | null;
    }
  /** The reason says why fewer turns than `at_least` were enough. */
  | { readonly event: 'turns-closed'; readonly repeat: Path; readonly reason: string | null }
  | { readonly event: 'noted'; readonly path: Path; readonly text: string }
  | { readonly event: 'told'; readonly path: Path; readonly by: readonly string[] }
  | { readonly event: 'moved'; readonly to: StepKey }
  | { readonly event: 'paused' };

/** Writes one event into a draft. */
export const enact = (draft: Draft, event: InterviewEvent): void => {
  draft.paused = event.event === 'paused';
  switch (event.event) {
    case 'answered':
      draft.skips.delete(event.path);
      if (event.value === null) {
        draft.answers.delete(event.path);
        draft.passed.add(event.path);
      } else {
        draft.answers.set(event.path, event.value);
        draft.passed.delete(event.path);
      }
      draft.at = null;
      return;
    case 'passed':
      draft.passed.add(event.step);
      draft.at = null;
      return;
    case 'skipped':
      draft.answers.delete(event.path);
      draft.skips.set(event.path, event.reason);
      draft.at = null;
      return;
    case 'headlined':
      if (event.text === '') draft.headlines.delete(event.path);
      else draft.headlines.set(event.path, { kind: event.kind, text: event.text });
      draft.passed.add(headlineKey(event.path));
      draft.at = null;
      return;
    case 'turn-added':
      addTurn(draft, event.repeat, event.number, event.item);
      if (event.reason !== null) draft.skips.set(event.repeat, event.reason);
      draft.closed.delete(event.repeat);
      draft.at = null;
      return;
    case 'turns-closed':
      draft.closed.add(event.repeat);
      if (event.reason !== null) draft.skips.set(event.repeat, event.reason);
      draft.at = null;
      return;
    case 'noted':
      if (event.text === '') draft.notes.delete(event.path);
      else draft.notes.set(event.path, event.text);
      return;
    case 'told':
      draft.tellers.set(event.path, event.by);
      return;
    case 'moved':
      draft.at = event.to;
      return;
    case 'paused':
      return;
  }
};

/** The item gone over is the answer to the question that holds it; where there is none it stays with the turn. */
const addTurn = (draft: Draft, repeat: Path, number: number, item: string | null): void => {
  draft.turns.set(repeat, [...turnsIn(draft, repeat), number]);
  if (item === null) return;
  const turn = turnPath(repeat, number);
  const spot = planOf(draft.template).spots.get(idOf(repeat));
  const holder = spot?.item.item === 'repeat' ? spot.item.itemQuestion : null;
  if (holder === null) draft.items.set(turn, item);
  else draft.answers.set(`${turn}.${holder}`, item);
};
