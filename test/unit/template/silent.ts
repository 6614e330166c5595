/** Says of each template in a list that nothing at all is told about it. */
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../src/template/read-template.ts';
import { spotOf } from './one-mistake.ts';

export const staysSilent = (
  subject: string,
  files: readonly (readonly [name: string, file: string])[],
): void => {
  describe(`a template without a mistake: ${subject}`, () => {
    it.each(files.map(([name, file]) => ({ name, file })))('is read in silence: $name', ({ file }) => {
      const { value, problems } = readTemplate(file);
      expect(problems.map(spotOf)).toEqual([]);
      expect(value).not.toBeNull();
    });
  });
};
