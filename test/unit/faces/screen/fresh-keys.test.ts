/** A key was meant for what was in sight when it was pressed: held and hurried keys pass one question, not ten. */
import { describe, expect, it } from 'vitest';
import type { Key } from '../../../../src/faces/canvas.ts';
import { freshKeys } from '../../../../src/faces/screen/fresh-keys.ts';

const enter: Key = { key: 'enter' };
const letter = (text: string): Key => ({ key: 'text', text });

/** With a first picture behind it, unless it is about that one. */
const begun = (isFirst = false) => {
  let now = 0;
  const fresh = freshKeys(() => now);
  if (!isFirst) {
    fresh.asked({});
    fresh.drawn(true);
    now = 1000;
  }
  const ask = (drawn = true): void => {
    fresh.asked({});
    if (drawn) fresh.drawn(true);
  };
  const press = (key: Key, after: number, types = false): boolean => {
    now += after;
    return fresh.counts(key, types);
  };
  return { fresh, ask, press };
};

describe('a key that goes on', () => {
  it('counts a while after what is asked came into sight', () => {
    const { ask, press } = begun();
    ask();
    expect([press(enter, 250), press({ key: 'end' }, 0), press(enter, 60)]).toEqual([false, false, true]);
  });

  it('passes one question when it is held, however long the keyboard waits', () => {
    for (const first of [250, 500, 590]) {
      const { ask, press } = begun();
      let passed = 0;
      ask();
      for (const after of [1000, first, ...Array.from({ length: 200 }, () => 33)])
        if (press(enter, after)) {
          passed += 1;
          ask();
        }
      expect(passed).toBe(1);
    }
  });

  it('counts again for whoever presses on, once', () => {
    const { ask, press } = begun();
    ask();
    expect(press(enter, 1000)).toBe(true);
    ask();
    expect([press(enter, 450), press(enter, 450)]).toEqual([false, true]);
  });

  it('does nothing before it is drawn, nor after that while it goes on being held', () => {
    const { fresh, ask, press } = begun();
    ask(false);
    expect(press(enter, 1000)).toBe(false);
    fresh.drawn(true);
    expect([press(enter, 290), press(enter, 290)]).toEqual([false, false]);
    expect(press(enter, 310)).toBe(true);
  });
});

describe('the first picture of all', () => {
  it('hears nothing that was typed before it, nor before anybody can have read it', () => {
    const { ask, fresh, press } = begun(true);
    ask(false);
    expect([press(letter('j'), 10), press(letter('x'), 10, true)]).toEqual([false, false]);
    fresh.drawn(true);
    expect([press(letter('j'), 20), press(letter('6'), 250), press(letter('x'), 20, true)]).toEqual([
      ...[false, false, false],
    ]);
    expect(press(letter('n'), 20)).toBe(true);
    ask();
    expect(press(letter('1'), 1)).toBe(true);
  });
});

describe('other keys', () => {
  it('choose and open only what is in sight', () => {
    const { fresh, ask, press } = begun();
    ask(false);
    for (const key of [letter('1'), { key: 'escape' }, { key: 'tab' }] as const)
      expect(press(key, 10)).toBe(false);
    fresh.drawn(true);
    expect(press(letter('2'), 1)).toBe(true);
    ask();
    expect([press(letter('2'), 30), press(letter('1'), 30)]).toEqual([false, true]);
  });

  it('go on being typed at any moment, but for a key that was held before', () => {
    const { ask, press } = begun();
    ask();
    expect(press(enter, 1000)).toBe(true);
    ask(false);
    expect([press(enter, 30, true), press(letter('a'), 30, true)]).toEqual([false, true]);
    expect([press(enter, 30, true), press(enter, 30, true)]).toEqual([true, true]);
  });

  it('move what is not in sight yet, but nothing in a window that is too small', () => {
    const { fresh, ask, press } = begun();
    ask(false);
    expect(press({ key: 'down' }, 10)).toBe(true);
    fresh.drawn(false);
    expect([press({ key: 'down' }, 10), press(letter('1'), 10), press(letter('a'), 10, true)]).toEqual([
      ...[false, false, true],
    ]);
  });
});
