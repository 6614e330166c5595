/** Where the rows of a text begin in a window: broken between words, and broken again only around what changes. */
import { characterEnd, placeBefore } from './characters.ts';
import type { Change } from './history.ts';
import { shown } from './shown.ts';

/** The columns of a row, and what measures a text in them. */
interface Sheet {
  readonly columns: number;
  readonly columnsOf: (text: string) => number;
}

/** A change may reach back to a row whose end hangs on the word or the character that begins a later one. */
const rowsBack = 3;

/** Rows are counted from 0; places are in UTF-16 units. Blanks at the end of a row hang over its edge. */
export class TextLayout {
  readonly #sheet: Sheet;
  readonly #widths = new Map<string, number>();
  #text = '';
  #starts: readonly number[] = [0];

  constructor(text: string, sheet: Sheet) {
    this.#sheet = sheet;
    this.follow(text, { at: 0, removed: '', inserted: text });
  }

  /** Columns of a row. */
  get columns(): number {
    return this.#sheet.columns;
  }

  /** How many rows there are: at least one. */
  get count(): number {
    return this.#starts.length;
  }

  /** `text` is what the change made of the text before. */
  follow(text: string, { at, removed, inserted }: Change): void {
    const old = this.#starts;
    const grown = inserted.length - removed.length;
    const first = Math.max(0, this.rowOf(at) - rowsBack);
    let same = first;
    const fresh: number[] = [];
    this.#text = text;
    let start: number | null = old[first] ?? 0;
    for (; start !== null; start = this.#nextStart(start)) {
      while (same < old.length && this.startOf(same) + grown < start) same += 1;
      if (start >= at + inserted.length && old[same] === start - grown) break;
      fresh.push(start);
    }
    const rest = start === null ? [] : old.slice(same);
    const moved = grown === 0 ? rest : rest.map((place) => place + grown);
    this.#starts = old.slice(0, first).concat(fresh, moved);
  }

  /** The row that holds a place; where a row goes over into the next, the next. */
  rowOf(place: number): number {
    let low = 0;
    for (let high = this.#starts.length - 1; low < high; ) {
      const middle = Math.ceil((low + high) / 2);
      if (this.startOf(middle) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** A row that is not there begins where the text ends. */
  startOf(row: number): number {
    return this.#starts[row] ?? this.#text.length;
  }

  /** The last place in a row. */
  stopOf(row: number): number {
    const next = this.startOf(row + 1);
    return row === this.count - 1 ? next : placeBefore(this.#text, next);
  }

  /** Whether a row begins a line, and not only a row. */
  beginsLine(row: number): boolean {
    return row === 0 || this.#text[this.startOf(row) - 1] === '\n';
  }

  /** What is drawn of a row. */
  textOf(row: number): string {
    return shown(this.#text.slice(this.startOf(row), this.startOf(row + 1))).trimEnd();
  }

  /** The columns before a place in its row. */
  columnOf(place: number): number {
    let column = 0;
    for (let at = this.startOf(this.rowOf(place)); at < place; ) {
      const end = characterEnd(this.#text, at);
      column += this.#widthOf(at, end);
      at = end;
    }
    return Math.min(column, this.#sheet.columns);
  }

  /** The place in a row that has at most so many columns before it. */
  placeIn(row: number, column: number): number {
    const stop = this.stopOf(row);
    let place = this.startOf(row);
    for (let used = 0; place < stop; ) {
      const end = characterEnd(this.#text, place);
      used += this.#widthOf(place, end);
      if (used > column) break;
      place = end;
    }
    return Math.min(place, stop);
  }

  /** Null: no row comes after this one. */
  #nextStart(start: number): number | null {
    const text = this.#text;
    let used = 0;
    let word = start;
    for (let at = start; at < text.length; ) {
      const code = text.charCodeAt(at);
      if (code === 0x0a) return at + 1;
      const end = characterEnd(text, at);
      used += this.#widthOf(at, end);
      const isBlank = end === at + 1 && (code === 0x20 || code === 0x09);
      if (isBlank) word = end;
      else if (used > this.#sheet.columns && at > start) return word > start ? word : at;
      at = end;
    }
    return null;
  }

  /** Of one character. */
  #widthOf(from: number, to: number): number {
    const code = this.#text.charCodeAt(from);
    if (to === from + 1 && code >= 0x20 && code <= 0x7e) return 1;
    const character = this.#text.slice(from, to);
    const known = this.#widths.get(character);
    if (known !== undefined) return known;
    const width = this.#sheet.columnsOf(shown(character));
    this.#widths.set(character, width);
    return width;
  }
}
