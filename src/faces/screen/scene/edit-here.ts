/** Gives the terminal to an editor for what is typed here, and says what came of it. */
import type { Canvas } from '../../canvas.ts';
import type { Scene } from '../../face.ts';
import type { ScreenOptions } from '../screen-options.ts';

interface EditedHere {
  /** Null: nothing changed, or it cannot be read. */
  readonly text: string | null;
  /** Empty: nothing. */
  readonly said: string;
  /** Called once the text is on disk. */
  readonly forget?: () => void;
}

/** Null: there is no editor. */
export const editHere = async (
  canvas: Canvas,
  { edit }: ScreenOptions,
  { say, session }: Scene,
  path: string,
  text: string,
): Promise<EditedHere | null> => {
  if (edit === null) return null;
  const edited = await canvas.aside(() => edit(text, path, session));
  if (edited === null) return { text: null, said: say('screen.editor.same') };
  const { file, ended, forget } = edited;
  if (edited.text === null) return { text: null, said: say('screen.editor.unread', { file }) };
  return { text: edited.text, said: ended ? '' : say('screen.editor.failed', { file }), forget };
};
