/** A question as a short block of lines: what is asked, what helps, what stands there now, and how to answer. */
import type { MessageKey } from '../../messages/speech.ts';
import type { Answer, Question } from '../../template/template.ts';
import type { Scene } from '../face.ts';
import { answerLines } from './answer-words.ts';
import { headlineBefore } from './headline-words.ts';
import { offerLines } from './offer-lines.ts';
import { isShown, offeredAt } from './offers.ts';
import { read } from './reading.ts';
import { stageOffers } from './stage-offers.ts';

const mostProbes = 9;

export interface Asked {
  readonly path: string;
  readonly question: Question;
  readonly answer: Answer | null;
  readonly suggested: Answer | null;
}

export interface Manner {
  /** Whether the same question was asked in an earlier turn: what helps is known by then. */
  readonly known: boolean;
}

/** All lines but the prompt. */
export const questionLines = (scene: Scene, asked: Asked, manner: Manner): readonly string[] => [
  ...heardLines(scene, asked.question, manner),
  ...headlineBefore(scene, asked.path, asked.question),
  ...choices(scene, asked),
  ...standing(scene, asked),
  ...how(scene, asked),
];

/** What is asked and what helps to ask it, without how it is answered. */
export const heardLines = (scene: Scene, question: Question, { known }: Manner): readonly string[] => [
  ...spoken(scene, question),
  read(scene, question.ask),
  ...(question.private ? [scene.say('live.private')] : []),
  ...(question.help === null || known
    ? []
    : [scene.say('live.for-you', { text: read(scene, question.help) })]),
  ...probeLines(scene, question),
];

const spoken = (scene: Scene, { say }: Question): readonly string[] =>
  say === null ? [] : [scene.say('live.read-aloud', { text: read(scene, say) })];

/** Ticked ones say so. */
export const probeLines = (scene: Scene, { probes }: Question): readonly string[] =>
  probes.slice(0, mostProbes).map((probe, index) => {
    const text = read(scene, probe);
    return scene.ticked.includes(index)
      ? scene.say('live.probe.ticked', { number: index + 1, text })
      : scene.say('live.probe', { number: index + 1, text });
  });

/** What can be chosen by number; a long list of names is found by typing a part. */
const choices = (scene: Scene, { path, question }: Asked): readonly string[] => {
  if (question.type === 'stage') return offerLines(stageOffers(scene));
  const offered = offeredAt(scene, path, question);
  return isShown(question, offered) ? offerLines(offered.offers) : [];
};

/** The answer given before; of a story the last line is told apart by how it is ended. */
const standing = (scene: Scene, { path, question, answer, suggested }: Asked): readonly string[] => {
  const { say } = scene;
  if (answer !== null) {
    const lines = answerLines(scene, path, question, answer);
    const [first = ''] = lines;
    return lines.length === 1
      ? [say('live.standing', { answer: first })]
      : [say('live.standing.lines'), ...lines];
  }
  if (suggested === null) return [];
  return [say('live.suggested', { answer: answerLines(scene, path, question, suggested).join(', ') })];
};

const how = (scene: Scene, asked: Asked): readonly string[] => {
  const { say } = scene;
  const line = howToAnswer(scene, asked);
  const { type } = asked.question;
  const leave = say(type === 'story' || type === 'list' ? 'live.how.standing.lines' : 'live.how.standing');
  return [...(line === '' ? [] : [line]), ...(asked.answer === null ? [] : [leave])];
};

/** One line on what may be typed; empty where the question says it all. */
export const howToAnswer = (scene: Scene, { path, question }: Asked): string => {
  const { say } = scene;
  switch (question.type) {
    case 'say':
      return say('live.how.say');
    case 'story':
      return say('live.how.story');
    case 'list':
      return question.atMost === null
        ? say('live.how.list')
        : say('live.how.list.most', { most: question.atMost });
    case 'yes_no':
      return say('live.how.yes-no');
    case 'choices':
      return say('live.how.choices');
    case 'rank':
      return say('live.how.rank');
    case 'choice':
    case 'consent':
    case 'stage':
      return say('live.how.choice');
    case 'scale':
    case 'number':
      return howMuch(scene, question);
    case 'date':
      return say('live.how.date');
    case 'practice':
    case 'setting':
    case 'person':
      return howToName(scene, path, question);
    case 'turn': {
      const { offers, open } = offeredAt(scene, path, question);
      if (offers.length === 0 && !open) return say('live.how.turn.none');
      return say(question.many ? 'live.how.turn.many' : 'live.how.turn');
    }
    case 'reach':
      return say('live.how.reach');
    default:
      return '';
  }
};

const howMuch = ({ say }: Scene, { from, to }: Question): string => {
  if (from !== null && to !== null) return say('live.how.number.between', { from, to });
  if (from !== null) return say('live.how.number.from', { from });
  return to === null ? say('live.how.number') : say('live.how.number.to', { to });
};

const howToName = (scene: Scene, path: string, question: Question): string => {
  const offered = offeredAt(scene, path, question);
  const count = offered.offers.length;
  if (count === 0) return '';
  const key: MessageKey = isShown(question, offered)
    ? offered.open
      ? 'live.how.name.open'
      : 'live.how.choice'
    : offered.open
      ? 'live.how.name.part.open'
      : 'live.how.name.part';
  return scene.say(key, { count });
};
