/** For whom something is there: group by group, with the arrows or with one number each. */

import type { ForwardReply } from '../../../interview/reply.ts';
import { legible } from '../../../source/legible.ts';
import { type ReachValue, reachValues } from '../../../template/fixed-answers.ts';
import type { Answer } from '../../../template/template.ts';
import type { Key, Row } from '../../canvas.ts';
import type { Scene } from '../../face.ts';
import type { Asked } from '../../words/question-words.ts';
import { groupLabel } from '../../words/reading.ts';
import type { Drawn, Field, Pressed, Space } from '../field.ts';
import { cut, graphemesOf, span } from '../rows.ts';
import { shown } from '../text/shown.ts';
import { textField } from '../text/text-field.ts';
import { reachIn, reachText } from './reach-draft.ts';
import { gridRows } from './reach-grid.ts';

const standing = (answer: Answer | null): ReadonlyMap<string, ReachValue> =>
  new Map(answer !== null && typeof answer === 'object' && !isList(answer) ? Object.entries(answer) : []);

const isList = (answer: object): answer is readonly string[] => Array.isArray(answer);

const isSame = (a: ReadonlyMap<string, ReachValue>, b: ReadonlyMap<string, ReachValue>): boolean =>
  a.size === b.size && [...a].every(([group, value]) => b.get(group) === value);

const changed: Pressed<never> = { pressed: 'changed' };
const unheard: Pressed<never> = { pressed: 'unheard' };

/** Where the inquiry names no groups there is a line below the grid to name them on. */
export const reachField = (scene: Scene, asked: Asked): Field<ForwardReply> => {
  const { say, draft } = scene;
  const before = standing(asked.answer);
  const begun =
    draft === null ? { reach: standing(asked.answer ?? asked.suggested), name: '' } : reachIn(draft.text);
  const reach = new Map(begun.reach);
  const declared = scene.state.surroundings.groups;
  const groups = [...new Set([...(declared ?? []), ...reach.keys()])];
  const naming =
    declared === null ? textField({ text: begun.name, caret: begun.name.length, form: 'line', say }) : null;
  const last = naming === null ? groups.length - 1 : groups.length;
  let bottom = last;
  let row = naming === null ? 0 : last;
  let column = 0;

  const columnOf = (at: number): number | null => {
    const value = reach.get(groups[at] ?? '');
    return value === undefined ? null : reachValues.indexOf(value);
  };
  const goTo = (at: number): Pressed<never> => {
    row = Math.max(0, Math.min(bottom, at));
    column = columnOf(row) ?? column;
    return changed;
  };
  const across = (by: number): Pressed<never> => {
    column = Math.max(0, Math.min(reachValues.length - 1, column + by));
    return changed;
  };
  const set = (at: number): Pressed<never> => {
    const group = groups[row];
    const value = reachValues[at];
    if (group === undefined || value === undefined) return unheard;
    column = at;
    reach.set(group, value);
    return changed;
  };
  const clear = (): Pressed<never> => (reach.delete(groups[row] ?? '') ? changed : unheard);
  const onward = (pressed: Pressed<never>): Pressed<never> =>
    pressed.pressed === 'changed' ? goTo(row + 1) : pressed;
  const type = (text: string): Pressed<never> => {
    if (text === ' ') return columnOf(row) === column ? clear() : set(column);
    return /^[1-9]$/.test(text) ? onward(set(Number(text) - 1)) : unheard;
  };

  const finish = (): Pressed<ForwardReply> => {
    if (reach.size === 0)
      return asked.answer === null || asked.question.required
        ? { pressed: 'empty' }
        : { pressed: 'done', value: { reply: 'answer', value: null } };
    if (isSame(reach, before)) return { pressed: 'done', value: { reply: 'leave' } };
    const value = Object.fromEntries([...reach].sort(([a], [b]) => (a < b ? -1 : 1)));
    return { pressed: 'done', value: { reply: 'answer', value } };
  };

  /** A name that is there already leads to its row. */
  const named = (typed: string): Pressed<ForwardReply> => {
    const group = legible(typed).trim();
    if (group === '') return finish();
    const known = groups.findIndex((name) => name.toLowerCase() === group.toLowerCase());
    naming?.replace('');
    if (known !== -1) return goTo(known);
    groups.push(group);
    bottom = groups.length;
    return goTo(groups.length - 1);
  };

  const pressName = (key: Key, line: Field<string>): Pressed<ForwardReply> => {
    if ((key.key === 'up' || key.key === 'page-up') && groups.length > 0) return goTo(row - 1);
    if (key.key === 'enter' && line.typed()?.text.trim() === '') return finish();
    const pressed = line.press(key);
    if (pressed.pressed === 'empty') return finish();
    return pressed.pressed === 'done' ? named(pressed.value) : pressed;
  };

  const press = (key: Key): Pressed<ForwardReply> => {
    if (naming !== null && row === groups.length) return pressName(key, naming);
    switch (key.key) {
      case 'up':
        return goTo(row - 1);
      case 'down':
        return goTo(row + 1);
      case 'page-up':
        return goTo(0);
      case 'page-down':
        return goTo(bottom);
      case 'left':
        return across(-1);
      case 'right':
        return across(1);
      case 'home':
        return across(-reachValues.length);
      case 'line-end':
        return across(reachValues.length);
      case 'enter':
        return onward(set(column));
      case 'backspace':
      case 'delete':
        return clear();
      case 'end':
        return finish();
      case 'text':
        return graphemesOf(key.text).reduce((heard: Pressed<never>, text) => {
          const pressed = type(text);
          return pressed.pressed === 'unheard' ? heard : pressed;
        }, unheard);
      default:
        return unheard;
    }
  };

  const draw = (space: Space): Drawn => {
    const atName = naming !== null && row === groups.length;
    const line = naming === null ? null : nameRows(naming, atName, space);
    const grid = groups.map((group, at) => ({ label: shown(groupLabel(scene, group)), value: columnOf(at) }));
    const values = reachValues.map((value) => ({
      full: say(`report.reach.${value}`),
      short: say(`field.reach.${value}`),
    }));
    const room = { ...space, rows: Math.max(1, space.rows - (line?.rows.length ?? 0)) };
    const rows = gridRows({ groups: grid, values, row: atName ? null : row, column }, room);
    const above = groups.length === 0 ? [] : rows;
    if (line === null) return { rows: above, caret: null };
    const all = [...above, ...line.rows].slice(-space.rows);
    const caret =
      line.caret === null ? null : { ...line.caret, row: line.caret.row + all.length - line.rows.length };
    return { rows: all, caret: caret !== null && caret.row < 0 ? null : caret };
  };

  /** What is asked on the line, and the line itself while one is there. */
  const nameRows = (field: Field<string>, here: boolean, space: Space): Drawn => {
    const ask: Row = [
      span(here ? `${space.signs.here} ` : '  ', 'accent'),
      span(cut(say('field.reach.group'), space.columns - 2, space), here ? 'strong' : 'dim'),
    ];
    if (!here) return { rows: [ask], caret: null };
    const inner = field.draw({
      ...space,
      columns: space.columns - 2,
      rows: Math.max(1, Math.min(3, space.rows - 1)),
    });
    const rows = inner.rows.map((each): Row => [span('  '), ...each]);
    const { caret } = inner;
    return {
      rows: space.rows < 2 ? rows : [ask, ...rows],
      caret: caret === null ? null : { row: caret.row + (space.rows < 2 ? 0 : 1), column: caret.column + 2 },
    };
  };

  return {
    press,
    draw,
    hints: [
      ['^D', say('field.text.next')],
      ['1-4', say('field.reach.key.set')],
    ],
    typed: () => {
      const name = naming?.text() ?? '';
      if (name === '' && isSame(reach, before)) return null;
      const text = reachText({ reach, name });
      return { text, caret: text.length };
    },
    types: (key) => naming !== null && row === groups.length && naming.types(key),
  };
};
