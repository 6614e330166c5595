/** Finds the file that was meant when there is none of the name that was typed. */
import { basename, dirname, join } from 'node:path';
import { Failure } from '../../messages/failure.ts';
import { nearest } from '../../source/nearest.ts';
import type { Context } from '../context.ts';

const yaml = ['.yaml', '.yml'] as const;
const ending = /\.ya?ml$/;

const namesIn = ({ files }: Context, folder: string, endings: readonly string[]): readonly string[] =>
  files.whatIsAt(folder) === 'folder' ? files.listFiles(folder, endings).map((file) => basename(file)) : [];

/** The template file in `folder` whose name, with or without its ending, is nearest to `name`; or null. */
export const fileNear = (context: Context, folder: string, name: string): string | null => {
  const found = namesIn(context, folder, yaml).filter((each) => !each.endsWith('.walk.yaml'));
  const stem = nearest(
    name.replace(ending, ''),
    found.map((each) => each.replace(ending, '')),
  );
  return found.find((each) => each.replace(ending, '') === stem) ?? null;
};

/** With the file beside it that was meant, where one is near. */
const missingFile = (context: Context, file: string): Failure => {
  const folder = dirname(file);
  const name = basename(file);
  const withText = namesIn(context, folder, ['.txt']).find(
    (each) => each.replace(/\.txt$/i, '').replace(ending, '') === name.replace(ending, ''),
  );
  if (withText !== undefined) return new Failure('file-missing-txt', { name: file, near: withText });
  const near = fileNear(context, folder, name);
  return near === null
    ? new Failure('file-missing', { file, folder })
    : new Failure('file-missing-near', { name: file, near, file: join(folder, near) });
};

/** The text of a file that somebody typed the name of. Throws a Failure; for one that is not there with the nearest beside it. */
export const readTyped = (context: Context, file: string): string => {
  try {
    return context.files.readText(file);
  } catch (thrown) {
    throw thrown instanceof Failure && thrown.code === 'file-missing' ? missingFile(context, file) : thrown;
  }
};
