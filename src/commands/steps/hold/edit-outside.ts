/** Has a text changed in the facilitator's own editor, in a file beside the data that stays until its text is safely kept. */
import { join } from 'node:path';
import type { Edited, ScreenOptions } from '../../../faces/screen/screen-options.ts';
import { Failure } from '../../../messages/failure.ts';
import type { Context } from '../../context.ts';
import type { InquiryAt } from '../inquiry-at.ts';
import { besideEdited, editedText, removeEdited } from './edited-files.ts';

/** Its session is in the name, so that a withdrawal finds it; `now` is ISO with time, `more` tells those of one second apart. */
const editName = (session: string, now: string, more: number): string =>
  `saniveld-${session}-${now.slice(0, 19).replaceAll(':', '-')}${more === 1 ? '' : `-${more}`}.edit.txt`;

const mostInOneSecond = 9;

/** Null when nothing was changed, or there is no place for a file; an empty text is none, so nothing is lost by it. */
export const editOutside =
  (context: Context, place: InquiryAt): NonNullable<ScreenOptions['edit']> =>
  async (text, _, session) => {
    if (session === null) return null;
    const file = freshFile(context, context.files.placesIn(place.folder).sessions, session, text);
    if (file === null) return null;
    const ended = await context.edit(file);
    const edited = editedText(context, file);
    const beside = besideEdited(context, place, file);
    const forget = (): void => {
      removeEdited(context, [file, ...beside]);
    };
    const isSame = edited === text || edited?.trim() === '';
    if (isSame && (ended || beside.length === 0)) {
      forget();
      return null;
    }
    // What an editor that failed has left may be all there is of the last words.
    return { text: isSame ? text : edited, file, ended, forget: ended ? forget : () => {} } satisfies Edited;
  };

/** With the text in it. Null: it cannot be written. */
const freshFile = ({ files, now }: Context, folder: string, session: string, text: string): string | null => {
  const at = now();
  for (let more = 1; more <= mostInOneSecond; more += 1) {
    const file = join(folder, editName(session, at, more));
    try {
      files.writeFile(file, `${text}\n`, { force: false });
      return file;
    } catch (thrown) {
      if (!(thrown instanceof Failure)) throw thrown;
    }
  }
  return null;
};
