/** Yes or no, and numbers, as people type them. */
import { numberIn } from '../../source/number-words.ts';
import { type Understood, unclear, value } from './understood.ts';

const yes: readonly string[] = ['j', 'ja', 'y', 'yes', 'true'];
const no: readonly string[] = ['n', 'nee', 'neen', 'no', 'false'];

/** In words: where things are counted or listed, a number is no yes. */
export const yesNoIn = (typed: string): Understood<boolean> => {
  const word = typed.trim().toLowerCase().replace(/[.!]$/, '');
  if (yes.includes(word)) return value(true);
  return no.includes(word) ? value(false) : unclear('live.unclear.yes-no', { text: typed.trim() });
};

/** `1.000` is a thousand here and one there. */
const thousands = /^[+-]?\d{1,3}(?:[.,]\d{3})+$/;
const figures = /^[+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)$/;

/** With a comma or a point; a single word such as `drie` too. */
export const numberTyped = (typed: string): Understood<number> => {
  const text = typed.trim().replace(/−/g, '-');
  if (thousands.test(text))
    return unclear('live.unclear.thousands', { text, number: text.replace(/[.,]/g, '') });
  if (figures.test(text)) return value(Number(text.replace(',', '.')));
  const word = /^\p{L}+$/u.test(text) ? numberIn(text) : null;
  return word === null ? unclear('live.unclear.number', { text }) : value(word);
};
