/** Writes a schema as a file that people can read too: a key a line, and a list on one line where it fits. */
import type { JsonSchema } from './json-schema.ts';

const widest = 110;

/** `taken`: what else stands on the line of the value, a comma among it. */
const lines = (value: unknown, indent: string, taken: number): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const deeper = `${indent}  `;
  const spread = (open: string, parts: readonly string[], close: string): string =>
    parts.length === 0 ? open + close : `${open}\n${deeper}${parts.join(`,\n${deeper}`)}\n${indent}${close}`;
  if (!Array.isArray(value)) {
    const parts = Object.entries(value).map(([key, inner]) => {
      const name = `${JSON.stringify(key)}: `;
      return name + lines(inner, deeper, name.length + 1);
    });
    return spread('{', parts, '}');
  }
  const parts = value.map((inner) => lines(inner, deeper, 1));
  const flat = `[${parts.join(', ')}]`;
  const fits = !flat.includes('\n') && indent.length + taken + flat.length <= widest;
  return fits ? flat : spread('[', parts, ']');
};

export const schemaText = (schema: JsonSchema): string => `${lines(schema, '', 0)}\n`;
