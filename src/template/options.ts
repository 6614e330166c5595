/** The options of a choice, and the items of a fixed list: a value to keep and a label to show. */
import { excerpt } from '../source/excerpt.ts';
import { type KeyTable, optional, readKeys, required, strangeKeys } from '../source/keys.ts';
import { entryOf, type MapEntry, type MapNode, type SourceNode } from '../source/node.ts';
import { error, warning } from '../source/problem.ts';
import { type Report, type Shape, text } from '../source/shape.ts';
import { textsIn } from '../source/texts.ts';
import { type Option, type Question, textIn } from './template.ts';

export const optionKeys = (languages: readonly string[]) =>
  ({ value: required(text), label: optional(textsIn(languages)) }) satisfies KeyTable;

/** A transcript could not name it: blanks around it, more than one line, or a word that means nothing (`null`). */
const isUnusable = (node: SourceNode): boolean =>
  node.kind === 'scalar' && (node.value === null || /^\s|\s$|\n/.test(node.text));

/** The same value on one line, in quotes where it would mean nothing without them. */
const usable = (value: string): string => {
  const bare = value.trim().replace(/\s+/g, ' ');
  return bare === value ? `"${bare}"` : bare;
};

/** `red: Red`: a key that is none of ours, nor nearly so. */
const isValue = (node: MapNode, entry: MapEntry, languages: readonly string[]): boolean =>
  strangeKeys(node, Object.keys(optionKeys(languages))).get(entry) === null && !languages.includes(entry.key);
/** May stand between braces without quotes. */
const plainLabel = /^\p{L}[^,:#{}[\]"]*$/u;

/** A plain value is its own label in every language, which is worth a warning where `translated` labels are expected. */
export const optionIn = (languages: readonly string[], translated: boolean): Shape<Option> => ({
  form: { form: 'keys', name: 'option' },
  read: (node, reader) => {
    const [first = ''] = languages;
    const pair = node.kind === 'map' && node.entries.length === 1 ? node.entries[0] : undefined;
    if (node.kind === 'map' && pair?.value.kind === 'scalar' && isValue(node, pair, languages)) {
      const { key, keyAt, value } = pair;
      const label = plainLabel.test(value.text) ? value.text : JSON.stringify(value.text);
      const instead = `{value: ${excerpt(key)}, label: ${label}}`;
      reader.report(error('option-as-key', keyAt, excerpt(key), { text: excerpt(key), instead }));
      return null;
    }
    const read =
      node.kind === 'map'
        ? readKeys(node, optionKeys(languages), { ...reader, key: 'options' })
        : { value: text.read(node, reader), label: null };
    const value = read?.value ?? null;
    if (read === null || value === null) return null;
    if (value.trim() === '') {
      reader.report(error('empty-text', node.at, '', { key: reader.key }));
      return null;
    }
    const written = node.kind === 'map' ? (entryOf(node, 'value')?.value ?? node) : node;
    if (isUnusable(written))
      reader.report(
        error('option-value', written.at, excerpt(value), { text: excerpt(value), instead: usable(value) }),
      );
    const isPlain = node.kind !== 'map';
    for (const language of isPlain && translated ? languages.slice(1) : [])
      reader.report(
        warning('missing-translation', node.at, excerpt(value), { key: excerpt(value), language }),
      );
    return { value, label: read.label ?? { [first]: value }, at: node.at };
  },
});

/** Reports an option whose value was used before. */
export const reportDoubleOptions = (options: readonly Option[], report: Report): void => {
  const seen = new Set<string>();
  for (const { value, at } of options) {
    if (seen.has(value)) report(error('double-option', at, excerpt(value), { value: excerpt(value) }));
    seen.add(value);
  }
};

/** How people read the option with this value; a value that is no option reads as itself. */
export const optionLabel = (
  question: Question,
  value: string,
  language: string,
  fallback: string,
): string => {
  const option = question.options.find((candidate) => candidate.value === value);
  return option === undefined ? value : textIn(option.label, language, fallback);
};
