/** The door for characters: line ends become one kind, and what no reader can see or store becomes `�`. */

/** Control characters but tab and line feed, and halves of a surrogate pair. */
const illegible = /[\0-\x08\x0b-\x1f\x7f-\x9f]|\p{Surrogate}/u;
const everyIllegible = new RegExp(illegible, 'gu');
const quick = /[\0-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]/;

/** Without a byte order mark, with LF as line end. Lines and columns stay those of the file. */
export const normalised = (text: string): string => {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return bare.includes('\r') ? bare.replace(/\r\n?/g, '\n') : bare;
};

/** The same text with `�` for each illegible character, so that every offset stays where it was. */
export const legible = (text: string): string =>
  quick.test(text) ? text.replace(everyIllegible, '\uFFFD') : text;

/** Where the first illegible character of a text stands, or −1. */
export const firstIllegible = (text: string): number => (quick.test(text) ? text.search(illegible) : -1);
