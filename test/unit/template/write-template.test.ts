/** A template written down reads back as the same template. */
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../src/template/read-template.ts';
import { writeTemplate } from '../../../src/template/write-template.ts';
import { writtenTemplate } from '../../../src/template/written.ts';
import { shipped } from '../../support/shipped.ts';
import { whole } from './whole.ts';
import { withoutPlaces } from './without-places.ts';

describe('writeTemplate', () => {
  it.each(shipped)('writes $id so that it reads back the same', ({ source }) => {
    const template = whole(source);
    const again = readTemplate(writeTemplate(writtenTemplate(template), 'A word\nor two'));
    expect(again.problems).toEqual([]);
    expect(withoutPlaces(again.value)).toEqual(withoutPlaces(template));
  });
});
