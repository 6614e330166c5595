/** How an answer becomes a row and a row an answer again: its form, its text, its number of words. */
import { toUSVString } from 'node:util';
import type { Conversation } from '../../interview/conversation.ts';
import { type ReachValue, reachValues } from '../../template/fixed-answers.ts';
import type { Answer, Question } from '../../template/template.ts';

export type RowKind = 'answer' | 'hidden' | 'headline' | 'skip' | 'turn';
export type Form = 'text' | 'number' | 'yes_no' | 'list' | 'reach';

/** What is kept of one answer, before it has a place in the chain. */
export interface AnswerRow {
  readonly kind: RowKind;
  readonly path: string;
  readonly question: string;
  readonly type: string;
  readonly form: Form;
  readonly value: string;
  /** JSON list of aliases. */
  readonly toldBy: string;
  readonly private: 0 | 1;
  readonly words: number;
}

/** A row with its place among the others, as a text that sorts. */
export interface PlacedRow extends AnswerRow {
  readonly place: string;
  /** `keyOf` the row, made once. */
  readonly key: string;
}

/** At one path stands at most one row of a kind. */
export const keyOf = ({ kind, path }: Pick<AnswerRow, 'kind' | 'path'>): string => `${kind} ${path}`;

/** Rows made before, by kind and path, each with what it was made of: what has not changed is not written out anew. */
export type RowMemory = Readonly<Record<RowKind, Map<string, Remembered>>>;

export const rowMemory = (): RowMemory => ({
  answer: new Map(),
  hidden: new Map(),
  headline: new Map(),
  skip: new Map(),
  turn: new Map(),
});

interface Remembered {
  readonly row: PlacedRow;
  readonly id: string;
  readonly answer: Answer;
  readonly toldBy: readonly string[];
}

/**
 * Everything said in a conversation, in its own order. What is hidden besides answers stands under a path with a mark:
 * `why#headline`, `why#skip`, `example[1]#turn`. A lone surrogate, which no file in UTF-8 can hold, becomes
 * U+FFFD; every other character is kept as it is.
 */
export const rowsOf = (
  conversation: Conversation,
  placeOf: (path: string) => string,
  memory: RowMemory = rowMemory(),
): readonly PlacedRow[] => {
  const rows: PlacedRow[] = [];
  const aliasesOf = aliasWriter();
  const add = (
    kind: RowKind,
    path: string,
    { id, type, private: isPrivate }: Pick<Question, 'id' | 'private'> & { readonly type: string },
    answer: Answer,
    toldBy: readonly string[],
  ): void => {
    const before = memory[kind].get(path);
    if (before !== undefined && before.answer === answer && before.toldBy === toldBy && before.id === id) {
      rows.push(before.row);
      return;
    }
    const form = formOf(answer);
    const value = toUSVString(form === 'text' ? String(answer) : JSON.stringify(answer));
    const row: PlacedRow = {
      kind,
      path,
      question: id,
      type,
      form,
      value,
      toldBy: aliasesOf(toldBy),
      private: isPrivate ? 1 : 0,
      words: wordsIn(form, value),
      place: placeOf(path),
      key: keyOf({ kind, path }),
    };
    memory[kind].set(path, { row, id, answer, toldBy });
    rows.push(row);
  };
  for (const { path, question, value, toldBy } of conversation.answers)
    add('answer', path, question, value, toldBy);
  for (const { path, question, value, toldBy } of conversation.hidden)
    add('hidden', path, question, value, toldBy);
  for (const { path, kind, text, toldBy } of conversation.headlines) {
    add('headline', path, { ...untyped, id: kind }, text, toldBy);
  }
  for (const { path, reason } of conversation.skips)
    add('skip', path, { ...untyped, id: '' }, reason, nobody);
  const { headlines = [], skips = [], turns = [] } = conversation.unseen ?? {};
  for (const { path, kind, text, toldBy } of headlines) {
    add('hidden', `${path}#headline`, { ...untyped, id: kind }, text, toldBy);
  }
  for (const { path, reason } of skips) add('hidden', `${path}#skip`, { ...untyped, id: '' }, reason, nobody);
  for (const { path, item, toldBy } of turns) {
    add('hidden', `${path}#turn`, { ...untyped, id: '' }, item ?? '', toldBy);
  }
  for (const { path, repeat, item, toldBy } of conversation.turns) {
    add('turn', path, { ...untyped, id: repeat.id }, item ?? '', toldBy);
  }
  return rows;
};

/** Most of a session was told by the same people: the list that they are is written once. */
const aliasWriter = (): ((aliases: readonly string[]) => string) => {
  const written = new Map<readonly string[], string>();
  return (aliases) => {
    const known = written.get(aliases);
    if (known !== undefined) return known;
    const json = toUSVString(JSON.stringify(aliases));
    written.set(aliases, json);
    return json;
  };
};

const nobody: readonly string[] = [];

/** What is no answer to a question has no type. */
const untyped = { type: '', private: false };

const formOf = (answer: Answer): Form => {
  if (typeof answer === 'string') return 'text';
  if (typeof answer === 'number') return 'number';
  if (typeof answer === 'boolean') return 'yes_no';
  return isList(answer) ? 'list' : 'reach';
};

const isList = (answer: Answer): answer is readonly string[] => Array.isArray(answer);

/** The types whose answers are words that search looks in, and the kinds of row that hold such answers. */
export const isSearchable = ({ kind, type }: Pick<AnswerRow, 'kind' | 'type'>): boolean =>
  kind === 'headline' ||
  (kind === 'answer' && (type === 'text' || type === 'story' || type === 'list' || type === 'practice'));

/** The value as words alone, exactly as the view `searchable` gives it: of a list, line ends part words too. */
export const plainText = (form: Form, value: string): string =>
  form === 'list' ? value.replaceAll('\\n', ' ').replaceAll('\\t', ' ') : value;

/** Of what is hidden besides answers: where it stands and what it is; null for a hidden answer. */
export const unseenAt = (path: string): { readonly path: string; readonly sort: string } | null => {
  const mark = path.indexOf('#');
  return mark === -1 ? null : { path: path.slice(0, mark), sort: path.slice(mark + 1) };
};

/** What was said as one text: a list by lines, reach as `group: value`. */
export const spokenText = (form: Form, value: string): string => {
  const answer = answerOf(form, value);
  if (typeof answer !== 'object') return String(answer);
  if (isList(answer)) return answer.join('\n');
  return Object.entries(answer)
    .map(([group, reached]) => `${group}: ${reached}`)
    .join('\n');
};

/** The answer as it was given. */
export const answerOf = (form: Form, value: string): Answer => {
  switch (form) {
    case 'text':
      return value;
    case 'number':
      return Number(value);
    case 'yes_no':
      return value === 'true';
    case 'list':
      return textsOf(value);
    case 'reach':
      return reachOf(JSON.parse(value));
  }
};

/** The texts in a JSON list. */
export const textsOf = (json: string): readonly string[] => textsIn(JSON.parse(json));

/** The texts in what should be a list. */
export const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** A map of group → reach; what is no reach is left out. */
export const reachOf = (value: unknown): Readonly<Record<string, ReachValue>> => {
  if (typeof value !== 'object' || value === null) return {};
  const known: [string, ReachValue][] = [];
  for (const [group, reached] of Object.entries(value)) if (isReach(reached)) known.push([group, reached]);
  return Object.fromEntries(known);
};

const isReach = (value: unknown): value is ReachValue => reachValues.some((known) => known === value);

export const wordsIn = (form: Form, value: string): number => {
  if (form === 'text') return countWords(value);
  return form === 'list' ? countWords(textsOf(value).join(' ')) : 0;
};

/** The number of runs of characters between blanks that hold a letter or a digit: a dash that stands alone is no word. */
const countWords = (text: string): number => {
  let words = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = text.charCodeAt(at);
    const blank = code <= 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x3000;
    if (!blank && at < text.length) continue;
    if (at > from && /[\p{L}\p{N}]/u.test(text.slice(from, at))) words += 1;
    from = at + 1;
  }
  return words;
};
