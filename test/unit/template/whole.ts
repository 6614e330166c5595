/** A template that must be without error, for tests that start from a whole one. */
import { readTemplate } from '../../../src/template/read-template.ts';
import type { Template } from '../../../src/template/template.ts';

export const whole = (source: string): Template => {
  const { value, problems } = readTemplate(source);
  if (value === null)
    throw new Error(problems.map(({ code, at }) => `${code}@${at.line}:${at.column}`).join('\n'));
  return value;
};
