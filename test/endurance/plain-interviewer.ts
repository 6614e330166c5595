/** The plain face with somebody at it: it says line after line, and has acknowledged a reply once it prompts again. */
import { next, type State } from '../../src/interview/engine.ts';
import { isNote } from './conduct.ts';
import { plainHand } from './hands.ts';
import { type HeldLine, heldLine } from './held-line.ts';
import type { Interviewer, Seat } from './interviewer.ts';
import { solid } from './on-terminal.ts';

export interface PlainSeat extends Seat, HeldLine {}

const prompted = /[\r\n]> ?[^\r\n]*$/;

/** The words of what is asked in this state, as far as the template has them; empty: the program's own. */
const asked = (state: State, language: string): string => {
  const ask = next(state);
  return (ask.ask === 'question' ? ask.question.ask[language] : null) ?? '';
};

const seated = (line: HeldLine): PlainSeat => {
  const echoed: Seat['echoed'] = ({ doing: { keys }, typed, began }) => {
    const said = solid(line.from(began)).replaceAll('>', '');
    for (let count = typed; count > 0; count -= 1) {
      if (said.includes(solid(keys.slice(0, count).join('')))) return count;
    }
    return 0;
  };
  return {
    ...line,
    untilAsked: (state, mark, language = 'nl') => {
      const words = asked(state, language);
      return line.until(`it asked "${words}"`, () => {
        const said = line.from(mark);
        return prompted.test(said) && solid(said).includes(solid(words));
      });
    },
    untilDraft: (text) => line.until('the draft was there', () => line.said().endsWith(`\n> ${text}`)),
    press: async ({ keys }, at) => line.type(keys[at] ?? ''),
    takeUp: async () => {},
    untilEchoed: (halfway) => {
      const typed = halfway.doing.keys.length - 1;
      return line.until('the keys were on the screen', () => echoed({ ...halfway, typed }) === typed);
    },
    echoed,
    isAcknowledged: ({ doing, typed, entered }) => {
      if (typed < doing.keys.length) return false;
      const said = line.from(entered);
      return prompted.test(said) && (isNote(doing) || /[^\s>]/.test(said.replace(prompted, '')));
    },
  };
};

export const plainInterviewer: Interviewer<PlainSeat> = {
  face: 'plain',
  options: ['--plain'],
  hand: plainHand,
  sit: (command, options) => seated(heldLine(command, options)),
};
