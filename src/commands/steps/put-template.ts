/** Puts a new template where it belongs, with the schema beside it by which an editor helps along, and says what comes next. */
import { dirname, join, relative } from 'node:path';
import { Failure } from '../../messages/failure.ts';
import { isOurSchema, templateSchemaText } from '../../template/schema/template-schema.ts';
import type { Call } from '../command.ts';
import type { Context } from '../context.ts';
import { asTyped } from './as-typed.ts';
import { templateShelf } from './find-template.ts';
import { ownTemplates } from './inquiry-at.ts';
import { outFile, sayWritten } from './out-file.ts';

interface NewTemplate {
  readonly id: string;
  readonly text: string;
}

export interface PutTemplate {
  readonly id: string;
  /** The file written, in full. */
  readonly file: string;
  /** The same, as it can be typed from here. */
  readonly typed: string;
  /** The schema written beside it, in full; null when what was there could stay. */
  readonly schema: string | null;
  /** Whether a template that comes with Saniveld is now hidden by this one. */
  readonly instead: boolean;
}

const shown = (context: Context, file: string): string => relative(context.currentFolder, file);

/** The schema is ours to renew; another file of that name is left alone, which is said. */
const putSchema = (context: Context, folder: string): string | null => {
  const { files, say } = context;
  const file = join(folder, 'template.schema.json');
  const text = templateSchemaText(say);
  const present = files.readTextIfAny(file);
  if (present === text) return null;
  if (present !== null && !isOurSchema(present)) {
    context.notice(say('template.new.schema-kept', { file: shown(context, file) }));
    return null;
  }
  try {
    files.writeFile(file, text, { force: true });
    return file;
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    context.notice(say('template.new.no-schema', { file: shown(context, file) }));
    return null;
  }
};

/**
 * Writes a template: to `--out`, else into the inquiry around, else into the current folder. A file that is there is
 * kept unless `--force`; in an inquiry no other file may have the id. `sources` were read for it, and are never replaced.
 */
export const putTemplate = async (
  call: Call,
  context: Context,
  made: NewTemplate,
  sources: readonly string[] = [],
): Promise<PutTemplate> => {
  const { files, currentFolder } = context;
  const { id, text } = made;
  const out = outFile(call, context, sources);
  const own = await ownTemplates(context);
  const file = out ?? join(own ?? currentFolder, `${id}.yaml`);
  const inInquiry = own !== null && dirname(file) === own;
  const called = inInquiry
    ? templateShelf(context, own).templates.filter(({ template }) => template.id === id)
    : [];
  const taken = called.find((found) => !found.shipped && found.file !== file);
  if (taken !== undefined) throw new Failure('template-id-taken', { id, file: shown(context, taken.file) });
  if (inInquiry) files.makeFolder(own);
  files.writeFile(file, text, { force: call.flag('force') });
  const schema = files.isDevice(file) ? null : putSchema(context, dirname(file));
  const instead = called.some(({ shipped }) => shipped);
  return { id, file, typed: call.text('out') ?? shown(context, file), schema, instead };
};

/** What was written, and what to type next, behind the lines that say what it was made of. */
export const putLines = (
  context: Context,
  { id, file, typed, schema, instead }: PutTemplate,
  before: readonly string[] = [],
): string => {
  const { say } = context;
  const lines = [
    ...before,
    say('template.new.file', { file: typed }),
    ...(schema === null ? [] : [say('template.new.schema', { file: shown(context, schema) })]),
    ...(instead ? [say('template.new.instead', { id })] : []),
    say('words.next'),
    say('template.new.next', { file: asTyped([typed]) }),
  ];
  return sayWritten(context, file, lines.join('\n'));
};
