/** The interview as a machine: a reply gives a new state and the events to keep; the events give the state back. */
import type { Template } from '../template/template.ts';
import type { Path } from './conversation.ts';
import { enact, type InterviewEvent } from './event.ts';
import { isSettled, type Survey, survey } from './next.ts';
import { idsOf, isPath, turnPath } from './path.ts';
import { type Complaint, complaint, unknownName } from './refusal.ts';
import { type ForwardReply, type Response, respond } from './reply.ts';
import { draftOf, emptyDraft, type InterviewOptions, type State, type StepKey } from './state.ts';
import type { Surroundings } from './surroundings.ts';
import { keyOf } from './walk.ts';

export { next } from './next.ts';
export { begin, type InterviewOptions, type State } from './state.ts';

export type Reply =
  | ForwardReply
  /** To the question before this one; nothing is deleted. */
  | { readonly reply: 'back' }
  /** To any question or repeat that is not hidden; to a headline by the path of its question with `#`. */
  | { readonly reply: 'jump'; readonly path: StepKey }
  /** The facilitator's own note, at what is asked now or at `path`; an empty one takes it away. */
  | { readonly reply: 'note'; readonly text: string; readonly path?: Path }
  /** Who told what stands at the path of a question, a turn or a repeat. */
  | { readonly reply: 'told-by'; readonly path: Path; readonly by: readonly string[] }
  | { readonly reply: 'pause' };

export interface Applied {
  readonly state: State;
  /** To be kept, in this order. */
  readonly events: readonly InterviewEvent[];
  /** Why nothing happened. */
  readonly refused: readonly Complaint[];
}

/** Never throws; a reply that does not fit is refused and changes nothing. */
export const apply = (state: State, reply: Reply): Applied => {
  const { events, refused } = answerTo(survey(state), reply);
  if (events.length === 0) return { state, events, refused };
  const draft = draftOf(state);
  for (const event of events) enact(draft, event);
  return { state: draft, events, refused };
};

/** The state that these events came from. */
export const replay = (
  template: Template,
  surroundings: Surroundings,
  events: Iterable<InterviewEvent>,
  options: Partial<InterviewOptions> = {},
): State => {
  const draft = emptyDraft(template, surroundings, options);
  for (const event of events) enact(draft, event);
  return draft;
};

const answerTo = (view: Survey, reply: Reply): Response => {
  const { sight, stops, now } = view;
  const stop = stops[now];
  switch (reply.reply) {
    case 'back': {
      const before = stops.slice(0, now).findLast((earlier) => earlier.step !== 'more');
      return { events: before === undefined ? [] : [{ event: 'moved', to: keyOf(before) }], refused: [] };
    }
    case 'jump': {
      const target = stops.find((other) => keyOf(other) === reply.path);
      return target === undefined
        ? { events: [], refused: [missing(view, reply.path)] }
        : { events: [{ event: 'moved', to: keyOf(target) }], refused: [] };
    }
    case 'note': {
      const path = reply.path ?? stop?.path;
      if (path === undefined) return { events: [], refused: [complaint('not-here', '', { name: '' })] };
      return { events: [{ event: 'noted', path, text: reply.text }], refused: [] };
    }
    case 'told-by': {
      const { participants } = sight.state.options;
      const strange = reply.by.filter((alias) => participants.length > 0 && !participants.includes(alias));
      return strange.length > 0
        ? { events: [], refused: strange.map((alias) => unknownName('unknown-teller', alias, participants)) }
        : { events: [{ event: 'told', path: reply.path, by: reply.by }], refused: [] };
    }
    case 'pause':
      return { events: [{ event: 'paused' }], refused: [] };
    default: {
      if (stop === undefined)
        return { events: [], refused: [complaint('not-here', reply.reply, { name: reply.reply })] };
      const { events, refused } = respond(sight, stop, reply);
      const entered = reply.reply === 'another' ? events : [];
      return { events: [...events, ...entered.flatMap((event) => intoTurn(sight.state, event))], refused };
    }
  }
};

/** Whoever opens a turn at a place that was jumped to goes on inside it, also while questions before it are open. */
const intoTurn = (state: State, event: InterviewEvent): readonly InterviewEvent[] => {
  if (state.at === null || event.event !== 'turn-added') return [];
  const draft = draftOf(state);
  enact(draft, event);
  const { sight, stops } = survey(draft);
  const inside = `${turnPath(event.repeat, event.number)}.`;
  const first = stops.find((stop) => stop.path.startsWith(inside) && !isSettled(sight, stop));
  return first === undefined ? [] : [{ event: 'moved', to: keyOf(first) }];
};

/** A path that is nowhere to be found, or that a condition hides. */
const missing = ({ sight }: Survey, path: Path): Complaint => {
  const strange = isPath(path) ? idsOf(path).find((id) => !sight.plan.spots.has(id)) : path;
  return strange === undefined
    ? complaint('not-here', path, { name: path })
    : unknownName('unknown-question', strange, [...sight.plan.spots.keys()]);
};
