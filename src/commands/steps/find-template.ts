/** Finds a template by id, alias or file: in the inquiry's own folder first, then among the shipped ones. */
import { basename } from 'node:path';
import { Failure } from '../../messages/failure.ts';
import { nearest } from '../../source/nearest.ts';
import { hasErrors, type Reading } from '../../source/problem.ts';
import { readTemplate } from '../../template/read-template.ts';
import type { Template } from '../../template/template.ts';
import type { Context } from '../context.ts';
import type { FoundTemplate } from './found-template.ts';
import { fileNear, readTyped } from './near-file.ts';
import { readTemplateFile } from './read-template-file.ts';
import { wholeOr } from './read-whole.ts';
import { readyIn } from './ready-template.ts';

interface TemplateFile {
  readonly file: string;
  readonly bytes: string;
  readonly shipped: boolean;
  readonly reading: Reading<Template>;
}

export interface Shelf {
  /** Whole templates; an own one hides a shipped one of its id. */
  readonly templates: readonly FoundTemplate[];
  /** Files that cannot be used yet. */
  readonly faulty: readonly TemplateFile[];
}

const readFile = (context: Context, file: string, shipped: boolean): TemplateFile => {
  const bytes = readTyped(context, file);
  const ready = shipped ? readyIn(context, file, bytes) : null;
  const reading = ready === null ? readTemplate(bytes) : { value: ready, problems: [] };
  return { file, bytes, shipped, reading };
};

const isUsable = ({ reading }: TemplateFile): boolean =>
  reading.value !== null && !hasErrors(reading.problems);

const filesIn = (context: Context, folder: string): readonly string[] =>
  context.files.listFiles(folder, ['.yaml', '.yml']).filter((file) => !file.endsWith('.walk.yaml'));

const ownFiles = (context: Context, own: string | null): readonly TemplateFile[] =>
  own !== null && context.files.whatIsAt(own) === 'folder'
    ? filesIn(context, own).map((file) => ({ file, shipped: false, ...readTemplateFile(context, file) }))
    : [];

const shippedFiles = (context: Context): readonly string[] =>
  filesIn(context, context.files.shipped().templates);

const whole = (context: Context, { file, bytes, shipped, reading }: TemplateFile): FoundTemplate => ({
  template: wholeOr(reading, file, context.say, { source: bytes, width: context.width }),
  bytes,
  file,
  shipped,
});

const shelfOf = (context: Context, read: readonly TemplateFile[]): Shelf => {
  const templates = read.filter(isUsable).map((file) => whole(context, file));
  const ids = new Set(templates.filter(({ shipped }) => !shipped).map(({ template }) => template.id));
  return {
    templates: templates.filter(({ shipped, template }) => !shipped || !ids.has(template.id)),
    faulty: read.filter((file) => !isUsable(file)),
  };
};

/** Every template at hand; `own` is the templates folder of an inquiry, or null. */
export const templateShelf = (context: Context, own: string | null): Shelf =>
  shelfOf(context, [
    ...ownFiles(context, own),
    ...shippedFiles(context).map((file) => readFile(context, file, true)),
  ]);

const isCalled = (file: string, name: string): boolean => basename(file).replace(/\.ya?ml$/, '') === name;

const namesOf = ({ template }: FoundTemplate): readonly string[] => [template.id, ...template.aliases];

const unknownTemplate = (
  context: Context,
  name: string,
  templates: readonly FoundTemplate[],
  beside: string | null,
): Failure => {
  const isFolder = beside !== null && ['folder', 'empty folder'].includes(context.files.whatIsAt(name));
  if (isFolder) return new Failure('file-is-folder', { file: name });
  const file = beside === null ? null : fileNear(context, beside, name);
  const near = nearest(name, templates.flatMap(namesOf));
  if (file !== null && (near === null || isCalled(file, name)))
    return new Failure('unknown-template-file', { name, near: file, file });
  return near === null
    ? new Failure('unknown-template', { name })
    : new Failure('unknown-template-near', { name, near });
};

/**
 * By id or alias, or by file when it looks like one. An unknown name fails with the nearest, a faulty file with its
 * problems. In the folder `beside` a file may be meant; null for a name that nobody typed. The shipped file that is
 * called so is read before the others, which then need not be read.
 */
export const findTemplate = (
  context: Context,
  own: string | null,
  name: string,
  beside: string | null = context.currentFolder,
): FoundTemplate => {
  if (/[/\\]|\.ya?ml$/.test(name)) return whole(context, readFile(context, name, false));
  const wanted = name.toLowerCase();
  const read = [...ownFiles(context, own)];
  const found = (): FoundTemplate | undefined =>
    shelfOf(context, read).templates.find((each) =>
      namesOf(each).some((known) => known.toLowerCase() === wanted),
    );
  const shipped = shippedFiles(context);
  const likely = shipped.filter((file) => isCalled(file, wanted));
  const others = shipped.filter((file) => !likely.includes(file));
  for (const files of [[], likely, others]) {
    read.push(...files.map((file) => readFile(context, file, true)));
    const template = found();
    if (template !== undefined) return template;
  }
  const { templates, faulty } = shelfOf(context, read);
  const broken = faulty.find(({ file }) => isCalled(file, name));
  if (broken !== undefined) return whole(context, broken);
  throw unknownTemplate(context, name, templates, beside);
};

/** Finds each template once, however many sessions use it. */
export const rememberTemplates = (
  context: Context,
  own: string | null,
): ((name: string) => FoundTemplate) => {
  const found = new Map<string, FoundTemplate>();
  return (name) => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const fresh = findTemplate(context, own, name, null);
    found.set(name, fresh);
    return fresh;
  };
};
