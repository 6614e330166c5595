/** Chooses the face of a live interview: line by line where that is asked for or all there can be, the screen elsewhere. */
import type { Face } from '../../../faces/face.ts';
import { Failure } from '../../../messages/failure.ts';
import type { Call } from '../../command.ts';
import type { Context } from '../../context.ts';
import type { InquiryAt } from '../inquiry-at.ts';
import { localMinute } from '../local-minute.ts';

/** Whether somebody sits at a terminal, or has asked for the plain face, which also reads a pipe. */
export const canAsk = (call: Call, context: Context): boolean =>
  context.prompts !== null || call.flag('plain');

/** Fails where nobody can be asked, naming what to type: `command` as typed, without `saniveld`. */
export const refuseMute = (call: Call, context: Context, command: string): void => {
  if (!canAsk(call, context)) throw new Failure('needs-terminal', { command }, 2);
};

/** Line by line: asked for, by an option or for every program at once, or all that the terminal can. */
export const isLineByLine = (call: Call, { prompts, environment }: Context): boolean =>
  call.flag('plain') ||
  prompts === null ||
  !['', '0', undefined].includes(environment['ACCESSIBLE']) ||
  environment['TERM'] === 'dumb';

/** Close it in the end. */
export const chooseFace = async (call: Call, context: Context, place: InquiryAt): Promise<Face> => {
  if (isLineByLine(call, context)) {
    const { plainFace } = await import('../../../faces/plain/plain-face.ts');
    return plainFace(await context.console());
  }
  const [{ screenFace }, canvas] = await Promise.all([
    import('../../../faces/screen/screen-face.ts'),
    context.canvas({ large: call.flag('large') }),
  ]);
  return screenFace(canvas, {
    elapsed: context.elapsed,
    localMinute: (at) => localMinute(context, at).slice(-5),
    edit: async (...asked) => (await import('./edit-outside.ts')).editOutside(context, place)(...asked),
  });
};
