/** What a state came to: the answers that stand, in the order of the template. */
import type { Answer } from '../template/template.ts';
import type { Conversation, GivenAnswer, Headline, Note, Path, Skip, Turn, Unseen } from './conversation.ts';
import { idOf, turnPath } from './path.ts';
import { planOf, questionOf } from './plan.ts';
import { itemQuestionOf } from './row-item.ts';
import { type Sight, sightOf } from './sight.ts';
import type { State } from './state.ts';
import { tellersOf } from './tellers.ts';
import { type Step, walk } from './walk.ts';

/** Gathers what stands at the steps of a walk, each given once nothing more will be written there. */
export interface Gathering {
  readonly pass: (step: Step) => void;
  /** When the walk is over. */
  readonly conversation: () => Conversation;
}

export const conversationOf = (state: State): Conversation => {
  const sight = sightOf(state);
  const { pass, conversation } = gathering(sight);
  walk(sight, pass);
  return conversation();
};

export const gathering = (sight: Sight): Gathering => {
  const { state } = sight;
  const answers: GivenAnswer[] = [];
  const turns: Turn[] = [];
  const headlines: Headline[] = [];
  const skips: Skip[] = [];
  const places: Path[] = [];
  return {
    pass(step) {
      const { path } = step;
      if (step.step === 'headline' || step.step === 'hidden') return;
      places.push(path);
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
    },
    conversation: () => {
      const unseen = unseenIn(state, new Set(places));
      return {
        answers,
        hidden: hiddenAnswers(state, sight.visible),
        turns,
        headlines,
        notes: notesIn(state, places),
        skips,
        computed: Object.fromEntries(sight.computed),
        ...(unseen === null ? {} : { unseen }),
      };
    },
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

const unseenIn = (state: State, seen: ReadonlySet<Path>): Unseen | null => {
  const headlines = [...state.headlines]
    .filter(([path]) => !seen.has(path))
    .map(([path, headline]) => ({ path, ...headline, toldBy: tellersOf(state, path) }));
  const skips = [...state.skips]
    .filter(([path]) => !seen.has(path))
    .map(([path, reason]) => ({ path, reason }));
  const turns = [...state.turns]
    .flatMap(([repeat, numbers]) => numbers.map((number) => turnPath(repeat, number)))
    .filter((path) => !seen.has(path))
    .map((path) => ({ path, item: state.items.get(path) ?? null, toldBy: tellersOf(state, path) }));
  return headlines.length + skips.length + turns.length === 0 ? null : { headlines, skips, turns };
};

/** A note is the facilitator's own: one at a hidden question is kept too, after the others. */
const notesIn = (state: State, places: readonly Path[]): readonly Note[] => {
  if (state.notes.size === 0) return [];
  const inOrder = places.filter((path) => state.notes.has(path));
  const others = [...state.notes.keys()].filter((path) => !inOrder.includes(path));
  return [...inOrder, ...others].map((path) => ({ path, text: state.notes.get(path) ?? '' }));
};
