/** A line that is read as something other than text, such as a number: how it is understood stands under it while it is typed. */
import type { Say } from '../../../messages/speech.ts';
import type { Key } from '../../canvas.ts';
import type { Understood } from '../../typed/understood.ts';
import type { Drawn, Field, Pressed, Space } from '../field.ts';
import type { TextField } from '../text/text-field.ts';
import { besideList } from './beside-list.ts';

export interface ReadingOptions<Value> {
  readonly say: Say;
  readonly line: TextField;
  /** What can be typed; empty where the question says it. */
  readonly how: string;
  readonly read: (text: string) => Understood<Value>;
  /** What it was understood as; empty where it is what was typed. */
  readonly shown: (value: Value, text: string) => string;
}

export const lineReading = <Value>({ say, line, how, read, shown }: ReadingOptions<Value>): Field<Value> => {
  const take = (): Pressed<Value> => {
    if (line.text().trim() === '') return { pressed: 'empty' };
    const found = read(line.text());
    if (found.understood === 'value') return { pressed: 'done', value: found.value };
    return { pressed: 'refused', why: found.understood === 'near' ? how : say(found.why, found.params) };
  };

  const press = (key: Key): Pressed<Value> => {
    if (key.key === 'enter' || key.key === 'end') return take();
    const pressed = line.press(key);
    return pressed.pressed === 'done' ? take() : pressed;
  };

  const underLine = (): string => {
    const text = line.text();
    if (text.trim() === '') return how;
    const found = read(text);
    switch (found.understood) {
      case 'value':
        return shown(found.value, text);
      case 'near':
      case 'unclear':
        return how;
    }
  };

  const draw = (space: Space): Drawn => {
    const drawn = line.draw({ ...space, rows: Math.min(space.rows, mostRows) });
    const under = besideList(underLine(), { ...space, rows: space.rows - drawn.rows.length });
    return { rows: [...drawn.rows, ...under], caret: drawn.caret };
  };

  const unread = (): string | null => {
    const text = line.text().trim();
    return text === '' || read(text).understood === 'value' ? null : text;
  };

  return { press, draw, hints: line.hints, typed: line.typed, types: line.types, unread };
};

/** A line that is longer than the window takes no more than this. */
const mostRows = 3;
