/** When two spellings are the name of one practice. */

const apostrophes = /[\u2018\u2019\u201a\u201b\u2032\u00b4`]/g;
const quotes = /[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g;
const dashes = /[\u2010-\u2015]/g;

/**
 * The key by which two spellings are one name: NFC, lower case, no spaces at the ends, one space between words, and
 * straight quotes, apostrophes and hyphens. Accents count.
 */
export const practiceKey = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(apostrophes, "'")
    .replace(quotes, '"')
    .replace(dashes, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
