/** Out to a form and back: the same template. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../src/template/read-template.ts';
import type { Template } from '../../../src/template/template.ts';
import { writeTemplate } from '../../../src/template/write-template.ts';
import { writtenTemplate } from '../../../src/template/written.ts';
import { exportForm } from '../../../src/template/xlsform/export-form.ts';
import { importForm } from '../../../src/template/xlsform/import-form.ts';
import { root } from '../../support/run-cli.ts';
import { anyTemplate } from './any-template.ts';
import { withoutPlaces } from './without-places.ts';

const shipped = [
  ...readdirSync(join(root, 'templates')).filter((file) => /^[a-z-]+\.yaml$/.test(file)),
  'starting-points/nl.yaml',
  'starting-points/en.yaml',
];

const templateOf = (text: string): Template => {
  const { value, problems } = readTemplate(text);
  if (value === null) throw new Error(JSON.stringify(problems, null, 1));
  return value;
};

const throughForm = (template: Template): Template => {
  const { workbook } = exportForm(writtenTemplate(template));
  const { template: back, problems, kept } = importForm(workbook, 'en', 'form');
  if (back === null) throw new Error(JSON.stringify(problems, null, 1));
  expect(kept).toEqual([]);
  return templateOf(writeTemplate(back, ''));
};

describe('template → form → template', () => {
  it.each(shipped)('gives %s back', (file) => {
    const template = templateOf(readFileSync(join(root, 'templates', file), 'utf8'));
    expect(withoutPlaces(throughForm(template))).toEqual(withoutPlaces(template));
  });
});

describe('any template', () => {
  it('comes back from a form, and from a file, as it was', () => {
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
        expect(withoutPlaces(templateOf(writeTemplate(writtenTemplate(value), '')))).toEqual(
          withoutPlaces(value),
        );
        expect(withoutPlaces(throughForm(value))).toEqual(withoutPlaces(value));
      }),
      {
        numRuns: 60,
        seed: Number(process.env['SANIVELD_SEED'] ?? 3),
        endOnFailure: process.env['SANIVELD_SEED'] !== undefined,
      },
    );
    expect(passed / tried).toBeGreaterThan(0.5);
  });
});
