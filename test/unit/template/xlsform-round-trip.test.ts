/** Out to a form and back: the same template. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../src/template/read-template.ts';
import type { Template } from '../../../src/template/template.ts';
import { writeTemplate } from '../../../src/template/write-template.ts';
import { writtenTemplate } from '../../../src/template/written.ts';
import { exportForm } from '../../../src/template/xlsform/export-form.ts';
import { importForm } from '../../../src/template/xlsform/import-form.ts';
import { seed, seeded } from '../../support/seed.ts';
import { shipped, startingPoints } from '../../support/shipped.ts';
import { anyTemplate } from './any-template.ts';
import { whole } from './whole.ts';
import { withoutPlaces } from './without-places.ts';

const throughForm = (template: Template): Template => {
  const { workbook } = exportForm(writtenTemplate(template));
  const { template: back, problems, kept } = importForm(workbook, 'en', 'form');
  if (back === null) throw new Error(JSON.stringify(problems, null, 1));
  expect(kept).toEqual([]);
  return whole(writeTemplate(back, ''));
};

describe('template → form → template', () => {
  it.each([...shipped, ...startingPoints])('gives $id back', ({ source }) => {
    const template = whole(source);
    expect(withoutPlaces(throughForm(template))).toEqual(withoutPlaces(template));
  });

  it('gives back conditions that a form needs in other words', () => {
    const template = whole(
      readFileSync(new URL('../../contract/xlsform/every-kind.yaml', import.meta.url), 'utf8'),
    );
    expect(withoutPlaces(throughForm(template))).toEqual(withoutPlaces(template));
  });
});

describe('any template', () => {
  it(seeded('comes back from a form, and from a file, as it was'), () => {
    let tried = 0;
    let passed = 0;
    fc.assert(
      fc.property(anyTemplate, (written) => {
        tried += 1;
        const text = writeTemplate(written, '');
        const { value } = readTemplate(text);
        fc.pre(value !== null);
        if (value === null) return;
        passed += 1;
        expect(withoutPlaces(whole(writeTemplate(writtenTemplate(value), '')))).toEqual(withoutPlaces(value));
        expect(withoutPlaces(throughForm(value))).toEqual(withoutPlaces(value));
      }),
      { numRuns: 60, seed },
    );
    expect(passed / tried).toBeGreaterThan(0.5);
  });
});
