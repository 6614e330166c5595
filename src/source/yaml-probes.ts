/** Finds probes between brackets that were cut in two at a comma of their own. */
import type { CST } from 'yaml';
import { excerpt } from './excerpt.ts';
import type { Place } from './place.ts';
import { lineEndFrom } from './places.ts';
import { type Problem, warning } from './problem.ts';

const isPlain = (token: CST.Token | null | undefined): token is CST.FlowScalar => token?.type === 'scalar';

/** Words that begin with a small letter. */
const isRest = (words: string): boolean => /^\p{Ll}/u.test(words);

/** Each text as it was meant: one that begins with a small letter belongs to the one before. */
const joined = (texts: readonly CST.FlowScalar[]): string =>
  texts
    .map(({ source }, index) => (index > 0 && isRest(source) ? `, ${source}` : `\n${source}`))
    .join('')
    .trimStart()
    .split('\n')
    .map((words) => (words.includes(',') ? `"${words}"` : words))
    .join(', ');

/** A warning where `probes: [Who was there, and how?]` has a small letter behind a comma, though the first has a capital. */
export const textsCutAtCommas = (
  text: string,
  { key, value }: CST.CollectionItem,
  spanAt: (start: number, end: number) => Place,
): readonly Problem[] => {
  if (key?.type !== 'scalar' || key.source !== 'probes') return [];
  if (value?.type !== 'flow-collection' || value.start.type !== 'flow-seq-start') return [];
  const texts = value.items.flatMap(({ value: item }) => (isPlain(item) ? [item] : []));
  const cut = texts.slice(1).find(({ source }) => isRest(source));
  const last = texts.at(-1);
  if (cut === undefined || last === undefined || texts.length !== value.items.length) return [];
  if (!/^\p{Lu}/u.test(texts[0]?.source ?? '')) return [];
  const rest = text.slice(last.offset + last.source.length, lineEndFrom(text, last.offset)).trim();
  const instead = `probes: [${joined(texts)}${rest.startsWith(']') ? rest : ']'}`;
  const words = excerpt(cut.source);
  return [
    warning('yaml-probe-cut', spanAt(cut.offset, cut.offset + cut.source.length), words, {
      text: words,
      instead,
    }),
  ];
};
