/** Chooses the face of a live interview: line by line where that is asked for or all there can be, the screen elsewhere. */
import type { Face } from '../../../faces/face.ts';
import { plainFace } from '../../../faces/plain/plain-face.ts';
import { Failure } from '../../../messages/failure.ts';
import type { Call } from '../../command.ts';
import type { Context } from '../../context.ts';

/** Whether somebody sits at a terminal, or has asked for the plain face, which also reads a pipe. */
export const canAsk = (call: Call, context: Context): boolean =>
  context.prompts !== null || call.flag('plain');

/** Fails where nobody can be asked, naming what to type: `command` as typed, without `saniveld`. */
export const refuseMute = (call: Call, context: Context, command: string): void => {
  if (!canAsk(call, context)) throw new Failure('needs-terminal', { command }, 2);
};

/** The plain face is the only one so far; --plain, ACCESSIBLE and TERM=dumb ask for it. Close it in the end. */
export const chooseFace = async (context: Context): Promise<Face> => plainFace(await context.console());
