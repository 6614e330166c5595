/** The file of --out: never one that the result was made of, and nothing is said on stdout after a result that went there. */
import { resolve } from 'node:path';
import { Failure } from '../../messages/failure.ts';
import type { Call } from '../command.ts';
import type { Context } from '../context.ts';

/** In full, or null without --out. `sources` are the files that are read: --force does not replace those either. */
export const outFile = (call: Call, context: Context, sources: readonly string[]): string | null => {
  const out = call.text('out');
  if (out === null) return null;
  if (out === '-') throw new Failure('out-is-dash', {}, 2);
  const file = resolve(context.currentFolder, out);
  if (sources.some((source) => context.files.isSameFile(resolve(context.currentFolder, source), file)))
    throw new Failure('out-is-source', { file: out });
  return file;
};

/** The lines that say what was written; beside a result that went to a device or a pipe they are a notice. */
export const sayWritten = (context: Context, file: string, text: string): string => {
  if (!context.files.isDevice(file)) return text;
  context.notice(text);
  return '';
};
