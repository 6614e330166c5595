/** A computed value in a form that JSON and YAML can hold. */

/** No number is null, and an infinite one its name. */
export const writable = (value: string | number | boolean): string | number | boolean | null => {
  if (typeof value !== 'number' || Number.isFinite(value)) return value;
  return Number.isNaN(value) ? null : String(value);
};
