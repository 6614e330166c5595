/** Makes a walk file, or adds walks at the end of one, in which every byte that was there stays. */
import { hasErrors } from '../source/problem.ts';
import type { Template } from '../template/template.ts';
import { readWalks } from './read-walks.ts';
import { walkText } from './written-walk.ts';

/** A new file; `header` is a comment for its reader. */
export const walkFileText = (template: Template, walks: readonly object[], header: string): string =>
  `# ${header}\ntemplate: ${template.id}\nwalks:\n${walks.map((walk) => walkText(walk, '  ')).join('\n')}`;

/** The file with the walks behind those that are there; null when its list cannot simply go on at its end. */
export const withWalks = (source: string, template: Template, walks: readonly object[]): string | null => {
  const before = readWalks(source, template);
  const last = before.value?.walks.at(-1);
  if (last === undefined) return null;
  const line = source.split(/\r?\n|\r/)[last.at.line - 1] ?? '';
  const indent = /^( *)- /.exec(line)?.[1];
  if (indent === undefined) return null;
  const added = walks.map((walk) => walkText(walk, indent)).join('\n');
  const text = `${source}${/[\r\n]$/.test(source) ? '' : '\n'}\n${added}`;
  const after = readWalks(text, template);
  const names = (after.value?.walks ?? []).slice(0, before.value?.walks.length).map(({ name }) => name);
  const isWhole =
    !hasErrors(after.problems) &&
    after.value?.walks.length === names.length + walks.length &&
    names.every((name, index) => name === before.value?.walks[index]?.name);
  return isWhole ? text : null;
};
