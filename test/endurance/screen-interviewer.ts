/** The story screen with somebody at it: a reply is acknowledged once what comes after it is drawn. */
import { setTimeout as pause } from 'node:timers/promises';
import { next, type State } from '../../src/interview/engine.ts';
import { type MessageKey, speechIn } from '../../src/messages/speech.ts';
import { after, type Doing, isNote, typedText } from './conduct.ts';
import { screenHand } from './hands.ts';
import { type HeldScreen, heldScreen } from './held-screen.ts';
import { isTold } from './inquiry-place.ts';
import type { Interviewer, Seat } from './interviewer.ts';
import { solid } from './on-terminal.ts';

export interface ScreenSeat extends Seat, HeldScreen {
  /** Presses a key that goes on, once what stands there has been in sight long enough for it to be heard. */
  readonly goOn: (key: string) => Promise<void>;
}

const speech = { nl: await speechIn('nl'), en: await speechIn('en') } as const;
type Language = keyof typeof speech;

/** Milliseconds in which a key that goes on is not heard at what has just come into sight, and a little. */
const tooSoon = 330;
/** The same where the key may be the one before, held down. */
const heldDown = 650;
/** For all that is read before a question. */
const patience = 60_000;

/** Sheets that lie over a question. */
const sheets = ['screen.menu', 'screen.note', 'screen.skip', 'screen.empty'] as const;

/** What is seen of what is asked in this state, and what is not; null: nothing is asked any more. */
const sightOf = (
  state: State,
  language: Language,
): { readonly seen: string; readonly not: readonly string[] } => {
  const say = speech[language];
  const ask = next(state);
  const titles = sheets.map((key) => say(key));
  switch (ask.ask) {
    case 'done':
      throw new Error('nothing is asked any more');
    case 'question': {
      const { headline } = ask.question;
      const not = headline === null ? titles : [...titles, say(`guide.headline.${headline}`)];
      return { seen: ask.question.ask[language] ?? '', not };
    }
    case 'headline':
      return { seen: say(`guide.headline.${ask.kind}`), not: titles };
    case 'more': {
      const { count } = ask;
      const each = ask.repeat.each[language] ?? '';
      return {
        seen: count === 0 ? say('live.more.first', { each }) : say('live.more', { each, count }),
        not: titles,
      };
    }
  }
};

/** What a key of a doing opens over the question. */
const opens = ({ keys, reply }: Doing, at: number): MessageKey | null => {
  if (keys[at] === '\t') return 'screen.note';
  if (keys[at] === '\u001b') return 'screen.menu';
  return reply.reply === 'skip' && at === keys.indexOf('\r') ? 'screen.skip' : null;
};

const margin = /^ │ ?(?:· )?/;
/** What stands under a text, far to the right. */
const counted = /^ │ {8,}(?:▲ (\d+) +▼ \d+ +)?\d.*$/;

/** The text in the last field of the window, without blanks; `above`: whether more of it is above the window. */
const fieldIn = (rows: readonly string[]): { readonly text: string; readonly above: boolean } => {
  const last = rows.findLastIndex((row) => margin.test(row));
  const first = rows.findLastIndex((row, at) => at < last && !margin.test(row));
  const field = rows.slice(first + 1, last + 1);
  const count = counted.exec(field.at(-1) ?? '');
  const text = (count === null ? field : field.slice(0, -1)).map((row) => row.replace(margin, ''));
  return { text: solid(text.join('')), above: Number(count?.[1] ?? 0) > 0 };
};

const seated = (screen: HeldScreen): ScreenSeat => {
  let sighted = 0;
  let language: Language = 'nl';
  /** Of what is told, which may say what is asked, too. */
  const isPage = (): boolean => /^ Saniveld +S001/.test(screen.rows()[0] ?? '');
  const isAsked = (state: State): boolean => {
    const { seen, not } = sightOf(state, language);
    return !isPage() && screen.shows(seen) && !not.some(screen.shows);
  };
  const echoed: Seat['echoed'] = (halfway) => {
    const { text, above } = fieldIn(screen.rows());
    for (let count = halfway.typed; count > 0; count -= 1) {
      const wanted = solid(typedText({ ...halfway, typed: count }));
      if (above ? wanted.endsWith(text) : wanted === text) return count;
    }
    return 0;
  };
  const until = async (what: string, there: () => boolean): Promise<void> => {
    await screen.until(what, there);
    sighted = performance.now();
  };
  const ready = async (milliseconds: number): Promise<void> => {
    const left = sighted + milliseconds - performance.now();
    if (left > 0) await pause(left);
  };
  const press: Seat['press'] = async (doing, at) => {
    const key = opens(doing, at);
    const isLast = at === doing.keys.length - 1;
    if (at === 0 || isLast || key !== null) await ready(at === 0 && isLast ? heldDown : tooSoon);
    screen.type(doing.keys[at] ?? '');
    if (key === null) return;
    const title = speech[language](key);
    await until(`it opened "${title}"`, () => screen.shows(title));
  };
  return {
    ...screen,
    untilAsked: async (state, _, spoken = 'nl') => {
      language = spoken;
      // What is told at some length has a page of its own.
      await until('it asked', () => isAsked(state) || isPage());
      if (!isAsked(state)) await ready(heldDown);
      // It is read page by page.
      while (isPage() && performance.now() - sighted < patience) {
        screen.type('\r');
        await pause(heldDown);
      }
      await until(`it asked "${sightOf(state, language).seen}"`, () => isAsked(state));
    },
    untilDraft: (text) => until('the draft was there', () => fieldIn(screen.rows()).text === solid(text)),
    goOn: async (key) => {
      await pause(heldDown);
      screen.type(key);
    },
    press,
    takeUp: async (doing) => {
      if (isNote(doing)) await press(doing, 0);
    },
    untilEchoed: async (halfway) => {
      const typed = halfway.doing.keys.length - 1;
      const isThere = (): boolean => typed === 0 || echoed({ ...halfway, typed }) === typed;
      // What was typed may be the first that is drawn of a question.
      await until('the keys were on the screen', isThere);
    },
    echoed,
    isAcknowledged: ({ doing, state, typed }) => {
      if (typed < doing.keys.length) return false;
      if (isNote(doing)) return isAsked(state);
      const reached = after(state, doing);
      return isTold(reached) ? screen.shows(speech[language]('hold.review.when')) : isAsked(reached);
    },
  };
};

export const screenInterviewer: Interviewer<ScreenSeat> = {
  face: 'screen',
  options: [],
  hand: screenHand,
  sit: (command, options) => seated(heldScreen(command, options)),
};
