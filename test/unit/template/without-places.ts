/** For comparing templates by what they mean: the same value without the places in the file and the spans in conditions. */

const isPlace = (key: string): boolean =>
  key === 'at' || key === 'span' || key === 'nameSpan' || key === 'expression';

export const withoutPlaces = (value: unknown): unknown => {
  if (value instanceof Map) return new Map([...value].map(([key, inner]) => [key, withoutPlaces(inner)]));
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (isPlace(key) ? [] : [[key, withoutPlaces(inner)]])),
  );
};
