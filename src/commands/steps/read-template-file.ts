/** Reads a template file of which nothing is known yet: what the file system refuses is a problem of the file, like any other. */
import { Failure } from '../../messages/failure.ts';
import { nowhere } from '../../source/place.ts';
import { error, type Reading } from '../../source/problem.ts';
import { readTemplate } from '../../template/read-template.ts';
import type { Template } from '../../template/template.ts';
import type { Context } from '../context.ts';
import { readTyped } from './near-file.ts';

interface TemplateText {
  /** The text as it stands in the file; empty when it could not be read. */
  readonly bytes: string;
  readonly reading: Reading<Template>;
}

export const readTemplateFile = (context: Context, file: string): TemplateText => {
  try {
    const bytes = readTyped(context, file);
    return { bytes, reading: readTemplate(bytes) };
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    const { line } = thrown.params;
    const at = typeof line === 'number' ? { line, column: 1 } : nowhere;
    return { bytes: '', reading: { value: null, problems: [error(thrown.code, at, '', thrown.params)] } };
  }
};
