/** Gives everything in a form an id of the template language, and remembers what the form calls it. */
import { dataIn, textOf } from './data.ts';
import { typeOf } from './get-question.ts';
import type { Form, FormRow } from './read-form.ts';
import { cellOf, ownColumn, type Row } from './workbook.ts';

export interface ImportedIds {
  /** By the number of the row; of questions and repeats, and of groups that may become phases. */
  readonly byRow: ReadonlyMap<number, string>;
  readonly idOf: (name: string) => string;
  readonly nameOf: (id: string) => string;
}

/** Keys of a row in a transcript, which no question can be called. */
const reserved: readonly string[] = ['told_by', 'item'];

export const slugOf = (name: string, allowed: 'question' | 'phase' = 'question'): string => {
  const strange = allowed === 'question' ? /[^a-z0-9_]+/g : /[^a-z0-9_-]+/g;
  const slug = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(strange, '_')
    .replace(/^(?![a-z])/, 'q_');
  return reserved.includes(slug) ? `${slug}_` : slug;
};

export const nameIn = (row: Row): string => cellOf(row, 'name').trim();

/** The id that travelled with a row, as long as the row is still called as it was then. */
const travelled = (row: Row): string => {
  const kept = dataIn(cellOf(row, ownColumn));
  return textOf(kept['name']) === nameIn(row) ? textOf(kept['id'] ?? kept['repeat']) : '';
};

const isGroup = ({ cells }: FormRow): boolean => typeOf(cells) === 'begin_group';

const given = (
  rows: readonly FormRow[],
  allowed: 'question' | 'phase',
  byRow: Map<number, string>,
  used: Set<string>,
): void => {
  const fits = allowed === 'question' ? /^[a-z][a-z0-9_]*$/ : /^[a-z][a-z0-9_-]*$/;
  const sure = (row: FormRow): string => {
    const kept = travelled(row.cells);
    if (fits.test(kept)) return kept;
    const name = nameIn(row.cells);
    return slugOf(name, allowed) === name ? name : '';
  };
  for (const row of rows) {
    const id = sure(row);
    if (id === '' || used.has(id)) continue;
    used.add(id);
    byRow.set(row.number, id);
  }
  for (const row of rows) {
    if (byRow.has(row.number)) continue;
    const slug = slugOf(nameIn(row.cells), allowed);
    let id = slug;
    for (let count = 2; used.has(id); count += 1) id = `${slug}_${count}`;
    used.add(id);
    byRow.set(row.number, id);
  }
};

export const importedIds = (form: Form): ImportedIds => {
  const named = form.survey.filter(({ cells }) => nameIn(cells) !== '' && !typeOf(cells).startsWith('end_'));
  const byRow = new Map<number, string>();
  const items = named.filter((row) => !isGroup(row));
  given(items, 'question', byRow, new Set());
  given(named.filter(isGroup), 'phase', byRow, new Set());
  const ids = new Map<string, string>();
  const names = new Map<string, string>();
  for (const { cells, number } of items) {
    const id = byRow.get(number) ?? '';
    if (!ids.has(nameIn(cells))) ids.set(nameIn(cells), id);
    names.set(id, nameIn(cells));
  }
  return { byRow, idOf: (name) => ids.get(name) ?? name, nameOf: (id) => names.get(id) ?? id };
};
