/** Holds a conversation by a script: what is answered where, how many turns; the rest is left to a way of filling in. */
import type { Path } from '../../interview/conversation.ts';
import { enact } from '../../interview/event.ts';
import { isExhausted, itemsOf, nextItem } from '../../interview/over.ts';
import { respond } from '../../interview/reply.ts';
import { type Sight, sightOf } from '../../interview/sight.ts';
import { type Draft, emptyDraft, headlineKey, turnsIn } from '../../interview/state.ts';
import type { Surroundings } from '../../interview/surroundings.ts';
import { type MoreStep, type QuestionStep, walk } from '../../interview/walk.ts';
import type { Answer, Repeat, Template } from '../../template/template.ts';

/** By path; null leaves a question without an answer. */
export interface Script {
  readonly answers: ReadonlyMap<Path, Answer | null>;
  /** How many turns a repeat gets. */
  readonly turns: ReadonlyMap<Path, number>;
}

/** What is done where the script says nothing. */
export interface Filling {
  /** Answers to be tried in turn; none leaves the question open. */
  readonly answers: (step: QuestionStep) => readonly Answer[];
  /** How many turns in all; `count` are there. */
  readonly turns: (repeat: Repeat, count: number) => number;
  /** Stands for any name, and for the reason of a skip. */
  readonly name: string;
  readonly reason: string;
}

export interface Played {
  readonly sight: Sight;
  readonly state: Draft;
  /** Answers that a `check` did not accept. */
  readonly refused: ReadonlyMap<Path, Answer>;
}

export const play = (
  template: Template,
  surroundings: Surroundings,
  script: Script,
  filling: Filling,
): Played => {
  const state = emptyDraft(template, surroundings, { order: 'as-written' });
  const sight = sightOf(state);
  const refused = new Map<Path, Answer>();

  /** Whether the answer stands, or was at least refused by the question's own check. */
  const tell = (step: QuestionStep, value: Answer, scripted: boolean): boolean => {
    const { events, refused: complaints } = respond(sight, step, { reply: 'answer', value });
    for (const event of events) enact(state, event);
    if (events.length > 0) return true;
    if (!scripted || !complaints.some(({ code }) => code === 'check-failed')) return false;
    refused.set(step.path, value);
    enact(state, { event: 'passed', step: step.path });
    return true;
  };

  const leave = (step: QuestionStep): void => {
    const { events } = respond(sight, step, { reply: 'leave' });
    const instead = respond(sight, step, { reply: 'skip', reason: filling.reason });
    for (const event of events.length > 0 ? events : instead.events) enact(state, event);
  };

  const answer = (step: QuestionStep): void => {
    const { path, question, scope } = step;
    const around = scope.repeats.at(-1);
    const scripted = script.answers.get(path);
    if (scripted !== undefined && scripted !== null && tell(step, scripted, true)) return;
    const isItem = around?.itemQuestion === question.id;
    const given = isItem ? [itemFor(sight, around, step, filling.name)] : filling.answers(step);
    if (scripted !== undefined && !isItem) leave(step);
    else if (!given.some((value) => tell(step, value, false))) leave(step);
  };

  const another = (step: MoreStep): void => {
    const { path, repeat } = step;
    const count = turnsIn(state, path).length;
    const wanted = script.turns.get(path) ?? filling.turns(repeat, count);
    if (count < wanted && !isExhausted(sight, repeat, path)) {
      const open = itemsOf(sight, repeat, path)?.open === true;
      const named = nextItem(sight, repeat, path) ?? (open ? `${filling.name} ${count + 1}` : null);
      const item = repeat.itemQuestion === null ? named : null;
      const { events } = respond(sight, step, { reply: 'another', item });
      for (const event of events) enact(state, event);
      if (events.length > 0) return;
    }
    const enough = respond(sight, step, { reply: 'no-more' });
    const few = respond(sight, step, { reply: 'no-more', reason: filling.reason });
    for (const event of enough.events.length > 0 ? enough.events : few.events) enact(state, event);
  };

  walk(sight, (step) => {
    if (step.step === 'headline') enact(state, { event: 'passed', step: headlineKey(step.path) });
    else if (step.step === 'question') answer(step);
    else if (step.step === 'more') another(step);
  });
  return { sight, state, refused };
};

/** The item that a turn goes over, as the answer to the question that holds it. */
const itemFor = (sight: Sight, repeat: Repeat, { scope }: QuestionStep, name: string): string => {
  const turn = scope.turn ?? '';
  const next = nextItem(sight, repeat, turn.slice(0, turn.lastIndexOf('[')));
  return next ?? itemsOf(sight, repeat, turn)?.items[0] ?? `${name} ${scope.position}`;
};
