/** Writes the head of a template as the settings of a form, and its lists of choices. */
import type { Keys } from '../written.ts';
import { isMap, keptOf, listIn, textOf, textsOf } from './data.ts';
import { cellsIn, rowsIn, withJson } from './export-rows.ts';
import { choiceRows, type FormLists, isFixedList, valuesIn } from './form-lists.ts';
import { templateFrom } from './get-around.ts';
import { complement, withForeignCells } from './kept.ts';
import { columnFor, type FormLanguage, headingFor } from './languages.ts';
import { cellOf, type Row, rowOf } from './workbook.ts';

export const formLanguages = (keys: Keys): readonly FormLanguage[] => {
  const headings = cellsIn(keptOf(keys, 'languages'));
  return listIn(keys.get('languages')).map((code) => {
    const text = textOf(code);
    return { code: text, heading: headings[text] ?? headingFor(text) };
  });
};

export const settingsRow = (keys: Keys, languages: readonly FormLanguage[], first: string): Row => {
  const title = textsOf(keys.get('title'), first);
  return rowOf([
    ['form_title', title[first] ?? Object.values(title)[0]],
    ['form_id', textOf(keys.get('template'))],
    ['version', textOf(keys.get('version'))],
    ['default_language', languages[0]?.heading],
  ]);
};

export const putSettings = (keys: Keys, languages: readonly FormLanguage[], first: string): Row => {
  const codes = languages.map(({ code }) => code);
  const shown = (row: Row): Keys => templateFrom(row, codes, 'form');
  const row = withForeignCells(
    settingsRow(keys, languages, first),
    cellsIn(keptOf(keys, 'settings')),
    keys,
    shown,
  );
  const kept = keys.get('x-xlsform');
  const rest = isMap(kept)
    ? Object.entries(kept).filter(
        ([part]) => !['settings', 'choices', 'sheets', 'languages', 'end'].includes(part),
      )
    : [];
  const found = new Map(keys);
  if (isMap(kept)) found.delete('x-xlsform');
  if (rest.length > 0) found.set('x-xlsform', Object.fromEntries(rest));
  return withJson(row, { ...complement(found, shown(row)), languages: codes });
};

/** Lists as a form had them, wherever they still hold the same choices. */
export const putChoices = (
  keys: Keys,
  { lists }: FormLists,
  languages: readonly FormLanguage[],
): readonly Row[] => {
  const before = rowsIn(keptOf(keys, 'choices'));
  const labels = new Set(languages.map((language) => columnFor('label', language)));
  const shown = (rows: readonly Row[]): string =>
    JSON.stringify(
      rows.map((row) => [...row].filter(([column]) => column === 'name' || labels.has(column)).sort()),
    );
  const kept = new Map<string, readonly Row[]>();
  for (const row of before) {
    const list = cellOf(row, 'list_name');
    kept.set(list, [...(kept.get(list) ?? []), row]);
  }
  const now = [...kept].flatMap(([list, rows]) => {
    const needed = lists.get(list);
    const same = needed !== undefined && isFixedList(needed, languages) ? valuesIn : shown;
    return needed === undefined || same(needed) === same(rows) ? rows : choiceRows(new Map([[list, needed]]));
  });
  return [...now, ...choiceRows(new Map([...lists].filter(([list]) => !kept.has(list))))];
};
