/** The text that is typed, beside a plain string with a caret to which the same is done. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextBuffer } from '../../../../../src/faces/screen/text/text-buffer.ts';
import { anyText, placesIn } from './texts.ts';

interface Moment {
  readonly text: string;
  readonly caret: number;
}

interface Step {
  readonly before: Moment;
  readonly after: Moment;
}

/** Whole texts for every step: slow, and hard to get wrong. */
class Oracle {
  now: Moment;
  past: Step[] = [];
  future: Step[] = [];
  /** What may still join the last step. */
  open: { readonly kind: string; readonly caret: number; readonly endsBlank: boolean } | null = null;

  constructor(text: string) {
    this.now = { text, caret: 0 };
  }

  from(place: number): number {
    return placesIn(this.now.text).find((each) => each >= place) ?? this.now.text.length;
  }

  before(): number {
    return placesIn(this.now.text).findLast((each) => each < this.now.caret) ?? 0;
  }

  after(): number {
    return placesIn(this.now.text).find((each) => each > this.now.caret) ?? this.now.text.length;
  }

  change(kind: string, from: number, to: number, inserted = ''): void {
    if (from === to && inserted === '') return;
    const { text, caret } = this.now;
    const { open } = this;
    const begins = open?.endsBlank === true && /^\S/.test(inserted);
    const joins = kind !== 'whole' && open?.kind === kind && open.caret === caret && !begins;
    const before = (joins ? this.past.pop()?.before : undefined) ?? this.now;
    this.future = [];
    this.now = { text: text.slice(0, from) + inserted + text.slice(to), caret: 0 };
    this.now = { ...this.now, caret: this.from(from + inserted.length) };
    this.past.push({ before, after: this.now });
    this.open = { kind, caret: from + inserted.length, endsBlank: /\s$/.test(inserted) };
  }

  move(place: number): void {
    this.open = null;
    this.now = { ...this.now, caret: this.from(place) };
  }

  undo(): void {
    const step = this.past.pop();
    this.open = null;
    if (step === undefined) return;
    this.future.push(step);
    this.now = step.before;
  }

  redo(): void {
    const step = this.future.pop();
    this.open = null;
    if (step === undefined) return;
    this.past.push(step);
    this.now = step.after;
  }
}

type Act = readonly [name: string, text: string, place: number];

const names = [
  ...['type', 'type', 'type', 'type', 'paste', 'enter', 'backspace', 'backspace', 'delete', 'clear-word'],
  ...['clear-line', 'left', 'right', 'word-left', 'word-right', 'move', 'replace', 'undo', 'undo', 'redo'],
];

const act = (buffer: TextBuffer, oracle: Oracle, [name, text, share]: Act): void => {
  const { now } = oracle;
  const before = now.text.slice(0, now.caret);
  const line = before.lastIndexOf('\n') + 1;
  const word = before.replace(/\S*\s*$/, '').length;
  const place = Math.floor(share * now.text.length);
  switch (name) {
    case 'type':
      buffer.type(text);
      oracle.change(text.includes('\n') ? 'whole' : 'typed', now.caret, now.caret, text);
      break;
    case 'paste':
      buffer.paste(text);
      oracle.change('whole', now.caret, now.caret, text);
      break;
    case 'enter':
      buffer.type('\n');
      oracle.change('whole', now.caret, now.caret, '\n');
      break;
    case 'backspace':
      buffer.backspace();
      oracle.change('erased', oracle.before(), now.caret);
      break;
    case 'delete':
      buffer.delete();
      oracle.change('deleted', now.caret, oracle.after());
      break;
    case 'clear-word': {
      buffer.clearWord();
      if (line === now.caret) {
        oracle.change('erased', oracle.before(), now.caret);
        break;
      }
      const start = placesIn(now.text).findLast((each) => each <= word) ?? 0;
      oracle.change('whole', Math.max(line, start), now.caret);
      break;
    }
    case 'clear-line':
      buffer.clearLine();
      oracle.change('whole', line, now.caret);
      break;
    case 'left':
      buffer.left();
      oracle.move(oracle.before());
      break;
    case 'right':
      buffer.right();
      oracle.move(oracle.after());
      break;
    case 'word-left':
      buffer.wordLeft();
      oracle.move(placesIn(now.text).findLast((each) => each <= word) ?? 0);
      break;
    case 'word-right':
      buffer.wordRight();
      oracle.move(now.caret + (/^\s*\S*/.exec(now.text.slice(now.caret))?.[0].length ?? 0));
      break;
    case 'replace':
      buffer.replace(text, 0);
      if (text !== now.text) oracle.change('whole', 0, now.text.length, text);
      oracle.move(0);
      break;
    case 'undo':
      buffer.undo();
      oracle.undo();
      break;
    case 'redo':
      buffer.redo();
      oracle.redo();
      break;
    default:
      buffer.moveTo(place);
      oracle.move(place);
      break;
  }
};

test('whatever is done to it, text, caret, words and what changed are those of a plain string', () => {
  const acts = fc.array(
    fc.tuple(fc.constantFrom(...names), anyText(3), fc.double({ min: 0, max: 1, noNaN: true })),
    {
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(anyText(12), acts, (text, all) => {
      let told = text;
      const buffer = new TextBuffer(text, 0, ({ at, removed, inserted }) => {
        expect(told.slice(at, at + removed.length)).toBe(removed);
        told = told.slice(0, at) + inserted + told.slice(at + removed.length);
      });
      const oracle = new Oracle(text);
      for (const each of all) {
        act(buffer, oracle, each);
        expect({ text: buffer.text, caret: buffer.caret }).toEqual(oracle.now);
        expect(told).toBe(buffer.text);
        const words = buffer.text
          .split(/[\x00-\x20\u00a0\u2000-\u200a\u3000]+/)
          .filter((word) => /[\p{L}\p{N}]/u.test(word));
        expect(buffer.words).toBe(words.length);
      }
    }),
    { numRuns: 300 },
  );
});

test('everything that was typed can be taken back to the beginning and done again', () => {
  fc.assert(
    fc.property(fc.array(anyText(4), { maxLength: 20 }), (typed) => {
      const buffer = new TextBuffer('begin', 5);
      for (const text of typed) buffer.type(text);
      const whole = buffer.text;
      while (buffer.undo());
      expect(buffer.text).toBe('begin');
      while (buffer.redo());
      expect(buffer.text).toBe(whole);
    }),
  );
});

const typeLetters = (buffer: TextBuffer, text: string): void => {
  for (const letter of text) buffer.type(letter);
};

test('typing is taken back a word at a time, a line end and a paste by themselves', () => {
  const buffer = new TextBuffer('', 0);
  typeLetters(buffer, 'Het was winter\n');
  buffer.paste('De verwarming viel uit.');
  const seen = [];
  while (buffer.undo()) seen.push(buffer.text);
  expect(seen).toEqual(['Het was winter\n', 'Het was winter', 'Het was ', 'Het ', '']);
});

test('a run of erasing comes back at once, with the caret where it was', () => {
  const buffer = new TextBuffer('niemand telde de uren', 21);
  for (let times = 0; times < 8; times += 1) buffer.backspace();
  expect(buffer.text).toBe('niemand telde');
  buffer.undo();
  expect([buffer.text, buffer.caret]).toEqual(['niemand telde de uren', 21]);
  buffer.redo();
  expect([buffer.text, buffer.caret]).toEqual(['niemand telde', 13]);
});

test('line ends become line feeds, also at the beginning, and nothing else changes', () => {
  const buffer = new TextBuffer('één\r\ntwee\rdrie', 7);
  expect([buffer.text, buffer.caret]).toEqual(['één\ntwee\ndrie', 6]);
  buffer.paste('\ta\x1b[31mb\u202e👩‍👩‍👧\r\n');
  expect(buffer.text).toBe('één\ntw\ta\x1b[31mb\u202e👩‍👩‍👧\nee\ndrie');
});
