/** Knows the lines of a template on which a condition is written: there YAML's signs and those of a condition meet. */

/** The key that a condition is about to follow, where `before` is the line up to it; else null. */
export const conditionKey = (before: string): string | null =>
  /(?:^|[\s{,-])(when|check|computed): *$/.exec(before)?.[1] ?? null;

/**
 * The condition that goes on at `at` in a line, with the key and the quotes that it must have inside braces; null where
 * there is no condition. `from` and `length` are its own characters in the line.
 */
export const quotedCondition = (
  line: string,
  at: number,
): { readonly from: number; readonly length: number; readonly instead: string } | null => {
  const [whole, key] = /(?:^|[\s{,-])(when|check|computed): *(?=[^,]*$)/.exec(line.slice(0, at)) ?? [];
  if (whole === undefined || key === undefined) return null;
  const from = line.lastIndexOf(whole, at) + whole.length;
  const condition = line
    .slice(from)
    .replace(/\s*\}[\s,]*$/, '')
    .replace(/, [\w-]+: .*$/, '');
  return { from, length: condition.length, instead: `${key}: "${condition.replaceAll('"', "'")}"` };
};
