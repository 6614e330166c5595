/** What a session has come to before its review: how much was told, what waits, and which steps were taken. */

import type { Choice } from '../../../faces/face.ts';
import { wordsIn } from '../../../faces/screen/text/word-count.ts';
import { sessionName } from '../../../harvest/record.ts';
import type { Path } from '../../../interview/conversation.ts';
import { conversationOf } from '../../../interview/conversation-of.ts';
import { markedQuotes } from '../../../interview/marked-quotes.ts';
import { overviewOf } from '../../../interview/overview.ts';
import { idOf } from '../../../interview/path.ts';
import { planOf, questionOf, takesAnswer } from '../../../interview/plan.ts';
import { saidTexts } from '../../../interview/said-texts.ts';
import { saidOfThis } from './ask-consent.ts';
import { permissionFor, quotesToAsk } from './ask-quotes.ts';
import type { Seen } from './desk.ts';
import { commitmentsOf } from './see-commitments.ts';

const reviewSteps = ['questions', 'names', 'read', 'consent', 'quotes', 'summary', 'commitments'] as const;
export type ReviewStep = (typeof reviewSteps)[number];

/** Steps that this session has: an observation has nobody to read back to, a template perhaps no commitments. */
export const stepsOf = (desk: Seen): readonly ReviewStep[] => {
  const somebody = desk.sitting().facts.participants.length > 0;
  const { template } = desk.sitting().state;
  const commits = template.phases.some(({ items }) =>
    items.some((item) => item.item === 'repeat' && item.of === 'commitment'),
  );
  const has: Readonly<Record<ReviewStep, boolean>> = {
    questions: true,
    names: true,
    read: somebody,
    consent: somebody,
    quotes: somebody,
    summary: true,
    commitments: commits,
  };
  return reviewSteps.filter((step) => has[step]);
};

export const isTaken = (desk: Seen, step: ReviewStep): boolean => {
  const { store, number, sitting } = desk;
  const noted = (change: string): boolean =>
    store.history(number).some((each) => each.change === change && each.path === null);
  switch (step) {
    case 'questions':
      return overviewOf(sitting().state).stations.every(({ settled }) => settled);
    case 'names':
      return noted('names');
    case 'read':
      return store.readBack(number) !== null;
    case 'consent':
      return sitting().facts.participants.every(({ alias }) => saidOfThis(desk, alias) !== null);
    case 'quotes':
      return (
        isTaken(desk, 'consent') && quotesToAsk(desk).every((quote) => permissionFor(desk, quote) !== null)
      );
    case 'summary':
      return noted('summary');
    case 'commitments':
      return commitmentsOf(desk).every(({ open }) => open.length === 0);
  }
};

const figuresOf = (desk: Seen) => {
  const { state, minutes } = desk.sitting();
  const { stations } = overviewOf(state);
  const conversation = conversationOf(state);
  const said = saidTexts(conversation);
  const words = said.reduce((sum, { text }) => sum + wordsIn(text), 0);
  const empty = stations.filter(
    (each) => each.step === 'question' && !each.after && each.settled && !each.answered,
  );
  const asked = empty.filter(({ path }) => !isSpoken(desk, path));
  return {
    answers: conversation.answers.length,
    words,
    minutes: Math.round([...minutes.values()].reduce((sum, each) => sum + each, 0)),
    empty: asked.map(({ path }) => path),
    quotes: markedQuotes(said),
    notes: conversation.notes.length,
    live: stations.filter(({ settled, after }) => !settled && !after).length,
    after: stations.filter(({ settled, after }) => !settled && after).length,
  };
};

/** What the facilitator only says takes no answer. */
const isSpoken = ({ sitting }: Seen, path: Path): boolean => {
  const question = questionOf(planOf(sitting().state.template), idOf(path));
  return question !== null && !takesAnswer(question);
};

/** As `--json` gives it. */
export const overviewData = (desk: Seen) => {
  const { store, number, sitting } = desk;
  const figures = figuresOf(desk);
  return {
    session: sessionName(number),
    state: store.wholeSession(number)?.state ?? sitting().kept,
    answers: figures.answers,
    words: figures.words,
    minutes: figures.minutes,
    notes: figures.notes,
    empty: figures.empty,
    waiting: { live: figures.live, after: figures.after },
    quotes: figures.quotes.map((quote) => ({
      path: quote.path,
      text: quote.text,
      allowed: permissionFor(desk, quote)?.allowed ?? null,
    })),
    read_back: store.readBack(number),
    consents: sitting().facts.participants.map(({ alias }) => ({
      alias,
      consent: saidOfThis(desk, alias)?.consent ?? null,
    })),
    commitments: commitmentsOf(desk).map(({ path, what, who, by, open }) => ({ path, what, who, by, open })),
    summary: store.summary(number),
    steps: stepsOf(desk).map((step) => ({ step, done: isTaken(desk, step) })),
  };
};

export const overviewLines = (desk: Seen): readonly string[] => {
  const { say, number } = desk;
  const { answers, words, minutes, empty, quotes, notes, live, after } = figuresOf(desk);
  const line = (key: 'quotes' | 'notes' | 'empty' | 'live' | 'waiting', count: number): readonly string[] =>
    count === 0 ? [] : [say(`review.overview.${key}`, { count })];
  return [
    say('review.overview', { session: sessionName(number), answers, words }),
    ...(minutes === 0 ? [] : [say('review.overview.minutes', { minutes })]),
    ...line('quotes', quotes.length),
    ...line('notes', notes),
    ...line('empty', empty.length),
    ...line('live', live),
    ...line('waiting', after),
  ];
};

/** The steps to choose from, those that were taken marked; then any answer, and on with what is left. */
export const reviewChoices = (
  desk: Seen,
  isFinished: boolean,
): readonly Choice<ReviewStep | 'answers' | 'on'>[] => {
  const steps = stepsOf(desk);
  const open = steps.find((step) => !isTaken(desk, step));
  return [
    ...steps.map((step) => ({
      value: step,
      label: isTaken(desk, step)
        ? desk.say('review.step.taken', { step: desk.say(`review.step.${step}`) })
        : desk.say(`review.step.${step}`),
      seenFirst: step === (open ?? steps[0]),
    })),
    { value: 'answers', label: desk.say('review.answers') },
    { value: 'on', label: desk.say(isFinished ? 'review.on.finished' : 'review.on') },
  ];
};
