/** Asks for a line of the program's own, where the typed commands are understood as they are in the interview. */
import type { Choice, Face, Given, Lines } from '../../../faces/face.ts';
import { commandIn, textOf } from '../../../faces/typed/command.ts';
import type { Say } from '../../../messages/speech.ts';

interface Asking extends Lines {
  readonly face: Face;
  readonly say: Say;
  /** Told for /help. */
  readonly help: string;
  /** Told at every change of what is typed. */
  readonly changed?: ((text: string, caret: number) => void) | undefined;
}

/** A line without blanks around it; what begins with a slash is a command, never an answer. */
export const askLine = async (
  { face, say, help, ...how }: Asking,
  question: string,
  known: readonly Choice[] = [],
  initial = '',
): Promise<Given<string>> => {
  for (;;) {
    const given = await face.line(question, { say, known, initial, ...how });
    if (given.given !== 'value') return given;
    const typed = given.value.trim();
    const command = commandIn(typed);
    if (command === null) return { given: 'value', value: textOf(typed) };
    switch (command.command) {
      case 'back':
      case 'pause':
        return { given: command.command };
      case 'help':
        face.tell([help]);
        break;
      default:
        face.tell([say(`live.small.unknown.${face.hands}`, { word: typed })]);
    }
  }
};
