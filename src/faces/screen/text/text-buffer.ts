/** A text that is being typed, with its caret: what keys do to it, whatever it looks like on the screen. */
import { characterEnd, placeBefore, placeFrom } from './characters.ts';
import { type Change, History, type Kind } from './history.ts';
import { wordsAround, wordsIn } from './word-count.ts';
import { lineStart, wordAfter, wordBefore } from './word-places.ts';

/** Every line end a line feed; nothing else is ever changed. */
const lineFeeds = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/** Every way to do something says whether there was anything to do. */
export class TextBuffer {
  #text: string;
  #caret: number;
  #words: number;
  readonly #history: History;
  readonly #changed: (change: Change) => void;

  /** `caret` in UTF-16 units. `changed` is told of every change right after it. `history` may be of a buffer before. */
  constructor(
    text: string,
    caret: number,
    changed: (change: Change) => void = () => {},
    history = new History(),
  ) {
    this.#text = lineFeeds(text);
    this.#caret = placeFrom(this.#text, lineFeeds(text.slice(0, Math.max(0, caret))).length);
    this.#words = wordsIn(this.#text);
    this.#changed = changed;
    this.#history = history;
    history.goOn(this.#text);
  }

  get text(): string {
    return this.#text;
  }

  /** In UTF-16 units, always between two characters as people see them. */
  get caret(): number {
    return this.#caret;
  }

  get words(): number {
    return this.#words;
  }

  /** Letters that were typed: taken back a word at a time. */
  type(text: string): boolean {
    const typed = lineFeeds(text);
    const kind = typed.includes('\n') ? 'whole' : 'typed';
    return this.#change(kind, this.#caret, this.#caret, typed);
  }

  paste(text: string): boolean {
    return this.#change('whole', this.#caret, this.#caret, lineFeeds(text));
  }

  /** Another text in place of this one, as one step that can be taken back. */
  replace(text: string, caret = text.length): boolean {
    const next = lineFeeds(text);
    const place = lineFeeds(text.slice(0, Math.max(0, caret))).length;
    const changed = next !== this.#text && this.#change('whole', 0, this.#text.length, next);
    return this.moveTo(place) || changed;
  }

  backspace(): boolean {
    return this.#change('erased', placeBefore(this.#text, this.#caret), this.#caret);
  }

  delete(): boolean {
    return this.#change('deleted', this.#caret, characterEnd(this.#text, this.#caret));
  }

  /** The word before the caret, within its line; at the start of a line its line end. */
  clearWord(): boolean {
    const start = lineStart(this.#text, this.#caret);
    if (start === this.#caret) return this.backspace();
    return this.#change('whole', Math.max(start, wordBefore(this.#text, this.#caret)), this.#caret);
  }

  /** All before the caret in its line. */
  clearLine(): boolean {
    return this.#change('whole', lineStart(this.#text, this.#caret), this.#caret);
  }

  left(): boolean {
    return this.moveTo(placeBefore(this.#text, this.#caret));
  }

  right(): boolean {
    return this.moveTo(characterEnd(this.#text, this.#caret));
  }

  wordLeft(): boolean {
    return this.moveTo(wordBefore(this.#text, this.#caret));
  }

  wordRight(): boolean {
    return this.moveTo(wordAfter(this.#text, this.#caret));
  }

  moveTo(place: number): boolean {
    const caret = placeFrom(this.#text, place);
    this.#history.close();
    const moved = caret !== this.#caret;
    this.#caret = caret;
    return moved;
  }

  undo(): boolean {
    return this.#again(this.#history.undo());
  }

  redo(): boolean {
    return this.#again(this.#history.redo());
  }

  #change(kind: Kind, from: number, to: number, inserted = ''): boolean {
    const change = { at: from, removed: this.#text.slice(from, to), inserted };
    if (change.removed === '' && inserted === '') return false;
    const before = this.#caret;
    this.#apply(change);
    this.#caret = placeFrom(this.#text, from + inserted.length);
    this.#history.keep(kind, change, before, this.#caret);
    return true;
  }

  #again(step: ReturnType<History['undo']>): boolean {
    if (step === null) return false;
    this.#apply(step.change);
    this.#caret = step.caret;
    return true;
  }

  /** A word that the change is in, or that it is up against, may become one, become two, or be one no longer. */
  #apply(change: Change): void {
    const { at, removed, inserted } = change;
    const words = wordsAround(this.#text, at, at + removed.length);
    this.#text = this.#text.slice(0, at) + inserted + this.#text.slice(at + removed.length);
    this.#words += wordsAround(this.#text, at, at + inserted.length) - words;
    this.#history.text = this.#text;
    this.#changed(change);
  }
}
