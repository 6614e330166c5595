/** Reads a sheet that came back from a translator beside the template it is for: what would change, and what cannot be used. */
import { excerpt } from '../../source/excerpt.ts';
import { firstIllegible, normalised } from '../../source/legible.ts';
import { nearest } from '../../source/nearest.ts';
import { readHeader, type SheetHeader } from './read-header.ts';
import type { SheetProblem, SheetRow } from './sheet-problem.ts';
import type { TemplateTexts, TextSlot } from './text-slots.ts';

/** One text in one language. */
export interface TextChange {
  readonly slot: TextSlot;
  readonly language: string;
  /** What the template says now; null where it says nothing. */
  readonly before: string | null;
  readonly after: string;
  /** Line of the sheet. */
  readonly line: number;
}

export interface SheetReading {
  readonly changes: readonly TextChange[];
  /** Languages that the template does not have yet and that have a text in the sheet. */
  readonly newLanguages: readonly string[];
  readonly ignoredColumns: readonly string[];
  /** Keys of the template without a row. */
  readonly missingRows: readonly string[];
  /** Cells left empty where the template has a text, which then stays. */
  readonly emptyCells: number;
  readonly problems: readonly SheetProblem[];
}

/** A text as the template would read it: outer blanks are no part of it. */
const textOf = (cell: string): string => normalised(cell).trim();

/** Rows by key; what cannot be matched with one text of the template is a problem. */
const rowsByKey = (
  rows: readonly SheetRow[],
  { keyAt, languages }: SheetHeader,
  known: ReadonlyMap<string, TextSlot>,
  width: number,
  problems: SheetProblem[],
): ReadonlyMap<string, SheetRow> => {
  const found = new Map<string, SheetRow>();
  for (const row of rows) {
    const { line, cells } = row;
    const key = textOf(cells[keyAt] ?? '');
    const texts = [...languages.values()].map((at) => textOf(cells[at] ?? '')).filter((text) => text !== '');
    const report = (code: string, params: SheetProblem['params'] = {}): number =>
      problems.push({ code, line, params });
    const first = found.get(key);
    if (cells.slice(width).some((cell) => cell.trim() !== ''))
      report('too-many-cells', { width, count: cells.length });
    else if (key === '') {
      if (texts.length > 0) report('no-key', { text: excerpt(texts[0] ?? '') });
    } else if (first !== undefined) report('double-key', { key: excerpt(key), first: first.line });
    else if (known.has(key)) found.set(key, row);
    else {
      const near = nearest(
        key,
        [...known.keys()].filter((candidate) => !found.has(candidate)),
      );
      if (near === null) report('unknown-key', { key: excerpt(key) });
      else report('unknown-key-near', { key: excerpt(key), nearest: near });
    }
  }
  return found;
};

/** `rows` begin with the header. Nothing is changed when there is a problem. */
export const readSheet = (template: TemplateTexts, rows: readonly SheetRow[]): SheetReading => {
  const [first = { line: 1, cells: [] }, ...others] = rows;
  const { header, problems: ofHeader } = readHeader(first, template.languages);
  const problems: SheetProblem[] = [...ofHeader];
  const none = { changes: [], newLanguages: [], ignoredColumns: [], missingRows: [], emptyCells: 0 };
  if (header === null) return { ...none, problems };

  const known = new Map(template.slots.map((slot) => [slot.key, slot]));
  const found = rowsByKey(others, header, known, first.cells.length, problems);
  const changes: TextChange[] = [];
  const filled = new Set<string>();
  let emptyCells = 0;
  for (const [key, slot] of known) {
    const row = found.get(key);
    if (row === undefined) continue;
    const { line, cells } = row;
    for (const [language, at] of header.languages) {
      const after = textOf(cells[at] ?? '');
      const before = slot.texts[language] ?? null;
      const strange = firstIllegible(after);
      if (strange >= 0) {
        const text = excerpt(after.slice(0, strange));
        problems.push({ code: 'control-character', line, params: { language, text } });
      } else if (after === '') emptyCells += before === null ? 0 : 1;
      else {
        filled.add(language);
        if (after !== before) changes.push({ slot, language, before, after, line });
      }
    }
  }
  return {
    changes,
    newLanguages: [...filled].filter((language) => !template.languages.includes(language)),
    ignoredColumns: header.ignored,
    missingRows: [...known.keys()].filter((key) => !found.has(key)),
    emptyCells,
    problems: problems.toSorted((a, b) => a.line - b.line),
  };
};
