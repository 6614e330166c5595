/** Likely replies to whatever is asked, by a number: for properties that must hold on every way through a template. */
import { next, type Reply, type State } from '../../../src/interview/engine.ts';
import { overviewOf } from '../../../src/interview/overview.ts';
import type { Answer, Question } from '../../../src/template/template.ts';

const words = ['Het was winter.', ' a\nb ', '007', 'ja: nee'];

/** Mostly one that is accepted. */
const answerTo = (question: Question, pick: number, state: State): Answer => {
  const one = <T>(known: readonly T[], otherwise: T): T =>
    known[pick % Math.max(known.length, 1)] ?? otherwise;
  const values = question.options.map(({ value }) => value);
  const { settings, groups, practices } = state.surroundings;
  switch (question.type) {
    case 'setting':
      return one(settings ?? [], 'combi-01');
    case 'choices':
    case 'rank':
      return values.slice(0, (pick % Math.max(values.length, 1)) + 1);
    case 'choice':
      return one(values, 'x');
    case 'consent':
      return one(values, 'internal');
    case 'yes_no':
      return pick % 2 === 0;
    case 'scale':
    case 'number':
      return (question.from ?? 1) + (pick % 3);
    case 'stage':
      return one([0, 3, 4, 'unknown', -1], 4);
    case 'date':
      return one(['2024', '2024-02', '2024-02-29'], '2024');
    case 'list':
      return words.slice(0, (pick % 3) + 1);
    case 'reach':
      return { [one(groups ?? [], 'jong')]: 'not_yet' };
    case 'turn':
      return [String((pick % 3) + 1)];
    case 'practice':
    case 'person':
      return one([...practices, 'Koffie', '__proto__'], 'Koffie');
    default:
      return one(words, 'a');
  }
};

export const anyReply = (state: State, pick: number): Reply => {
  const ask = next(state);
  const kind = pick % 16;
  const rest = Math.floor(pick / 16);
  const { participants } = state.options;
  if (kind === 15) return { reply: 'back' };
  if (kind === 14) {
    const { stations } = overviewOf(state);
    return { reply: 'jump', path: stations[rest % Math.max(stations.length, 1)]?.path ?? '' };
  }
  if (kind === 13) return { reply: 'pause' };
  switch (ask.ask) {
    case 'question':
      if (kind === 12) return { reply: 'skip', reason: 'later' };
      if (kind === 11) return { reply: 'leave' };
      if (kind === 10) return { reply: 'note', text: rest % 3 === 0 ? '' : 'lachte' };
      if (kind === 9)
        return { reply: 'told-by', path: ask.path, by: participants.slice(rest % 2, 1 + (rest % 3)) };
      if (kind === 8) return { reply: 'answer', value: null };
      return { reply: 'answer', value: answerTo(ask.question, rest, state) };
    case 'headline':
      return kind > 9 ? { reply: 'leave' } : { reply: 'headline', text: rest % 4 === 0 ? '' : 'in het kort' };
    case 'more':
      if (kind === 12) return { reply: 'no-more', reason: 'genoeg' };
      return kind < 8 ? { reply: 'another' } : { reply: 'no-more' };
    case 'done':
      return { reply: 'jump', path: overviewOf(state).stations[rest % 7]?.path ?? '' };
  }
};
