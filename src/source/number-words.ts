/** Numbers in words, in Dutch and English: someone who typed `tien` is told `10`. */

const listed = (words: string, first: number, step = 1): readonly (readonly [string, number])[] =>
  words.split(' ').map((word, index) => [word, first + index * step] as const);

const numbers: ReadonlyMap<string, number> = new Map([
  ...listed(
    'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
    0,
  ),
  ...listed('twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd', 20, 10),
  ...listed(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
  ),
  ...listed('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ['één', 1],
]);

/** The number meant by `"3"`, `7,5`, `10 min` or `tien minuten`; null when there is none in it. */
export const numberIn = (words: string): number | null => {
  const digits = /\d+(?:[.,]\d+)?/.exec(words)?.[0];
  if (digits !== undefined) return Number(digits.replace(',', '.'));
  const first = /^\p{L}+/u.exec(words.trim().toLowerCase().normalize('NFC'))?.[0] ?? '';
  return numbers.get(first) ?? null;
};
