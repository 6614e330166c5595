/** The sheet that a translator gets: a row for each text of a template, a column for each language. */
import type { TemplateTexts, TextSlot } from './text-slots.ts';

/** The columns before those of the languages; the same in every language, so that a sheet can travel. */
export const keyColumn = 'key';
export const contextColumn = 'context';

/** Header and rows. `added` are languages that the template does not have yet; `context` says what kind of text it is. */
export const sheetOf = (
  { languages, slots }: TemplateTexts,
  added: readonly string[],
  context: (slot: TextSlot) => string,
): readonly (readonly string[])[] => {
  const columns = [...new Set([...languages, ...added])];
  return [
    [keyColumn, contextColumn, ...columns],
    ...slots.map((slot) => [
      slot.key,
      context(slot),
      ...columns.map((language) => slot.texts[language] ?? ''),
    ]),
  ];
};
