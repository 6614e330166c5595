/** Writes values at their places in a YAML text, in the style and the layout of what stands there. */
import { isScalar, type ParsedNode } from 'yaml';
import { type ScalarStyle, type Surroundings, scalarText } from './write-scalar.ts';
import { type Entries, endOf, isFlow, styleOf, wordOf } from './yaml-nodes.ts';

/** A text, or entries in their order. */
export type YamlValue = string | ReadonlyMap<string, YamlValue>;

interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A line of a file that is much longer than this is hard to read; a map then takes a line for each entry. */
const widest = 120;
/** Columns for each step of indentation. */
export const step = 2;

/** Collects what has to be replaced in `text`, value by value; in JSON everything stands between double quotes. */
export const penFor = (text: string, isJson: boolean) => {
  const replacements: Replacement[] = [];
  const keyText = (key: string): string => (isJson ? JSON.stringify(key) : key);
  const wordText = (words: string, style: ScalarStyle, around: Surroundings): string =>
    scalarText(words, isJson ? 'double' : style, around);
  const lineStart = (offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = (offset: number): number => {
    const end = text.indexOf('\n', offset);
    return end < 0 ? text.length : end;
  };
  const columnOf = (offset: number): number => offset - lineStart(offset);
  const before = (offset: number): string => text.slice(lineStart(offset), offset);
  const put = (from: number, to: number, words: string): void => {
    replacements.push({ from, to, text: words });
  };

  /** The characters of a scalar, where they can stand for `value` in another place on one line; else null. */
  const ownWords = (from: ParsedNode | null, value: string, inFlow: boolean): string | null => {
    if (from === null || wordOf(from)?.trim() !== value) return null;
    const raw = text.slice(from.range[0], from.range[1]);
    const splits = styleOf(from) === 'plain' && inFlow ? /[\n,[\]{}]/ : /\n/;
    return raw === '' || splits.test(raw) ? null : raw;
  };

  /** `from` is the scalar whose own characters are used again where the text is the same. */
  const flowText = (value: YamlValue, style: ScalarStyle, from: ParsedNode | null): string =>
    typeof value === 'string'
      ? (ownWords(from, value, true) ?? wordText(value, style, { inFlow: true, indent: 0 }))
      : `{${[...value].map(([key, each]) => `${keyText(key)}: ${flowText(each, style, from)}`).join(', ')}}`;

  const blockText = (
    value: ReadonlyMap<string, YamlValue>,
    style: ScalarStyle,
    from: ParsedNode | null,
    indent: number,
  ): string => {
    const lines = [...value].map(([key, each]) =>
      typeof each === 'string'
        ? `${keyText(key)}: ${ownWords(from, each, false) ?? wordText(each, style, { inFlow: false, indent })}`
        : `${keyText(key)}:\n${' '.repeat(indent + step)}${blockText(each, style, from, indent + step)}`,
    );
    return lines.join(`\n${' '.repeat(indent)}`);
  };

  /** `key: …` for a new entry in a block, on one line where that can be read. */
  const entryText = (key: string, value: YamlValue, style: ScalarStyle, indent: number): string => {
    const flow = typeof value === 'string' ? '' : `${keyText(key)}: ${flowText(value, style, null)}`;
    return flow !== '' && indent + flow.length <= widest
      ? flow
      : blockText(new Map([[key, value]]), style, null, indent);
  };

  const replaceScalar = (node: ParsedNode, value: YamlValue, around: Surroundings): void => {
    const [start, end] = node.range;
    if (start === end) {
      const gap = text.charAt(start - 1) === ' ' ? '' : ' ';
      put(start, start, gap + flowText(value, 'double', null));
      return;
    }
    const style = styleOf(node);
    const isBlock = style === 'literal' || style === 'folded';
    const lineBreak = isBlock && text.charAt(end - 1) === '\n' ? '\n' : '';
    if (typeof value === 'string') {
      put(start, end, wordText(value, style, around) + lineBreak);
      return;
    }
    const flow = flowText(value, style, node);
    const commented = /^[ \t]+#/.test(text.slice(end, lineEnd(end)));
    const long = columnOf(start) + flow.length > widest || isBlock;
    if (around.inFlow || commented || !long) {
      put(start, end, flow + lineBreak);
      return;
    }
    const lead = before(start);
    const first = /^ *(?:- +)*$/.test(lead);
    const indent = first ? lead.length : around.indent + step;
    const from = first ? start : start - (/[ \t]*$/.exec(lead)?.[0].length ?? 0);
    const lineBefore = first ? '' : `\n${' '.repeat(indent)}`;
    put(from, end, lineBefore + blockText(value, style, node, indent) + lineBreak);
  };

  /** After the last of a list or map: in its own line where the last one has that, else behind a comma. */
  const addInFlow = (start: number, end: number, words: string): void => {
    const lead = before(start);
    put(end, end, /^\s*$/.test(lead) ? `,\n${lead}${words}` : `, ${words}`);
  };
  const addLine = (end: number, line: string): void => {
    if (text.charAt(end - 1) === '\n') put(end, end, `${line}\n`);
    else put(lineEnd(end), lineEnd(end), `\n${line}`);
  };

  const addEntry = (map: Entries, key: string, value: YamlValue): void => {
    const last = map.items.at(-1);
    if (last === undefined) return;
    const style = styleOf(map.items.map((each) => each.value).findLast((each) => isScalar(each)));
    const start = last.key.range[0];
    const end = endOf(last.value ?? last.key);
    if (isFlow(map)) {
      addInFlow(start, end, `${keyText(key)}: ${flowText(value, style, null)}`);
      return;
    }
    const indent = columnOf(start);
    addLine(end, ' '.repeat(indent) + entryText(key, value, style, indent));
  };

  const addItem = (items: readonly ParsedNode[], inFlow: boolean, value: string): void => {
    const last = items.at(-1);
    if (last === undefined) return;
    const words = wordText(value, styleOf(last), { inFlow: true, indent: 0 });
    if (inFlow) addInFlow(last.range[0], endOf(last), words);
    else addLine(endOf(last), before(last.range[0]) + words);
  };

  return { replacements, columnOf, replaceScalar, addEntry, addItem };
};
