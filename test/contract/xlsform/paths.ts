/** Where a question stands: by its path in a conversation, and by its reference in a form. */
import { type State, turnsIn } from '../../../src/interview/state.ts';

/** Our path as a reference: `example[1].story` is `/data/examples/example[1]/story`. */
export const referenceOf = (path: string, paths: ReadonlyMap<string, string>, suffix = ''): string => {
  const ids = path.split('.').map((part) => /^([^[]+)(\[\d+\])?$/.exec(part) ?? []);
  const last = ids.at(-1)?.[1] ?? '';
  const numbers = new Map(ids.map(([, id = '', number = '']) => [paths.get(id) ?? id, number]));
  let built = '';
  let plain = '';
  for (const part of (paths.get(last + suffix) ?? '').split('/').slice(1)) {
    plain += `/${part}`;
    built += `/${part}${numbers.get(plain) ?? ''}`;
  }
  return built;
};

/** A turn's questions count only while the repeat itself is shown. */
export const isReached = (path: string, visible: ReadonlySet<string>): boolean => {
  const parts = path.split('.').slice(0, -1);
  return parts.every((_, index) =>
    visible.has(
      parts
        .slice(0, index + 1)
        .join('.')
        .replace(/\[\d+\]$/, ''),
    ),
  );
};

/** `example[1].effect[2].` for every turn there is of these repeats, outermost first. */
export const prefixesOf = (repeats: readonly string[], state: State, prefix = ''): readonly string[] => {
  const [id, ...inner] = repeats;
  if (id === undefined) return [prefix];
  return turnsIn(state, prefix + id).flatMap((number) =>
    prefixesOf(inner, state, `${prefix}${id}[${number}].`),
  );
};
