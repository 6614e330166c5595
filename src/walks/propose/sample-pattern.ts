/** Makes a text that fits a regular expression, so that a walk can be proposed for `regex(…)`. */
import { compilePattern } from '../../template/conditions/regex.ts';

/** A text that fits, or null when none was found: look-arounds and back references are not tried. */
export const sampleOf = (pattern: string): string | null => {
  const fits = compilePattern(pattern);
  if (fits === null) return null;
  const text = samplerOf(pattern).alternatives();
  return fits.test(text) ? text : null;
};

const classes = new Map([
  ['d', '7'],
  ['w', 'a'],
  ['s', ' '],
  ['D', 'a'],
  ['W', '-'],
  ['S', 'a'],
]);

/** Characters that a negated class is tried with. */
const usual = [...'aA7 -_.,éß'];

/** Reads the pattern once, left to right; what it does not know it takes to the letter, and the result is tested. */
const samplerOf = (pattern: string) => {
  let at = 0;
  const peek = (): string => pattern.charAt(at);
  const take = (): string => pattern.charAt(at++);

  /** The first alternative is the sample; the others are read over. */
  const alternatives = (): string => {
    const first = sequence();
    while (peek() === '|') {
      at += 1;
      sequence();
    }
    return first;
  };

  const sequence = (): string => {
    let text = '';
    while (at < pattern.length && peek() !== '|' && peek() !== ')') {
      const piece = atom();
      text += piece.repeat(times());
    }
    return text;
  };

  const atom = (): string => {
    const character = take();
    switch (character) {
      case '^':
      case '$':
        return '';
      case '.':
        return 'a';
      case '[':
        return oneOfClass();
      case '(': {
        if (peek() === '?') while (at < pattern.length && take() !== ':');
        const inside = alternatives();
        at += 1;
        return inside;
      }
      case '\\':
        return escaped(take());
      default:
        return character;
    }
  };

  const escaped = (letter: string): string =>
    classes.get(letter) ??
    (/[bBAz]/.test(letter) ? '' : letter === 'n' ? '\n' : letter === 't' ? '\t' : letter);

  const oneOfClass = (): string => {
    const start = at;
    while (at < pattern.length && (peek() !== ']' || at === start)) at += peek() === '\\' ? 2 : 1;
    const inside = pattern.slice(start, at);
    at += 1;
    if (inside.startsWith('^')) return usual.find((each) => compilePattern(`[${inside}]`)?.test(each)) ?? 'a';
    return inside.startsWith('\\') ? escaped(inside.charAt(1)) : inside.charAt(0);
  };

  /** As often as needed at least; `?` and `*` once, so that what may be there is there. */
  const times = (): number => {
    const found = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(pattern.slice(at));
    if (found === null) return 1;
    at += found[0].length;
    return found[1] === undefined ? 1 : Math.min(Number(found[1]), 1000);
  };

  return { alternatives };
};
