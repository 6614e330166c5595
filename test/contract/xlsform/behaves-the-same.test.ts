/** A form written by the program, read by the test's own reader and run by ODK's engine, does what the template does. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../../src/exchange/workbook.ts';
import { readTemplate } from '../../../src/template/read-template.ts';
import { writtenTemplate } from '../../../src/template/written.ts';
import { exportForm } from '../../../src/template/xlsform/export-form.ts';
import { loadOdkForm } from '../../support/odk-engine.ts';
import { root } from '../../support/run-cli.ts';
import { diceFrom, holdBoth } from './both-engines.ts';
import { readSheets } from './sheet-reader.ts';
import { xformOf } from './xform-of.ts';

const files = [
  ...readdirSync(join(root, 'templates'))
    .filter((file) => /^[a-z-]+\.yaml$/.test(file))
    .map((file) => join(root, 'templates', file)),
  ...['nl', 'en'].map((language) => join(root, 'templates/starting-points', `${language}.yaml`)),
  join(root, 'test/contract/xlsform/every-kind.yaml'),
];

const seed = Number(process.env['SANIVELD_SEED'] ?? Date.now() % 100_000);
const runs = 50;

describe(`a form in ODK's engine, seed ${seed}`, () => {
  it.each(files)('%s behaves the same', async (file) => {
    const { value: template } = readTemplate(readFileSync(file, 'utf8'));
    if (template === null) throw new Error(file);
    const { workbook } = exportForm(writtenTemplate(template));
    const { xform, paths } = xformOf(readSheets(await writeWorkbook(workbook)));
    const form = await loadOdkForm(xform);
    let compared = 0;
    for (let run = 0; run < runs; run += 1) {
      const held = holdBoth(template, form, paths, diceFrom(seed + run));
      compared += held.compared;
      expect({ seed: seed + run, differences: held.differences }).toEqual({
        seed: seed + run,
        differences: [],
      });
    }
    expect(compared).toBeGreaterThan(runs * 5);
  });
});
