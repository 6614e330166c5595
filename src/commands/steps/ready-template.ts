/** Takes a shipped template as the build has read it, which spares a start the reading of YAML and the checks. */
import { basename, join } from 'node:path';
import type { Template } from '../../template/template.ts';
import type { Context } from '../context.ts';
import type { FoundTemplate } from './found-template.ts';

/** As the build writes it (scripts/ready-templates.js). */
interface Ready {
  /** The text it was read from. */
  readonly source: string;
  readonly template: Template;
}

/** The same value that reading gives; null as soon as the file differs from what was built, in one letter. */
export const readyIn = (context: Context, file: string, bytes: string): Template | null => {
  const { ready } = context.files.shipped();
  const text = ready && context.files.readTextIfAny(join(ready, `${basename(file)}.json`));
  if (text === null) return null;
  const { source, template }: Ready = JSON.parse(text);
  return source === bytes ? template : null;
};

/** The shipped template that `name` is the id and file name of; null when it is to be looked for (findTemplate). */
export const readyTemplate = (context: Context, own: string, name: string): FoundTemplate | null => {
  const { files } = context;
  if (!/^[a-z-]+$/.test(name) || files.whatIsAt(own) === 'folder') return null;
  const file = join(files.shipped().templates, `${name}.yaml`);
  const bytes = files.readTextIfAny(file);
  const template = bytes === null ? null : readyIn(context, file, bytes);
  return bytes === null || template?.id !== name ? null : { template, bytes, file, shipped: true };
};
