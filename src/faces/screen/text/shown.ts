/** What is drawn for a text of people: the same words, with a sign for what a terminal may not be sent. */

/** Control characters and line ends other than a line feed, marks of direction, half characters. One column each. */
const unshowable =
  /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]|\p{Surrogate}/gu;

/** Latin letters, figures and signs, as most rows are: found sooner than what may not be sent. */
const harmless = /^[ -~\u00a1-\u02ff\u2010-\u2027]*$/;

/** As long as the text in UTF-16 units, so that a place in one is a place in the other. */
export const shown = (text: string): string =>
  harmless.test(text) ? text : text.replaceAll('\t', ' ').replace(unshowable, '?');
