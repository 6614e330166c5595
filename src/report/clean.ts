/** The one door for every stored text on its way into a report: what could move a cursor, hide or reorder words stays out. */

/** Terminal commands: CSI (also its one-byte form), OSC and other strings up to their end, and the short ones. */
const terminalCommand =
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[PX^_][^\x1b]*\x1b\\|\x1b[ -/]*[0-~]/g;
const otherLineEnd = /\r\n?|[\v\f\x85\u2028\u2029]/g;
const control = /[\x00-\x08\x0e-\x1f\x7f-\x9f]/g;
/** Marks, embeddings and isolates of direction, the byte order mark, annotation anchors and two non-characters. */
const invisible = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]/g;
const loneSurrogate = /\p{Surrogate}/gu;

/** What may go to a terminal: no terminal commands, control or bidi characters, LF line ends. The layout stays. */
export const harmless = (text: string): string =>
  text
    .replace(otherLineEnd, '\n')
    .replace(terminalCommand, '')
    .replace(control, '')
    .replace(invisible, '')
    .replace(loneSurrogate, '\ufffd');

/**
 * The same words as plain text: harmless, composed letters (NFC). Lines lose their outer blanks, tabs become spaces,
 * and at most one blank line stands between two others. Cleaning twice is cleaning once.
 */
export const clean = (stored: string): string =>
  harmless(stored)
    .replace(/\t/g, ' ')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** For headings, cells and labels: cleaned, on one line, each run of blanks one space. */
export const cleanLine = (stored: string): string => clean(stored).replace(/\s+/g, ' ');
