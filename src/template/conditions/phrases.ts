/** Comparisons that someone wrote out in words, with the sign that is typed here instead. */

const phrases: readonly (readonly [RegExp, string])[] = [
  [
    /(?:is +)?(?:groter|meer) dan of gelijk aan|(?:is +)?(?:greater|more) than or equal to|minstens|at least/,
    '>=',
  ],
  [/(?:is +)?(?:kleiner|minder) dan of gelijk aan|(?:is +)?less than or equal to|hoogstens|at most/, '<='],
  [/(?:is +)?(?:groter|meer) dan|(?:is +)?(?:greater|more) than/, '>'],
  [/(?:is +)?(?:kleiner|minder) dan|(?:is +)?(?:less|smaller) than/, '<'],
  [/is niet(?: gelijk aan)?|(?:is +)?ongelijk aan|is not(?: equal to)?/, '!='],
  [/(?:is +)?gelijk aan|(?:is +)?equal to|equals|is/, '='],
];

const everyPhrase = phrases.map(
  ([pattern, sign]) => [new RegExp(`(?:${pattern.source})(?![\\p{L}\\p{N}_(-])`, 'iuy'), sign] as const,
);

export interface Phrase {
  readonly words: string;
  readonly sign: string;
}

/** The comparison in words that begins at `at` in a condition, with its sign; null when there is none. */
export const phraseAt = (source: string, at: number): Phrase | null => {
  for (const [pattern, sign] of everyPhrase) {
    pattern.lastIndex = at;
    const words = pattern.exec(source)?.[0];
    if (words !== undefined) return { words, sign };
  }
  return null;
};

/**
 * What a function without its parentheses was meant to be, from the characters behind its name: `not ${a}` is `not(${a})`, and a
 * condition needs no `if` in front. Null where that cannot be known.
 */
export const withParentheses = (name: string, rest: string): string | null => {
  const [, test = '', yes = '', no = ''] =
    /^(.+?),? +(?:dan|then) +(.+?),? +(?:anders|else) +(.+)$/i.exec(rest) ?? [];
  if (name === 'if') return test === '' ? rest || null : `if(${test}, ${yes}, ${no})`;
  const operand =
    /^(?:\$\{[^}]*\}|[a-z-]+\((?:[^()]|\([^()]*\))*\))(?: *(?:!=|[<>]=?|=) *(?:'[^']*'|[\d.]+|\$\{[^}]*\}))?/.exec(
      rest,
    )?.[0];
  return name === 'not' && operand !== undefined ? `not(${operand})` : null;
};
