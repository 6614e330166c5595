/** A template written down reads back as the same template. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../src/template/read-template.ts';
import { writeTemplate } from '../../../src/template/write-template.ts';
import { writtenTemplate } from '../../../src/template/written.ts';
import { root } from '../../support/run-cli.ts';
import { withoutPlaces } from './without-places.ts';

const shipped = readdirSync(join(root, 'templates')).filter((file) => /^[a-z-]+\.yaml$/.test(file));

describe('writeTemplate', () => {
  it.each(shipped)('writes %s so that it reads back the same', (file) => {
    const { value } = readTemplate(readFileSync(join(root, 'templates', file), 'utf8'));
    if (value === null) throw new Error(file);
    const text = writeTemplate(writtenTemplate(value), 'A word\nor two');
    const again = readTemplate(text);
    expect(again.problems).toEqual([]);
    expect(withoutPlaces(again.value)).toEqual(withoutPlaces(value));
  });
});
