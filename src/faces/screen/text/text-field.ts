/** A text that is typed on the story screen: a story, a list of one item a line, or one line. */
import type { Say } from '../../../messages/speech.ts';
import type { Key, Span } from '../../canvas.ts';
import type { Drawn, Field, Hint, Pressed, Space } from '../field.ts';
import { remembered } from '../remembered.ts';
import type { History } from './history.ts';
import { itemsOf } from './list-items.ts';
import { TextBuffer } from './text-buffer.ts';
import { TextLayout } from './text-layout.ts';
import { columnsForText, rowsForText, type Typing, textRows } from './text-rows.ts';

/** `line`: Enter is the end of it, and line ends that are pasted become blanks. */
type TextForm = 'story' | 'list' | 'line';

export interface TextField extends Field<string> {
  readonly types: (key: Key) => boolean;
  readonly text: () => string;
  /** Another text in its place, from an editor, say; Ctrl+Z brings the old one back. The caret comes at its end. */
  readonly replace: (text: string, caret?: number) => void;
  readonly words: () => number;
}

interface TextFieldOptions {
  /** What stands there when it begins. */
  readonly text: string;
  /** In UTF-16 units. */
  readonly caret: number;
  readonly form: TextForm;
  readonly say: Say;
  /** Items that a list may have. */
  readonly atMost?: number | null;
  /** What was done to it before, for undo. */
  readonly history?: History | undefined;
}

const changed: Pressed<string> = { pressed: 'changed' };
const unheard: Pressed<string> = { pressed: 'unheard' };

const onOneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ');

/** Done gives the text without line ends behind it; of a list its items, one a line, without dashes. */
export const textField = ({
  text,
  caret,
  form,
  say,
  atMost = null,
  history,
}: TextFieldOptions): TextField => {
  let layout: TextLayout | null = null;
  /** Rows of text that were drawn last, and of those a page. */
  let room = 1;
  const page = (): number => Math.max(1, room - 1);
  /** The column to stay in while going up and down. */
  let wanted: number | null = null;
  const buffer = new TextBuffer(text, caret, (change) => layout?.follow(buffer.text, change), history);
  const dotted = form === 'list';

  const goRows = (by: number): boolean => {
    if (layout === null) return false;
    const here = layout.rowOf(buffer.caret);
    const row = Math.max(0, Math.min(here + by, layout.count - 1));
    const column = wanted ?? layout.columnOf(buffer.caret);
    const moved = row !== here && buffer.moveTo(layout.placeIn(row, column));
    wanted = column;
    return moved;
  };
  /** Than its window: what is whole in sight has no pages. */
  const isLonger = (): boolean => layout !== null && layout.count > room;
  const goInRow = (edge: 'start' | 'stop'): boolean => {
    if (layout === null) return false;
    const row = layout.rowOf(buffer.caret);
    return buffer.moveTo(edge === 'start' ? layout.startOf(row) : layout.stopOf(row));
  };

  const finish = (): Pressed<string> => {
    const items = dotted ? itemsOf(buffer.text) : [];
    const value = dotted ? items.join('\n') : buffer.text.replace(/\n+$/, '');
    if (value.trim() === '') return { pressed: 'empty' };
    if (atMost !== null && items.length > atMost)
      return { pressed: 'refused', why: say('live.refused.too-many-items', { most: atMost }) };
    return { pressed: 'done', value };
  };

  const enter = (): Pressed<string> => {
    if (form === 'line') return finish();
    // An empty item is none: Enter twice in a list makes one line.
    const before = buffer.text.slice(buffer.text.lastIndexOf('\n', buffer.caret - 1) + 1, buffer.caret);
    const isEmptyItem = dotted && (buffer.caret === 0 || before.trim() === '');
    if (!isEmptyItem) buffer.type('\n');
    return { pressed: 'settled' };
  };

  /** Whether there was anything to do for it. */
  const obey = (key: Exclude<Key['key'], 'text' | 'paste' | 'enter' | 'end'>): boolean => {
    switch (key) {
      case 'backspace':
        return buffer.backspace();
      case 'delete':
        return buffer.delete();
      case 'clear':
        return buffer.clearLine();
      case 'clear-word':
        return buffer.clearWord();
      case 'undo':
        return buffer.undo();
      case 'redo':
        return buffer.redo();
      case 'left':
        return buffer.left();
      case 'right':
        return buffer.right();
      case 'word-left':
        return buffer.wordLeft();
      case 'word-right':
        return buffer.wordRight();
      case 'text-start':
        return buffer.moveTo(0);
      case 'text-end':
        return buffer.moveTo(buffer.text.length);
      case 'home':
        return goInRow('start');
      case 'line-end':
        return goInRow('stop');
      case 'up':
        return goRows(-1);
      case 'down':
        return goRows(1);
      case 'page-up':
        return isLonger() && goRows(-page());
      case 'page-down':
        return isLonger() && goRows(page());
      case 'tab':
      case 'shift-tab':
      case 'escape':
      case 'interrupt':
        return false;
    }
  };
  const isByRows = (key: Key['key']): boolean => ['up', 'down', 'page-up', 'page-down'].includes(key);

  const press = (key: Key): Pressed<string> => {
    if (!isByRows(key.key)) wanted = null;
    switch (key.key) {
      case 'text':
      case 'paste': {
        const more = form === 'line' ? onOneLine(key.text) : key.text;
        return (key.key === 'text' ? buffer.type(more) : buffer.paste(more)) ? changed : unheard;
      }
      case 'enter':
        return enter();
      case 'end':
        return finish();
      default:
        return obey(key.key) ? changed : unheard;
    }
  };

  const wordCount = remembered(
    (count: number): Span => ({ text: say('field.text.words', { count }), style: 'dim' }),
  );
  /** What stands under the text. */
  const counted = (): Typing['count'] => {
    if (form === 'line') return null;
    if (form === 'story') return wordCount(buffer.words);
    const count = itemsOf(buffer.text).length;
    return atMost === null
      ? { text: say('field.text.items', { count }), style: 'dim' }
      : { text: say('field.text.most', { count, most: atMost }), style: count > atMost ? 'warning' : 'dim' };
  };

  const draw = (space: Space): Drawn => {
    const columns = columnsForText(space.columns, dotted);
    if (layout === null || layout.columns !== columns)
      layout = new TextLayout(buffer.text, { columns, columnsOf: space.columnsOf });
    room = rowsForText(space.rows, form !== 'line');
    const typing = { text: buffer.text, caret: buffer.caret, layout, dotted, count: counted() };
    return textRows(typing, space);
  };

  const undo: Hint = ['^Z', say('field.text.undo')];
  return {
    press,
    draw,
    hints: [[form === 'line' ? 'Enter' : '^D', say('field.text.next')], undo],
    typed: () => ({ text: buffer.text, caret: buffer.caret }),
    types: ({ key }) => key === 'text' || key === 'paste' || (key === 'enter' && form !== 'line'),
    text: () => buffer.text,
    replace: (next, at) => {
      wanted = null;
      buffer.replace(next, at);
    },
    words: () => buffer.words,
  };
};
