/** How many columns a text takes in a terminal: measured letter by letter only where it may differ from its length. */
import stringWidth from 'string-width';

/** Latin letters, figures, arrows and what lines and bars are drawn with, each one column wide; the soft hyphen is not among them. */
const oneColumnEach =
  /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u22ff\u2500-\u25fc\u270c-\u2727]*$/;

/** Signs that stand before the figures they belong to, such as U+0600: string-width 8 throws on one that stands alone. */
const leadingSign = /(?!\p{Default_Ignorable_Code_Point})\p{Format}/gu;

/** Never throws, whatever the text. */
export const columnsOf = (text: string): number =>
  oneColumnEach.test(text) ? text.length : stringWidth(text.replace(leadingSign, 'x'));
