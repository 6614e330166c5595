/** Somebody who holds a whole interview on the screen: what they press at what they see, and what they meant by it. */

import { ownQuestion } from '../../../../../src/commands/steps/hold/may-write.ts';
import { answerAt } from '../../../../../src/commands/steps/hold/retold.ts';
import { saidAlready } from '../../../../../src/commands/steps/review/said-again.ts';
import { questionWords } from '../../../../../src/faces/screen/scene/question-rows.ts';
import { turnOf, turnWords } from '../../../../../src/faces/words/turn-words.ts';
import { passedBy } from '../../../../../src/faces/words/unasked.ts';
import type { Inquiry } from '../../../../../src/inquiry/inquiry.ts';
import { apply, begin, type Reply, type State } from '../../../../../src/interview/engine.ts';
import type { Surroundings } from '../../../../../src/interview/surroundings.ts';
import { sayIn } from '../../../../../src/messages/say.ts';
import type { Language, MessageKey } from '../../../../../src/messages/speech.ts';
import { type Answer, type Template, textIn } from '../../../../../src/template/template.ts';
import { sceneOf } from '../asked.ts';
import { meantAt } from './meant-answer.ts';

export interface Facilitator {
  /** What is pressed at this picture, as `keys` reads it; null: it is not the one that is waited for. */
  readonly at: (shown: string) => string | null;
  /** That was pressed. */
  readonly pressed: () => void;
  readonly meant: () => MeantToKeep;
}

/** All that was typed, by path. */
export interface MeantToKeep {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly headlines: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, string>;
  /** How often the question before was gone back to. */
  readonly wentBack: number;
}

export interface Beginning {
  readonly template: Template;
  readonly inquiry: Inquiry;
  readonly surroundings: Surroundings;
  readonly language: Language;
  /** The place that is chosen, by its id. */
  readonly setting: string;
}

/** Turns of a repeat that may have any number of them. */
const mostTurns = 1;

/** A window breaks lines where it likes. */
const solid = (text: string): string => text.replace(/\s/g, '');

/** In the place of words that differ. */
const gap = '\n';

/** The beginning of a question is enough to know it by. */
const known = (words: string): string => solid(words).slice(0, 40);

/** What is pressed to go on, and what it comes to. */
interface Doing {
  readonly script: string;
  readonly then: () => void;
}

export const facilitator = (beginning: Beginning): Facilitator => {
  const { template, inquiry, surroundings, language, setting } = beginning;
  const say = sayIn(language);
  const participants = ['P01'];
  const answers = new Map<string, Answer>();
  const headlines = new Map<string, string>();
  const notes = new Map<string, string>();
  let step = 0;
  let wentBack = 0;
  let isNoting = false;
  let state = answerAt(begin(template, surroundings, { participants, language }), 'may_write', true);
  const around = { language, participants, inquiry };
  const yesKey = language === 'nl' ? 'j' : 'y';

  const reply = (given: Reply): void => {
    const { state: reached, refused } = apply(state, given);
    if (refused.length > 0) throw new Error(`${JSON.stringify(given)} is refused: ${refused[0]?.code}`);
    state = reached;
    step += 1;
    for (;;) {
      const passed = passedBy(sceneOf(state, around), given.reply);
      if (passed?.move !== 'reply') return;
      state = apply(state, passed.reply).state;
    }
  };
  /** In the review what was said elsewhere is filled in first. */
  const fillIn = (): State => {
    const { stations, now } = sceneOf(state, around).overview;
    if (stations[now]?.after !== true) return state;
    return saidAlready(state).reduce((filled, { path, value }) => answerAt(filled, path, value), state);
  };

  const doing = (): Doing => {
    const scene = sceneOf(state, around);
    const { ask } = scene;
    if (ask.ask === 'done') throw new Error('nothing is asked any more');
    if (isNoting) {
      const text = `Stil bij ${ask.path}`;
      return {
        script: `${text}{tab}`,
        then: () => {
          isNoting = false;
          notes.set(ask.path, text);
          reply({ reply: 'note', text });
        },
      };
    }
    if (ask.ask === 'more') {
      const yes = ask.item !== null || ask.count < Math.max(mostTurns, ask.repeat.atLeast ?? 0);
      return {
        script: `${yes ? yesKey : 'n'}{enter}`,
        then: () => reply({ reply: yes ? 'another' : 'no-more' }),
      };
    }
    if (ask.ask === 'headline') {
      const text = `Kop bij ${ask.path}`;
      if (ask.text !== null) return { script: '{end}', then: () => reply({ reply: 'leave' }) };
      return {
        script: `${text}{enter}`,
        then: () => {
          headlines.set(ask.path, text);
          reply({ reply: 'headline', text });
        },
      };
    }
    if (ask.answer !== null) return { script: '{end}', then: () => reply({ reply: 'leave' }) };
    if (notes.size === 0 && step > 0) {
      return {
        script: '{tab}',
        then: () => {
          isNoting = true;
        },
      };
    }
    if (wentBack === 0 && answers.size > 1) {
      return {
        script: '{shift-tab}',
        then: () => {
          wentBack += 1;
          reply({ reply: 'back' });
        },
      };
    }
    const { script, answer } = meantAt(scene, ask, step);
    return {
      script,
      then: () => {
        if (answer === null) return reply({ reply: 'leave' });
        answers.set(ask.path, answer);
        reply({ reply: 'answer', value: answer });
      },
    };
  };

  /** Whether the window shows what is asked now. */
  const isAsked = (shown: string): boolean => {
    const scene = sceneOf(state, around);
    const { ask } = scene;
    if (ask.ask === 'done') return false;
    const seen = solid(shown);
    const note = seen.includes(solid(say('screen.note')));
    const turn = isNoting || turnOf(ask.path) === null ? '' : turnWords(scene, ask.path);
    return note === isNoting && [turn, ...questionWords(scene)].every((words) => seen.includes(known(words)));
  };

  const own = ownQuestion(template);
  const mayWrite = own === null ? say('hold.may-write') : textIn(own.ask, language, template.languages[0]);
  const title = textIn(template.title, language, template.languages[0]);

  /** At the small questions before and after; Enter is right at all others. */
  const onPage = (shown: string): string => {
    const seen = solid(shown);
    const sees = (words: string): boolean => seen.includes(solid(words));
    /** Of a sentence that is asked about what stands around it is enough. */
    const asks = (key: MessageKey): boolean =>
      say(key, { name: 'P01', alias: 'P01', text: gap }).split(gap).every(sees);
    const marked = solid(/^ › .*$(?:\n {4,}.*$)*/m.exec(shown)?.[0] ?? '');
    if (asks('hold.template')) return marked.includes(solid(title)) ? '{enter}' : '{down}';
    if (!/S001/.test(shown) && sees(mayWrite)) return yesKey;
    if (asks('hold.setting')) return sees(`│${setting}`) ? '{enter}' : setting;
    for (const [key, script] of small) if (asks(key)) return script === 'yes' ? yesKey : script;
    return '{enter}';
  };

  let now: Doing | null = null;
  return {
    at: (shown) => {
      now = null;
      if (/^ Saniveld\s/.test(shown)) return onPage(shown);
      state = fillIn();
      if (!isAsked(shown)) return null;
      now = doing();
      return now.script;
    },
    pressed: () => now?.then(),
    meant: () => ({ answers, headlines, notes, wentBack }),
  };
};

const small: readonly (readonly [MessageKey, string])[] = [
  ['hold.role', '1'],
  ['hold.round.ask', '1'],
  ['hold.review.when', '1'],
  ['review.read.done', 'yes'],
  ['review.consent.report', '1'],
  ['review.consent.everyone', 'n'],
  ['review.quote', 'yes'],
  ['review.summary.best_quote', '1'],
  ['review.give-back.ask', 'n'],
];
