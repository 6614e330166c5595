/** Asks one of the questions before an interview, where the typed commands are understood as they are in it. */
import type { Choice, Face, Given } from '../../../faces/face.ts';
import type { Say } from '../../../messages/speech.ts';

export type StartGiven<Value> = Given<Value> | { readonly given: 'back' };

/** A line without blanks around it; what begins with a slash is a command, never an answer. `/pause` ends it all. */
export const askStart = async (
  { face, say }: { readonly face: Face; readonly say: Say },
  question: string,
  known: readonly Choice[],
): Promise<StartGiven<string>> => {
  for (;;) {
    const given = await face.line(question, { say, known });
    if (given.given !== 'value') return given;
    const typed = given.value.trim();
    const command = /^\/\p{L}*/u.exec(typed)?.[0].toLowerCase();
    if (command === undefined) return { given: 'value', value: typed };
    if (['/back', '/terug'].includes(command)) return { given: 'back' };
    if (['/pause', '/pauze'].includes(command)) return { given: 'end' };
    const isHelp = ['/help', '/hulp'].includes(command);
    face.tell([isHelp ? say('hold.start.help') : say('hold.start.unknown', { word: typed })]);
  }
};
