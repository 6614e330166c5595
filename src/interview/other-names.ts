/** Finds words that look like names of people who did not choose to be in the story, so that each can be replaced. */
import { timesNamed } from './bracket-names.ts';
import { firstWords, joints, noNames, titleOf, titles } from './name-words.ts';

export interface FoundName {
  /** As it stands in the text, without the ending of a genitive. */
  readonly name: string;
  /** How often it stands there. */
  readonly times: number;
  /** The sentence in which it was first found. */
  readonly sentence: string;
}

/**
 * Words with a capital in the middle of a sentence or after `mevrouw`, `buurman`, `Mrs` and their like; at the beginning
 * of a sentence only when the word comes back, or when a second one with a capital follows. Words of `known` (places,
 * practices, people who take part) are none. A title such as `Mevrouw` goes with the name behind it. Longest first, else as found. It proposes; a person decides.
 */
export const otherNames = (texts: readonly string[], known: readonly string[]): readonly FoundName[] => {
  const sentences = texts.flatMap(sentencesOf);
  const taken = new Set([...noNames, ...known.flatMap(wordsOf).map(lower)]);
  const written = timesWritten(sentences);
  const found = new Map<string, FoundName>();
  for (const { text, words } of sentences) {
    for (const run of runsIn(words, taken)) {
      if (!isName(run, written)) continue;
      const name = withoutGenitive(run.map(({ word }) => word).join(' '), written);
      const title = run[0]?.title ?? null;
      for (const each of title === null ? [name] : [`${title} ${name}`, name]) {
        const key = title === null || each === name ? each : lower(each);
        if (!found.has(key)) found.set(key, { name: each, times: timesNamed(texts, each), sentence: text });
      }
    }
  }
  const all = [...found.values()];
  return all
    .filter((each) => standsBare(each, all))
    .sort((a, b) => wordsOf(b.name).length - wordsOf(a.name).length);
};

/** A name goes with the title before it; bare it is one more only where it also stands without. */
const standsBare = ({ name, times }: FoundName, all: readonly FoundName[]): boolean => {
  const titled = all.filter((other) => titleOf(other.name) !== null && other.name.endsWith(` ${name}`));
  return times > titled.reduce((sum, other) => sum + other.times, 0);
};

interface Word {
  readonly word: string;
  /** It begins a sentence, so that its capital says nothing. */
  readonly isFirst: boolean;
  /** The word before it is one that people are called by. */
  readonly isCalled: boolean;
  /** That word where it goes with the name, so that nobody is left as `Mevrouw [buurvrouw]`. */
  readonly title: string | null;
  /** Something other than a blank stands before it. */
  readonly isApart: boolean;
}

interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
}

const wordForm = /(?:\p{Lu}\.)+|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
/** A capital with a small letter somewhere after it, or initials: GGZ and P07 are none. */
const nameForm = /^(?:(?:\p{Lu}\.)+|(?:[dDlLoO]['’])?\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}[\p{L}\p{M}'’-]*)$/u;
const bracketed = /\[[^\][]*\]/g;
/** Not after initials and short forms such as `mevr.`. */
const sentenceEnd =
  /\n|(?<!(?:^|[^\p{L}])(?:\p{Lu}|[Mm]rs?|[Mm]s|[Dd]rs?|[Dd]hr|[Mm]evr|[Mm]w)\.)(?<=[.!?:…]["”’»)]*)\s+(?=\P{Ll})/u;

const lower = (word: string): string => word.toLowerCase().replaceAll('’', "'");

const wordsOf = (text: string): readonly string[] => text.normalize('NFC').match(wordForm) ?? [];

/** What already stands between brackets is no name any more. */
const sentencesOf = (text: string): readonly Sentence[] =>
  text
    .normalize('NFC')
    .split(sentenceEnd)
    .map((sentence) => ({ text: sentence.trim(), words: readWords(sentence.replace(bracketed, ' / ')) }));

const readWords = (sentence: string): readonly Word[] => {
  const words: Word[] = [];
  let end = 0;
  for (const match of sentence.matchAll(wordForm)) {
    const [word] = match;
    const between = sentence.slice(end, match.index);
    const before = words.at(-1);
    const isNear = /^\.?\s*$/u.test(between);
    words.push({
      word,
      isFirst: before === undefined || /["“„«(]\s*$/u.test(between),
      isCalled: before !== undefined && titles.has(lower(before.word)) && isNear,
      title: before !== undefined && isNear ? titleOf(`${before.word}${between.trim()}`) : null,
      isApart: /\S/u.test(between),
    });
    end = match.index + word.length;
  }
  return words;
};

const timesWritten = (sentences: readonly Sentence[]): ReadonlyMap<string, number> => {
  const written = new Map<string, number>();
  for (const { words } of sentences) {
    for (const { word } of words) written.set(word, (written.get(word) ?? 0) + 1);
  }
  return written;
};

/**
 * Words with a capital that follow each other; small words may stand between two of them. What people are called by is
 * not part of it, nor is a usual first word of a sentence.
 */
const runsIn = (words: readonly Word[], taken: ReadonlySet<string>): readonly (readonly Word[])[] => {
  const isPart = ({ word, isFirst }: Word): boolean => {
    const plain = lower(word);
    return (
      nameForm.test(word) &&
      !titles.has(plain) &&
      !(isFirst && firstWords.has(plain)) &&
      ![plain, plain.replace(/'?s$/, '')].some((form) => taken.has(form))
    );
  };
  const runs: Word[][] = [];
  let run: Word[] = [];
  let between: Word[] = [];
  for (const word of words) {
    if (word.isApart || word.isCalled) [run, between] = [[], []];
    if (isPart(word)) {
      if (run.length === 0) runs.push(run);
      run.push(...between, word);
      between = [];
    } else if ((run.length > 0 || word.isCalled) && joints.has(word.word)) {
      between.push(word);
    } else {
      [run, between] = [[], []];
    }
  }
  return runs;
};

/** Initials alone are none. */
const isName = (run: readonly Word[], written: ReadonlyMap<string, number>): boolean => {
  const [first, second] = run;
  if (first === undefined || (second === undefined && first.word.endsWith('.'))) return false;
  if (!first.isFirst || first.isCalled || second !== undefined) return true;
  return (written.get(first.word) ?? 0) > 1 && !written.has(lower(first.word));
};

/** `Jan's` and `Jan’s` are Jan; `Jans` is where Jan is named as well. */
const withoutGenitive = (name: string, written: ReadonlyMap<string, number>): string => {
  const bare = name.replace(/['’]s$/u, '');
  const stem = bare.replace(/s$/u, '');
  const last = stem.slice(stem.lastIndexOf(' ') + 1);
  return bare !== stem && written.has(last) ? stem : bare;
};
