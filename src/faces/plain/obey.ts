/** What each command does: some end the asking with a move, others only tell something. */
import type { Language } from '../../messages/speech.ts';
import type { Move } from '../face.ts';
import { type CommandName, lineIn } from '../typed/command.ts';
import { tellersIn } from '../typed/tellers.ts';
import { questionHeard } from '../words/headline-words.ts';
import { helpLines } from '../words/help-words.ts';
import { destinations, jumpLines, stepOf } from '../words/jump-words.ts';
import { probeLines } from '../words/question-words.ts';
import type { Desk } from './desk.ts';

/** Null: nothing changed, the asking goes on. */
export const obey = async (desk: Desk, command: CommandName, rest: string): Promise<Move | null> => {
  const { scene, tell } = desk;
  switch (command) {
    case 'back':
      return { move: 'reply', reply: { reply: 'back' } };
    case 'jump':
      return jump(desk, rest);
    case 'skip':
      return skip(desk, rest);
    case 'note':
      return note(desk, rest);
    case 'probe':
      return tick(desk, rest);
    case 'headline':
      return headline(desk, rest);
    case 'help':
      tell(helpLines(scene));
      return null;
    case 'pause':
      return { move: 'pause' };
    case 'lang':
      return speak(desk, rest);
    case 'who':
      return who(desk, rest);
  }
};

const wholeList: readonly string[] = ['all', 'alles'];

const jump = ({ scene, tell }: Desk, rest: string): Move | null => {
  const station = /^\d+$/.test(rest) ? destinations(scene)[Number(rest) - 1] : undefined;
  if (station !== undefined) return { move: 'reply', reply: { reply: 'jump', path: stepOf(station) } };
  tell(jumpLines(scene, wholeList.includes(rest.toLowerCase())));
  return null;
};

const skip = async (desk: Desk, rest: string): Promise<Move | null> => {
  const { ask, say } = desk.scene;
  const isRow = ask.ask === 'more' && ask.item !== null;
  if (ask.ask === 'more' && !isRow)
    return { move: 'reply', reply: { reply: 'no-more', reason: rest === '' ? null : rest } };
  if (!isRow && (ask.ask !== 'question' || ask.question.type === 'say'))
    return { move: 'reply', reply: { reply: 'leave' } };
  if (rest !== '') return { move: 'reply', reply: { reply: 'skip', reason: rest } };
  const needed = isRow || (ask.ask === 'question' && ask.question.required);
  desk.tell([say(needed ? 'live.skip.why.needed' : 'live.skip.why')]);
  const heard = await desk.hear({ draft: null });
  if (heard.heard === 'move') return heard.move;
  const reason = heard.heard === 'text' ? lineIn(heard.text).trim() : '';
  if (reason !== '') return { move: 'reply', reply: { reply: 'skip', reason } };
  return needed ? null : { move: 'reply', reply: { reply: 'leave' } };
};

/** New words come under the note that is there. */
const note = async (desk: Desk, rest: string): Promise<Move | null> => {
  const { scene, path, tell, hear, forget } = desk;
  const before = scene.state.notes.get(path) ?? '';
  const kept = (text: string): Move => {
    forget('note');
    tell([scene.say('live.note.heard')]);
    return { move: 'reply', reply: { reply: 'note', text: before === '' ? text : `${before}\n${text}` } };
  };
  if (rest !== '') return kept(rest);
  tell([
    ...(before === '' ? [] : [scene.say('live.note.standing'), ...before.split('\n')]),
    scene.say('live.note.type'),
  ]);
  const begun = desk.recall('note');
  const there = begun !== null && desk.interactive ? { initial: begun.text, caret: begun.caret } : {};
  const heard = await hear({ draft: 'note', ...there });
  if (heard.heard === 'move') return heard.move;
  const text = heard.heard === 'text' ? lineIn(heard.text).trim() : '';
  if (text !== '') return kept(text);
  desk.settle('note', []);
  forget('note');
  return null;
};

const tick = ({ scene, tell }: Desk, rest: string): Move | null => {
  const { say } = scene;
  const question = questionHeard(scene);
  const probes = question?.probes ?? [];
  const number = Number(rest);
  if (Number.isInteger(number) && number >= 1 && number <= probes.length) {
    tell([say('live.probe.heard', { number })]);
    return { move: 'tick', probe: number - 1 };
  }
  tell(
    question !== null && probes.length > 0
      ? [...probeLines(scene, question), say('live.probe.how')]
      : [say('live.probe.none')],
  );
  return null;
};

/** Kept with the draft until the headline itself is asked; then it is not asked again. */
const headline = ({ scene, memory, path, tell, settle }: Desk, rest: string): Move | null => {
  const { ask, say } = scene;
  if (ask.ask === 'headline')
    return rest === '' ? null : { move: 'reply', reply: { reply: 'headline', text: rest } };
  if (ask.ask !== 'question' || ask.question.headline === null) {
    tell([say('live.headline.none')]);
    return null;
  }
  if (rest === '') {
    tell([say('live.headline.how')]);
    return null;
  }
  memory.headlines.set(path, rest);
  settle('headline', [rest]);
  tell([say('live.headline.heard')]);
  return null;
};

const languages: ReadonlyMap<string, Language> = new Map([
  ['nl', 'nl'],
  ['nederlands', 'nl'],
  ['dutch', 'nl'],
  ['en', 'en'],
  ['english', 'en'],
  ['engels', 'en'],
]);

/** Without a name: the other one. */
const speak = ({ scene, tell }: Desk, rest: string): Move | null => {
  const wanted = rest === '' ? (scene.language === 'nl' ? 'en' : 'nl') : languages.get(rest.toLowerCase());
  if (wanted !== undefined) return { move: 'speak', language: wanted };
  tell([scene.say('live.lang.how')]);
  return null;
};

const who = ({ scene, path, tell }: Desk, rest: string): Move | null => {
  const { participants, say } = scene;
  if (participants.length < 2) {
    tell([say('live.who.one')]);
    return null;
  }
  if (rest === '') {
    tell([say('live.who.how'), ...participants.map((alias, index) => `${index + 1}. ${alias}`)]);
    return null;
  }
  return { move: 'reply', reply: { reply: 'told-by', path, by: tellersIn(rest, participants) } };
};
