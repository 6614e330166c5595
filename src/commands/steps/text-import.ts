/** Says what became of a translator's sheet: what changed, what stayed as it was and why, and what still has no text. */
import type { MessageParams, Say } from '../../messages/say.ts';
import { hintLines } from '../../render/hint-lines.ts';
import { excerpt } from '../../source/excerpt.ts';
import type { SheetReading, TextChange } from '../../template/strings/read-sheet.ts';
import type { SheetProblem } from '../../template/strings/sheet-problem.ts';
import type { TemplateTexts } from '../../template/strings/text-slots.ts';
import { tell } from './problem-lines.ts';

/** So many names stand in a sentence; the rest is counted. */
const most = 3;

const named = (say: Say, keys: readonly string[]): string => {
  const shown = keys.slice(0, most).join(', ');
  const more = keys.length - most;
  return more > 0 ? say('strings.untranslated.more', { keys: shown, more }) : shown;
};

/** Language → keys of the texts that it lacks, once the changes are made; languages that lack none are left out. */
export const untranslated = (
  { languages, slots }: TemplateTexts,
  { changes, newLanguages }: SheetReading,
): ReadonlyMap<string, readonly string[]> => {
  const made = new Set(changes.map(({ slot, language }) => `${language} ${slot.key}`));
  const lacking = [...languages, ...newLanguages].map((language) => {
    const keys = slots
      .filter((slot) => slot.texts[language] === undefined && !made.has(`${language} ${slot.key}`))
      .map(({ key }) => key);
    return [language, keys] as const;
  });
  return new Map(lacking.filter(([, keys]) => keys.length > 0));
};

/** What stays as it was and why, and what still has no text. */
export const aftermathLines = (say: Say, texts: TemplateTexts, reading: SheetReading): readonly string[] => {
  const { newLanguages, ignoredColumns, missingRows, emptyCells } = reading;
  const total = texts.slots.length;
  const line = (is: boolean, key: Parameters<Say>[0], params: MessageParams): readonly string[] =>
    is ? [say(key, params)] : [];
  return [
    ...line(newLanguages.length > 0, 'strings.new-language', { languages: newLanguages.join(', ') }),
    ...[...untranslated(texts, reading)].map(([language, keys]) =>
      say('strings.untranslated', { language, count: keys.length, total, keys: named(say, keys) }),
    ),
    ...line(ignoredColumns.length > 0, 'strings.ignored-columns', { columns: ignoredColumns.join(', ') }),
    ...line(missingRows.length > 0, 'strings.missing-rows', {
      count: missingRows.length,
      keys: named(say, missingRows),
    }),
    ...line(emptyCells > 0, 'strings.empty-cells', { count: emptyCells }),
  ];
};

/** Each thing wrong in the sheet with its line. */
export const sheetProblemLines = (
  say: Say,
  file: string,
  problems: readonly SheetProblem[],
  width: number,
): readonly string[] => [
  ...problems.flatMap(({ code, line, params }) => {
    const { message, hint } = tell(say, 'strings.problem', code, params);
    return [`${file}:${line}  ${message}`, ...hintLines(hint, { width })];
  }),
  say('strings.faulty', { file, count: problems.length }),
];

/** So many texts are shown side by side; the rest is counted. */
const mostShown = 10;

/** The texts that would be replaced, as the template and as the sheet has them. */
export const replacedLines = (
  say: Say,
  replaced: readonly TextChange[],
  width: number,
): readonly string[] => {
  const words = {
    template: say('strings.would-replace.template'),
    sheet: say('strings.would-replace.sheet'),
  };
  const longest = Math.max(words.template.length, words.sheet.length);
  const more = replaced.length - mostShown;
  return [
    say('strings.would-replace', { count: replaced.length }),
    ...replaced
      .slice(0, mostShown)
      .flatMap(({ slot, language, before, after }) => [
        `  ${say('strings.would-replace.one', { key: slot.key, language })}`,
        `    ${words.template.padEnd(longest)}  ${excerpt(before ?? '')}`,
        `    ${words.sheet.padEnd(longest)}  ${excerpt(after)}`,
      ]),
    ...(more > 0 ? [`  ${say('strings.would-replace.more', { count: more })}`] : []),
    ...hintLines(say('strings.would-replace.hint'), { width, indent: 0 }),
  ];
};
