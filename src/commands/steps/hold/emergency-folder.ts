/** The folder that an emergency copy goes to: the one that is typed for it, or one that is always there. */
import { resolve } from 'node:path';
import { Failure } from '../../../messages/failure.ts';
import type { Context } from '../../context.ts';

/** Absolute; `~` is the home folder. */
export const folderAt = ({ currentFolder, environment }: Context, typed: string): string =>
  resolve(currentFolder, typed.replace(/^~(?=\/|$)/, environment['HOME'] ?? '~'));

const isThere = ({ files }: Context, folder: string): boolean => {
  try {
    return files.whatIsAt(folder).endsWith('folder');
  } catch (thrown) {
    if (thrown instanceof Failure) return false;
    throw thrown;
  }
};

/** Whoever types on while saving fails types words, unless it can only be a folder. */
export const isFolder = (context: Context, typed: string): boolean =>
  typed !== '.' &&
  typed !== '..' &&
  (isThere(context, folderAt(context, typed)) || /^(~|\.{0,2}[\\/]|[A-Za-z]:[\\/])\S*$/.test(typed));

/** Where nobody can be asked any more: beside the data, where a withdrawal finds it; else, as on a full disk, in the home folder. */
export const lastFolders = async ({
  files,
  currentFolder,
  inquiryFolder,
  environment,
}: Context): Promise<readonly string[]> => {
  const { folder } = await files.findInquiry(currentFolder, inquiryFolder, environment);
  const home = environment['HOME'] ?? environment['USERPROFILE'];
  return [files.placesIn(folder).sessions, ...(home === undefined ? [] : [home])];
};
