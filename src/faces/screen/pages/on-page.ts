/** Hears keys on a page until something is given: the field first, then the keys that are the same on every page. */
import type { Say } from '../../../messages/speech.ts';
import type { Canvas, Key, Paper, Picture } from '../../canvas.ts';
import type { Given } from '../../face.ts';
import type { Field, Hint } from '../field.ts';
import type { FreshKeys } from '../fresh-keys.ts';
import { pageHelp, pageMenu, type Sheet, wayOf } from './page-menu.ts';
import { pagePicture, type Reach } from './page-picture.ts';
import type { Told } from './told.ts';

export interface Page {
  readonly told: Told;
  readonly keys: FreshKeys;
  /** What this is about, such as session and person; at the right of the head. */
  readonly about: readonly string[];
  /** Whether something is not saved now. */
  readonly isUnsaved: () => boolean;
}

interface PageQuestion<Value> {
  readonly say: Say;
  /** Null: a page that only tells. */
  readonly question: string | null;
  readonly field: Field<Value>;
  /** Said when there is nothing to take yet. */
  readonly unchosen: string;
  /** Told at every change of what is typed. */
  readonly changed?: ((text: string, caret: number) => void) | undefined;
}

/** Under this name stands what is told without a question. */
const untitled = ' ';

export const onPage = async <Value>(
  canvas: Canvas,
  { told, about, keys, isUnsaved }: Page,
  { say, question, field, unchosen, changed }: PageQuestion<Value>,
): Promise<Given<Value>> => {
  const name = question ?? untitled;
  const known = told.known(name);
  told.asked();
  /** What lies over the question. */
  let sheet: Sheet | null = null;
  /** Of its own for every asking, and again when a sheet is put away. */
  let asking = {};
  let notice = '';
  /** Rows that were scrolled back; null: it begins where nothing was read yet. */
  let back: number | null = null;
  /** The same of what lies under a sheet. */
  let under: number | null = null;
  let reach: Reach = { most: 0, page: 1, back: 0 };

  const left = (given: 'back' | 'pause' | 'interrupt' | 'end'): Given<Value> => {
    told.keep(name, field.typed());
    return { given };
  };
  const draw = (paper: Paper): Picture => {
    const drawn = pagePicture(
      {
        ...{ say, about, notice, back, field: (sheet ?? { field }).field },
        told: sheet?.alone === true ? [] : told.above(name),
        known,
        isUnsaved: isUnsaved(),
        question: sheet === null ? question : sheet.title,
        hints: hintsOf(field, sheet, say),
      },
      paper,
    );
    reach = drawn.reach;
    keys.drawn(reach.page > 0);
    if (reach.page > 0 && sheet?.alone !== true) told.seen();
    return drawn.picture;
  };

  const open = (over: Sheet): void => {
    under = reach.back;
    back = over.alone ? null : 0;
    sheet = over;
    notice = '';
  };
  const close = (): void => {
    sheet = null;
    asking = {};
    back = under;
  };
  const go = (chosen: string): Given<Value> | null => {
    close();
    switch (wayOf(chosen)) {
      case 'back':
        return left('back');
      case 'pause':
        return left('pause');
      case 'help':
        open(pageHelp(say));
        return null;
      case 'on':
        return null;
    }
  };
  const inSheet = (open: Sheet, key: Key): Given<Value> | null => {
    const pressed = open.field.press(key);
    if (pressed.pressed === 'done') return go(pressed.value);
    const leaves = open.alone || key.key === 'escape' || key.key === 'shift-tab';
    if (pressed.pressed === 'unheard' && leaves) close();
    return null;
  };
  const inField = (key: Key): Given<Value> | null => {
    const pressed = field.press(key);
    switch (pressed.pressed) {
      case 'done':
        told.keep(name, null);
        return { given: 'value', value: pressed.value };
      case 'refused':
        notice = pressed.why;
        return null;
      case 'empty':
        notice = unchosen;
        return null;
      case 'unheard':
        if (key.key === 'escape') open(pageMenu(say));
        return key.key === 'shift-tab' ? left('back') : null;
      case 'changed':
      case 'settled': {
        notice = '';
        const typed = field.typed();
        if (typed !== null) changed?.(typed.text, typed.caret);
        return null;
      }
    }
  };
  /** What is longer than the window is scrolled before a list is. */
  const scrolls = (key: Key): boolean => {
    const by = key.key === 'page-up' ? reach.page : key.key === 'page-down' ? -reach.page : 0;
    if (by === 0 || reach.most === 0) return false;
    back = Math.max(0, Math.min(reach.most, reach.back + by));
    return true;
  };
  /** The question comes last: above it these keys go on a page, and nothing is taken by them or by another. */
  const reads = (key: Key, types: boolean): boolean => {
    if (sheet !== null || reach.back === 0) return false;
    const { key: name } = key;
    const isText = name === 'text' || name === 'paste';
    const isBlank = name === 'text' && key.text === ' ' && (field.typed()?.text ?? '') === '';
    if (name !== 'enter' && name !== 'end' && !isBlank) {
      if (!isText || types) return false;
      back = 0;
    } else back = Math.max(0, reach.back - reach.page);
    asking = {};
    return true;
  };

  for (;;) {
    const asked = sheet ?? asking;
    keys.asked(asked);
    const heard = await canvas.hear(draw);
    if (heard.key === 'closed') return left('end');
    if (heard.key === 'interrupt') return left('interrupt');
    const types = sheet === null && field.types?.(heard) === true;
    if (!keys.counts(heard, types) || scrolls(heard) || reads(heard, types)) continue;
    const wasOpen: Sheet | null = sheet;
    const given = sheet === null ? inField(heard) : inSheet(sheet, heard);
    if (given !== null) return given;
    if (wasOpen === sheet && !['page-up', 'page-down'].includes(heard.key)) back = 0;
  }
};

const hintsOf = ({ hints }: Pick<Field<unknown>, 'hints'>, sheet: Sheet | null, say: Say): readonly Hint[] =>
  sheet !== null
    ? [...sheet.field.hints, ['Esc', say('screen.key.close')]]
    : [...hints, ['Shift+Tab', say('screen.key.back')], ['Esc', say('screen.key.more')]];
