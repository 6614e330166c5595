/** Texts that went through an editor and stay beside the data, and what an editor leaves beside them: found by their names. */
import { basename } from 'node:path';
import type { Path } from '../../../interview/conversation.ts';
import { Failure } from '../../../messages/failure.ts';
import { normalised } from '../../../source/legible.ts';
import type { Context } from '../../context.ts';
import type { InquiryAt } from '../inquiry-at.ts';
import type { HalfTyped } from './half-typed.ts';
import type { Sitting } from './sitting.ts';

/** Also `….edit.txt~`, `.….edit.txt.swp` and `#….edit.txt#`. */
const pattern = /^[.#]*saniveld-S(\d{3,})-.*\.edit\.txt.*$/;

/** Whether a file is such a text, by its name: gives the number of its session. */
export const editedIn = (name: string): number | null => {
  const number = pattern.exec(name)?.[1];
  return number === undefined ? null : Number(number);
};

/** Of one session, or of all: `number` null. */
export const editedFiles = (
  { files }: Context,
  { folder }: Pick<InquiryAt, 'folder'>,
  number: number | null,
): readonly string[] =>
  files.filesUnder(files.placesIn(folder).sessions).filter((file) => {
    const session = editedIn(basename(file));
    return session !== null && (number === null || session === number);
  });

/** What an editor keeps beside a text. */
export const besideEdited = (
  context: Context,
  place: Pick<InquiryAt, 'folder'>,
  file: string,
): readonly string[] =>
  editedFiles(context, place, editedIn(basename(file))).filter(
    (other) => other !== file && basename(other).includes(basename(file)),
  );

/** Gives those that could not be removed. */
export const removeEdited = ({ files }: Context, edited: readonly string[]): readonly string[] =>
  edited.filter((file) => {
    try {
      files.removeFile(file);
      return false;
    } catch (thrown) {
      if (thrown instanceof Failure) return true;
      throw thrown;
    }
  });

/** The text in such a file; null: it cannot be read as one. */
export const editedText = ({ files }: Context, file: string): string | null => {
  try {
    return normalised(files.readText(file)).replace(/\n$/, '');
  } catch (thrown) {
    if (thrown instanceof Failure) return null;
    throw thrown;
  }
};

/**
 * What is left of an editor that was cut off, in words. A text that is here as well is taken away, unless its editor
 * left more beside it.
 */
export const editedLines = (
  context: Context,
  place: Pick<InquiryAt, 'folder'>,
  {
    number,
    say,
    drafts,
    state,
  }: Pick<Sitting, 'number' | 'say' | 'state'> & { readonly drafts: readonly HalfTyped[] },
): readonly string[] => {
  const here: ReadonlyMap<Path, unknown> = state.answers;
  const isHere = (text: string): boolean =>
    drafts.some((draft) => draft.text === text) || [...here.values()].includes(text);
  for (const file of editedFiles(context, place, number)) {
    const text = editedText(context, file);
    if (text !== null && isHere(text) && besideEdited(context, place, file).length === 0)
      removeEdited(context, [file]);
  }
  const left = editedFiles(context, place, number);
  return left.length === 0 ? [] : [say('hold.edited', { files: left.join(', ') })];
};
