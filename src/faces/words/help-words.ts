/** What can be done at a question besides answering it. */
import type { Ask } from '../../interview/next.ts';
import type { Scene } from '../face.ts';
import { questionHeard } from './headline-words.ts';
import { howToAnswer } from './question-words.ts';
import { read } from './reading.ts';

/** Where a lone dot is no text. */
const isWritten = (ask: Ask): boolean =>
  ask.ask === 'headline' || (ask.ask === 'question' && ['text', 'story', 'list'].includes(ask.question.type));

export const helpLines = (scene: Scene): readonly string[] => {
  const { ask, say, participants } = scene;
  const own =
    ask.ask === 'question' && ask.question.help !== null
      ? [say('live.for-you', { text: read(scene, ask.question.help) })]
      : [];
  const how = ask.ask === 'question' ? [howToAnswer(scene, ask)].filter((line) => line !== '') : [];
  const commands = [
    say('live.help.back'),
    say('live.help.jump'),
    say('live.help.skip'),
    say('live.help.note'),
    ...((questionHeard(scene)?.probes.length ?? 0) > 0 ? [say('live.help.probe')] : []),
    ...(ask.ask === 'question' && ask.question.headline !== null ? [say('live.help.headline')] : []),
    ...(participants.length > 1 ? [say('live.help.who')] : []),
    say('live.help.lang'),
    say('live.help.pause'),
    say('live.help.slash'),
    ...(isWritten(ask) ? [say('live.help.dot'), say('live.help.quote')] : []),
  ];
  return [...own, ...how, ...commands];
};
