/** A form written by the program, read by the test's own reader and run by ODK's engine, does what the template does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../../src/exchange/workbook.ts';
import { readTemplate } from '../../../src/template/read-template.ts';
import { writtenTemplate } from '../../../src/template/written.ts';
import { exportForm } from '../../../src/template/xlsform/export-form.ts';
import { loadOdkForm } from '../../support/odk-engine.ts';
import { root } from '../../support/run-cli.ts';
import { seed, seeded } from '../../support/seed.ts';
import { shipped, startingPoints } from '../../support/shipped.ts';
import { diceFrom } from './any-answer.ts';
import { holdBoth } from './both-engines.ts';
import { readSheets } from './sheet-reader.ts';
import { xformOf } from './xform-of.ts';

const files = [
  ...[...shipped, ...startingPoints].map(({ file }) => file),
  join(root, 'test/contract/xlsform/every-kind.yaml'),
];

const runs = 50;

/** What a conversation compares, where the template has it all. */
const everything = [
  ...['computed', 'default', 'headline', 'headline shown', 'item', 'message', 'refused', 'required', 'shown'],
];

describe(seeded("a form in ODK's engine"), () => {
  it.each(files)('%s behaves the same', async (file) => {
    const { value: template } = readTemplate(readFileSync(file, 'utf8'));
    if (template === null) throw new Error(file);
    const { workbook } = exportForm(writtenTemplate(template));
    const { xform, paths } = xformOf(readSheets(await writeWorkbook(workbook)));
    const form = await loadOdkForm(xform);
    const compared = new Map<string, number>();
    for (let run = 0; run < runs; run += 1) {
      const held = holdBoth(template, form, paths, diceFrom(seed + run));
      for (const [what, count] of held.compared) compared.set(what, (compared.get(what) ?? 0) + count);
      expect({ seed: seed + run, differences: held.differences }).toEqual({
        seed: seed + run,
        differences: [],
      });
    }
    expect(compared.get('shown')).toBeGreaterThan(runs * 5);
    if (file.endsWith('every-kind.yaml')) expect([...compared.keys()].sort()).toEqual(everything);
  });
});
