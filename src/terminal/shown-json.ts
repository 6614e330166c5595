/** JSON that may go to a terminal: the same values when read, and nothing in it that moves a cursor or turns words round. */

/** What JSON leaves as it is: delete and C1 control characters, line and paragraph ends, marks of direction. */
const unsafe = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** `indent` in spaces; without it all is on one line. */
export const shownJson = (value: object, indent = 0): string =>
  JSON.stringify(value, null, indent).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
