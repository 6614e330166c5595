/** What a face can reply, and what each reply brings about at a stop: events to keep, or complaints. */
import type { Answer } from '../template/template.ts';
import { checkAnswer } from './check-answer.ts';
import type { Path } from './conversation.ts';
import type { InterviewEvent } from './event.ts';
import { itemsOf, nextItem } from './over.ts';
import { takesAnswer } from './plan.ts';
import { type Complaint, complaint, unknownName } from './refusal.ts';
import { itemKey } from './row-item.ts';
import type { Sight } from './sight.ts';
import { skipRow } from './skip-row.ts';
import { headlineKey, turnsIn } from './state.ts';
import type { MoreStep, QuestionStep, Stop } from './walk.ts';

/** Replies to what is asked now. An empty answer takes back the one that stood there. */
export type ForwardReply =
  | { readonly reply: 'answer'; readonly value: Answer | null }
  /** On, without an answer; one that stands already stays. */
  | { readonly reply: 'leave' }
  /** Where an item is proposed to go over, it has its turn without an answer; the others are still asked. */
  | { readonly reply: 'skip'; readonly reason: string }
  | { readonly reply: 'headline'; readonly text: string }
  /**
   * Another turn of the repeat; a reason lets it pass `at_most`. Without an item it goes over the next one proposed,
   * with null the item is left to its question. The number is the next one, or a higher one that is given.
   */
  | {
      readonly reply: 'another';
      readonly item?: string | null;
      readonly reason?: string | null;
      readonly number?: number;
    }
  /** A reason lets fewer turns than `at_least` be enough. */
  | { readonly reply: 'no-more'; readonly reason?: string | null };

export interface Response {
  readonly events: readonly InterviewEvent[];
  /** When there are any, there are no events. */
  readonly refused: readonly Complaint[];
}

/** However many are wanted, a repeat ends here. */
const mostTurns = 10_000;

export const respond = (sight: Sight, stop: Stop, reply: ForwardReply): Response => {
  switch (stop.step) {
    case 'question':
      return respondToQuestion(sight, stop, reply);
    case 'headline':
      return respondToHeadline(stop.path, stop.question.headline ?? 'story', reply);
    case 'more':
      return respondToMore(sight, stop, reply);
  }
};

const respondToQuestion = (sight: Sight, stop: QuestionStep, reply: ForwardReply): Response => {
  const { path, question } = stop;
  const needed = question.required && takesAnswer(question);
  switch (reply.reply) {
    case 'answer': {
      if (reply.value === null || isEmpty(reply.value)) {
        if (needed) return refused(complaint('answer-required', '', { name: question.id, path }));
        return sight.state.answers.has(path)
          ? kept({ event: 'answered', path, value: null })
          : kept({ event: 'passed', step: path });
      }
      const complaints = checkAnswer(sight, stop, reply.value);
      return complaints.length > 0
        ? { events: [], refused: complaints }
        : kept({ event: 'answered', path, value: reply.value });
    }
    case 'leave':
      return needed && !sight.state.answers.has(path)
        ? refused(complaint('answer-required', '', { name: question.id, path }))
        : kept({ event: 'passed', step: path });
    case 'skip':
      if (!takesAnswer(question)) return kept({ event: 'passed', step: path });
      return reply.reason.trim() === ''
        ? refused(complaint('reason-missing', '', { name: question.id }))
        : kept({ event: 'skipped', path, reason: reply.reason });
    default:
      return refused(complaint('other-reply', reply.reply, { name: question.id }));
  }
};

const respondToHeadline = (
  path: Path,
  kind: 'story' | 'value' | 'factor' | 'wish' | 'tension',
  reply: ForwardReply,
): Response => {
  switch (reply.reply) {
    case 'headline':
      return kept({ event: 'headlined', path, kind, text: reply.text.trim() === '' ? '' : reply.text });
    case 'leave':
    case 'skip':
      return kept({ event: 'passed', step: headlineKey(path) });
    default:
      return refused(complaint('other-reply', reply.reply, { name: path }));
  }
};

const respondToMore = (sight: Sight, stop: MoreStep, reply: ForwardReply): Response => {
  const { path, repeat } = stop;
  const numbers = turnsIn(sight.state, path);
  const count = numbers.length;
  switch (reply.reply) {
    case 'another': {
      const reason = reply.reason ?? null;
      const most = reason === null ? (repeat.atMost ?? mostTurns) : mostTurns;
      if (count >= most) {
        return refused(complaint('too-many-turns', '', { name: repeat.id, path, count: count + 1, most }));
      }
      const items = itemsOf(sight, repeat, path);
      const item = reply.item === undefined ? nextItem(sight, repeat, path) : reply.item;
      if (item !== null && items !== null && !items.open && !items.items.includes(item)) {
        return refused(unknownName('unknown-item', item, items.items));
      }
      if (item === null && items !== null && repeat.itemQuestion === null) {
        return refused(complaint('row-without-item', '', { name: itemKey }));
      }
      const number = Math.max((numbers.at(-1) ?? 0) + 1, reply.number ?? 1);
      return kept({ event: 'turn-added', repeat: path, number, item, reason });
    }
    case 'skip': {
      const isProposed = nextItem(sight, repeat, path) !== null && count < (repeat.atMost ?? mostTurns);
      return isProposed ? passRow(sight, stop, reply.reason) : close(sight, stop, reply.reason);
    }
    case 'no-more':
      return close(sight, stop, reply.reason ?? null);
    case 'leave':
      return respondToMore(sight, stop, { reply: 'no-more' });
    default:
      return refused(complaint('other-reply', reply.reply, { name: repeat.id }));
  }
};

/** The repeat ends here; under what is wanted only with a reason. */
const close = ({ state }: Sight, { path, repeat }: MoreStep, reason: string | null): Response => {
  const count = turnsIn(state, path).length;
  const least = repeat.atLeast ?? 0;
  return count < least && reason === null
    ? refused(complaint('too-few-turns', '', { name: repeat.id, path, count, least }))
    : kept({ event: 'turns-closed', repeat: path, reason });
};

/** The item that is proposed is passed over, with the reason. */
const passRow = (sight: Sight, stop: MoreStep, reason: string): Response => {
  if (reason.trim() === '') return refused(complaint('reason-missing', '', { name: stop.repeat.id }));
  const { events, refused: complaints } = respondToMore(sight, stop, { reply: 'another' });
  const passed = events.flatMap((event) =>
    event.event === 'turn-added' ? skipRow(sight.state, event, reason) : [],
  );
  return { events: [...events, ...passed], refused: complaints };
};

/** Nothing was said: no text, no items, no groups. */
const isEmpty = (answer: Answer): boolean =>
  typeof answer === 'string'
    ? answer.trim() === ''
    : typeof answer === 'object' && Object.keys(answer).length === 0;

const kept = (event: InterviewEvent): Response => ({ events: [event], refused: [] });
const refused = (found: Complaint): Response => ({ events: [], refused: [found] });
