/** Compares with the page that was once read and found good; the actual page is kept beside it when they differ. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

const here = import.meta.dirname;

/** `UPDATE_GOLDEN=1` keeps the actual page as the expected one, but never where CI is set. */
const mayUpdate = process.env['UPDATE_GOLDEN'] === '1' && process.env['CI'] === undefined;

const readOrNothing = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

export const expectGolden = (name: string, file: string, actual: string): void => {
  const folder = join(here, name);
  const expectedFile = join(folder, `expected.${file}`);
  if (mayUpdate) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(expectedFile, actual);
  }
  const expected = readOrNothing(expectedFile);
  if (actual !== expected) {
    mkdirSync(join(folder, '.actual'), { recursive: true });
    writeFileSync(join(folder, '.actual', `actual.${file}`), actual);
  }
  expect(actual).toBe(expected);
};
