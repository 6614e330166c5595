/** Finds the walk files that stand beside a template, and the template that a walk file is for. */
import { basename, dirname, join } from 'node:path';
import { Failure } from '../../messages/failure.ts';
import { templateNamed } from '../../walks/read-walks.ts';
import type { Context } from '../context.ts';
import { findTemplate, templateShelf } from './find-template.ts';
import type { FoundTemplate } from './found-template.ts';

export interface TemplateWalks {
  readonly found: FoundTemplate;
  readonly files: readonly string[];
}

const walkEnding = /\.walk\.ya?ml$/;
const ending = /\.ya?ml$/;

/** `site-visit.walk.yaml` and `site-visit.short.walk.yaml`, unless there is a template `site-visit.short`. */
const walksBeside = (context: Context, template: string): readonly string[] => {
  const folder = dirname(template);
  const stem = basename(template).replace(ending, '');
  const { whatIsAt, listFiles } = context.files;
  const isTemplate = (name: string): boolean =>
    ['.yaml', '.yml'].some((end) => whatIsAt(join(folder, name + end)) === 'file');
  return listFiles(folder, ['.walk.yaml', '.walk.yml']).filter((file) => {
    const name = basename(file).replace(walkEnding, '');
    return name === stem || (name.startsWith(`${stem}.`) && !isTemplate(name));
  });
};

/** The template beside a walk file, by its name without one or more endings; else the one that the file names. */
const templateOf = (context: Context, own: string | null, file: string): FoundTemplate => {
  const source = context.files.readText(file);
  for (
    let stem = basename(file).replace(walkEnding, '');
    stem !== '';
    stem = stem.slice(0, Math.max(0, stem.lastIndexOf('.')))
  ) {
    for (const end of ['.yaml', '.yml']) {
      const beside = join(dirname(file), stem + end);
      if (context.files.whatIsAt(beside) === 'file') return findTemplate(context, own, beside);
    }
  }
  const named = templateNamed(source);
  if (named === null) throw new Failure('walk-no-template', { file });
  return findTemplate(context, own, named);
};

const walksOf = (context: Context, found: FoundTemplate): TemplateWalks => ({
  found,
  files: walksBeside(context, found.file),
});

/** For each name: a template by id, alias or file with all its walks, or one walk file with its template. */
export const walksNamed = (
  context: Context,
  own: string | null,
  names: readonly string[],
): readonly TemplateWalks[] => {
  const all = new Map<string, TemplateWalks>();
  for (const name of names) {
    const isWalk = walkEnding.test(name);
    const found = isWalk ? templateOf(context, own, name) : findTemplate(context, own, name);
    const { file } = found;
    const files = isWalk ? [name] : walksBeside(context, file);
    all.set(file, { found, files: [...new Set([...(all.get(file)?.files ?? []), ...files])] });
  }
  return [...all.values()];
};

/** The inquiry's own templates, or when it has none the shipped ones; with the files that cannot be used yet. */
export const allWalks = (context: Context, own: string | null) => {
  const { templates, faulty } = templateShelf(context, own);
  const mine = templates.filter(({ shipped }) => !shipped);
  const faults = faulty.filter(({ shipped }) => !shipped);
  const chosen = mine.length + faults.length > 0 ? mine : templates;
  return { templates: chosen.map((found) => walksOf(context, found)), faulty: faults };
};
