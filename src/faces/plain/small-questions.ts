/** Questions of the program itself, outside the template: one line, one of a few, yes or no. */
import type { Say } from '../../messages/speech.ts';
import { legible } from '../../source/legible.ts';
import type { Console } from '../console.ts';
import type { Choice, Given } from '../face.ts';
import { oneOf } from '../typed/chosen.ts';
import { commandIn } from '../typed/command.ts';
import { mostShown, type Offer } from '../typed/offer.ts';
import { yesNoIn } from '../typed/short-answer.ts';
import { offerLines } from '../words/offer-lines.ts';

type Ended = Exclude<Given<never>, { given: 'value' }>;

type Changed = (text: string, caret: number) => void;

/** A line without blanks around it, or how it ended. */
const heard = async (console: Console, initial = '', changed?: Changed): Promise<string | Ended> => {
  const typed = await console.read({ prompt: '> ', initial, ...(changed === undefined ? {} : { changed }) });
  if (typed.typed !== 'line') return { given: typed.typed };
  const text = legible(typed.text);
  return text.includes('\n') ? heard(console, text.replaceAll('\n', ' '), changed) : text.trim();
};

const tell = (console: Console, lines: readonly string[]): void => {
  for (const line of lines) console.print(line);
};

const shownOf = (say: Say, known: readonly Offer[]): readonly string[] =>
  known.length <= mostShown
    ? offerLines(known)
    : [...offerLines(known.slice(0, mostShown)), say('live.offer.more', { count: known.length - mostShown })];

/** Any text; a number or label of what is known stands for its value. */
export const askFreely = async (
  console: Console,
  say: Say,
  question: string,
  {
    known,
    initial,
    changed,
  }: {
    readonly known: readonly Choice[];
    readonly initial: string;
    readonly changed: Changed | undefined;
  },
): Promise<Given<string>> => {
  tell(console, [question, ...shownOf(say, known.map(inFull))]);
  const text = await heard(console, initial, changed);
  if (typeof text !== 'string') return text;
  const number = /^[1-9]\d*$/.test(text) ? known[Number(text) - 1] : undefined;
  const named = known.find(({ value, label }) =>
    [value, label].some((name) => name.toLowerCase() === text.toLowerCase()),
  );
  return {
    given: 'value',
    value: (number ?? named)?.value ?? (text === '' && !console.interactive ? initial : text),
  };
};

/** `/back`, `/pause` and `/help` at a choice: how it ended, `told` when help was; null: it is no command. */
const obeyed = (console: Console, say: Say, text: string): Ended | 'told' | null => {
  const command = commandIn(text);
  if (command === null) return null;
  if (command.command === 'back' || command.command === 'pause') return { given: command.command };
  const isHelp = command.command === 'help';
  tell(console, [isHelp ? say('live.small.help') : say('live.small.unknown.typed', { word: text })]);
  return 'told';
};

export const askChoice = async <Value extends string>(
  console: Console,
  say: Say,
  question: string,
  options: readonly Choice<Value>[],
  enter?: Value,
): Promise<Given<Value>> => {
  tell(console, [question, ...offerLines(options.map(inFull))]);
  for (;;) {
    const text = await heard(console);
    if (typeof text !== 'string') return text;
    if (text === '' && enter !== undefined) return { given: 'value', value: enter };
    const done = obeyed(console, say, text);
    if (done === 'told') continue;
    if (done !== null) return done;
    const found = oneOf(text, options);
    const chosen =
      found.understood === 'value' ? options.find(({ value }) => value === found.value.value) : undefined;
    if (chosen !== undefined) return { given: 'value', value: chosen.value };
    const count = options.length;
    tell(console, [say(text === '' ? 'live.unclear.nothing' : 'live.unclear.offer', { text, count })]);
  }
};

/** With what helps to choose, on the same line. */
const inFull = ({ value, label, detail }: Choice): Offer => ({
  value,
  label: detail === undefined ? label : `${label}${/[.?!]$/.test(label) ? '' : '.'} ${detail}`,
});

export const askConfirmation = async (
  console: Console,
  say: Say,
  question: string,
): Promise<Given<boolean>> => {
  tell(console, [question, say('live.how.yes-no')]);
  for (;;) {
    const text = await heard(console);
    if (typeof text !== 'string') return text;
    const done = obeyed(console, say, text);
    if (done === 'told') continue;
    if (done !== null) return done;
    const found = yesNoIn(text);
    if (found.understood === 'value') return { given: 'value', value: found.value };
    tell(console, [say('live.unclear.yes-no', { text })]);
  }
};
