/** What a state came to: the answers that stand, in the order of the template. */
import type { Answer } from '../template/template.ts';
import type { Conversation, GivenAnswer, Headline, Note, Path, Skip, Turn } from './conversation.ts';
import { idOf } from './path.ts';
import { planOf, questionOf } from './plan.ts';
import { itemQuestionOf } from './row-item.ts';
import { sightOf } from './sight.ts';
import type { State } from './state.ts';
import { tellersOf } from './tellers.ts';
import { walk } from './walk.ts';

export const conversationOf = (state: State): Conversation => {
  const sight = sightOf(state);
  const answers: GivenAnswer[] = [];
  const turns: Turn[] = [];
  const headlines: Headline[] = [];
  const skips: Skip[] = [];
  const places = new Set<Path>();
  walk(sight, (step) => {
    const { path } = step;
    if (step.step === 'headline' || step.step === 'hidden') return;
    places.add(path);
    const skipped = state.skips.get(path);
    if (skipped !== undefined) skips.push({ path, reason: skipped });
    if (step.step === 'question') {
      const value = state.answers.get(path);
      if (value !== undefined) answers.push(given(state, path, step.question, value));
      const headline = state.headlines.get(path);
      if (headline !== undefined) headlines.push({ path, ...headline, toldBy: tellersOf(state, path) });
    } else if (step.step === 'turn') {
      const item = state.items.get(path) ?? null;
      const parent = step.scope.prefixes.at(-2)?.slice(0, -1) || null;
      turns.push({ path, repeat: step.repeat, parent, item, toldBy: tellersOf(state, path) });
      if (item !== null) answers.push(given(state, `${path}.item`, itemQuestionOf(step.repeat), item));
    }
  });
  return {
    answers,
    hidden: hiddenAnswers(state, sight.visible),
    turns,
    headlines,
    notes: notesIn(state, places),
    skips,
    computed: Object.fromEntries(sight.computed),
  };
};

const given = (state: State, path: Path, question: GivenAnswer['question'], value: Answer): GivenAnswer => ({
  path,
  question,
  value,
  toldBy: tellersOf(state, path),
});

const hiddenAnswers = (state: State, visible: ReadonlySet<Path>): readonly GivenAnswer[] => {
  const hidden: GivenAnswer[] = [];
  for (const [path, value] of state.answers) {
    if (visible.has(path)) continue;
    const question = questionOf(planOf(state.template), idOf(path));
    if (question !== null) hidden.push(given(state, path, question, value));
  }
  return hidden;
};

/** A note is the facilitator's own: one at a hidden question is kept too, after the others. */
const notesIn = (state: State, places: ReadonlySet<Path>): readonly Note[] => {
  if (state.notes.size === 0) return [];
  const inOrder = [...places].filter((path) => state.notes.has(path));
  const others = [...state.notes.keys()].filter((path) => !places.has(path));
  return [...inOrder, ...others].map((path) => ({ path, text: state.notes.get(path) ?? '' }));
};
