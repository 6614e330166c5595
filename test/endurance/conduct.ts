/** Conducts an interview on a terminal in step with the engine: types, and waits until it is acknowledged. */
import { apply, next, type State } from '../../src/interview/engine.ts';
import { type HeldLine, solid } from './held-line.ts';
import type { Doing } from './telling.ts';

/** What is being typed. */
export interface Halfway {
  readonly doing: Doing;
  /** Keys sent. */
  readonly typed: number;
  /** In what was said: where the first of them was typed, and where the last. */
  readonly began: number;
  readonly entered: number;
}

/** The state after it; throws when the engine would refuse. */
export const after = (state: State, { reply }: Doing): State => {
  const { state: reached, refused } = apply(state, reply);
  if (refused.length > 0) throw new Error(`refused: ${JSON.stringify(refused)}`);
  return reached;
};

/** As it stands in a draft: a line end for each Enter. */
export const typedText = ({ doing, typed }: Halfway): string =>
  doing.keys.slice(0, typed).join('').replaceAll('\r', '\n');

const prompted = /[\r\n]> ?[^\r\n]*$/;

/** Whether the next prompt stands there, after a note at the same question still: what was typed is kept, says the program. */
export const isAcknowledged = (line: HeldLine, { entered, typed, doing }: Halfway): boolean => {
  if (typed < doing.keys.length) return false;
  const said = line.from(entered);
  return prompted.test(said) && (isNote(doing) || /[^\s>]/.test(said.replace(prompted, '')));
};

/** What is asked is not said again after a note. */
export const isNote = ({ reply }: Doing): boolean => reply.reply === 'note';

/** The words of what is asked in this state, as far as the template has them; empty: the program's own. */
const asked = (state: State, language: string): string => {
  const ask = next(state);
  return (ask.ask === 'question' ? ask.question.ask[language] : null) ?? '';
};

/** Waits until what is asked in this state stands there with a prompt, said after `mark`. */
export const untilAsked = (line: HeldLine, state: State, mark: number, language = 'nl'): Promise<void> => {
  const words = asked(state, language);
  return line.until(`it asked "${words}"`, () => {
    const said = line.from(mark);
    return prompted.test(said) && solid(said).includes(solid(words));
  });
};

/** How many of the keys are on the screen, in the order in which they were typed. */
export const echoed = (line: HeldLine, { doing: { keys }, typed, began }: Halfway): number => {
  const said = solid(line.from(began)).replaceAll('>', '');
  for (let count = typed; count > 0; count -= 1) {
    if (said.includes(solid(keys.slice(0, count).join('')))) return count;
  }
  return 0;
};

/** Whether all but the last Enter is on the screen. */
export const isEchoed = (line: HeldLine, doing: Doing, began: number): boolean => {
  const count = doing.keys.length - 1;
  return echoed(line, { doing, typed: count, began, entered: began }) === count;
};
