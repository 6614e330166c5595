/** A text for people in a hand-written file: one plain text, or one for each language. */
import { excerpt } from './excerpt.ts';
import { nearest } from './nearest.ts';
import type { MapNode, SourceNode } from './node.ts';
import { error, warning } from './problem.ts';
import { type Reader, type Shape, text, wordsOf } from './shape.ts';

/** A text per language code. */
export type Texts = Readonly<Record<string, string>>;

const looksLikeLanguage = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

/** Gives the languages that were meant by keys that are none of them. */
const reportLanguages = (
  node: MapNode,
  languages: readonly string[],
  reader: Reader,
): ReadonlySet<string> => {
  const meant = new Set<string>();
  for (const { key, keyAt, value } of node.entries) {
    if (languages.includes(key)) continue;
    const near = nearest(
      key,
      languages.filter((language) => !node.entries.some((entry) => entry.key === language)),
    );
    const words = excerpt(key);
    if (!looksLikeLanguage.test(key)) {
      const split = `${words}: ${wordsOf(value)}`;
      reader.report(error('text-split-at-colon', keyAt, split, { key: reader.key, text: split }));
    } else if (near === null)
      reader.report(
        error('unknown-language', keyAt, words, { language: words, languages: languages.join(', ') }),
      );
    else {
      meant.add(near);
      reader.report(error('unknown-language-near', keyAt, words, { language: words, nearest: near }));
    }
  }
  return meant;
};

const readTexts = (node: SourceNode, languages: readonly string[], reader: Reader): Texts | null => {
  const [first] = languages;
  if (first === undefined) return {};
  const missing = (language: string): void =>
    reader.report(warning('missing-translation', node.at, wordsOf(node), { key: reader.key, language }));
  const nothing = (): null => {
    reader.report(error('empty-text', node.at, '', { key: reader.key }));
    return null;
  };
  if (node.kind !== 'map') {
    const plain = text.read(node, reader)?.trim();
    if (plain === undefined) return null;
    if (plain === '') return nothing();
    for (const language of languages.slice(1)) missing(language);
    return { [first]: plain };
  }
  const misspelt = reportLanguages(node, languages, reader);
  const found = node.entries.flatMap(({ key, value }) => {
    if (!languages.includes(key)) return [];
    const words = text.read(value, reader)?.trim() ?? '';
    return words === '' ? [] : [[key, words] as const];
  });
  const given = new Map(found);
  const strange = node.entries.some(({ key }) => !languages.includes(key));
  if (given.size === 0) return strange ? null : nothing();
  for (const language of languages) if (!given.has(language) && !misspelt.has(language)) missing(language);
  return Object.fromEntries(given);
};

/**
 * A text in these languages, of which the first is the default; a missing translation is a
 * warning. Without languages (they were themselves at fault) nothing is checked.
 */
export const textsIn = (languages: readonly string[]): Shape<Texts> => ({
  form: { form: 'texts' },
  read: (node, reader) => readTexts(node, languages, reader),
});
