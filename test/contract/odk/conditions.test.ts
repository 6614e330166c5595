/** Random templates with random answers through our engine and through ODK's own: both must agree. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { loadOdkForm } from '../../support/odk-engine.ts';
import { seed, seeded } from '../../support/seed.ts';
import { type Entry, entriesOf } from './answers.ts';
import { type Outcome, throughOdk, throughOurs } from './both.ts';
import type { Difference } from './difference.ts';
import { dice, form } from './form.ts';
import { moment, now } from './moment.ts';
import { readForm } from './read.ts';
import { type WrittenForm, writeForm } from './written.ts';

const templates = 800;
const leastCases = 5000;

beforeAll(() => vi.useFakeTimers({ toFake: ['Date'], now: moment }));
afterAll(() => vi.useRealTimers());

const add = <T>(counts: Map<T, number>, key: T): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

const listed = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, count]) => `${key} ${count}`)
    .join(', ');

/** The template, the answers, and what each engine makes of the questions they do not agree on. */
const story = (written: WrittenForm, entries: readonly Entry[], ours: Outcome, odk: Outcome): string =>
  [
    written.template,
    ...entries.map((entry) =>
      entry.entry === 'turns'
        ? `${entry.path}: ${entry.count} turns`
        : `${entry.path}: ${JSON.stringify(entry.answer)}`,
    ),
    '',
    ...Object.keys(ours).flatMap((path) =>
      ours[path] === odk[path] ? [] : [`${path} — ours: ${ours[path]} — ODK: ${odk[path]}`],
    ),
    '',
    ...(written.xform.match(/<bind [^>]*>/g) ?? []),
  ].join('\n');

it(seeded('are shown, computed and refused as in ODK'), { timeout: 600_000 }, async () => {
  const met = new Map<Difference, number>();
  const outcomes = new Map<string, number>();
  let cases = 0;
  const conversations = fc.array(dice, { minLength: 6, maxLength: 8, size: 'max' });
  await fc.assert(
    fc.asyncProperty(form, conversations, async (shape, thrown) => {
      const written = writeForm(shape, (difference) => add(met, difference));
      const template = readForm(written);
      const filling = (await loadOdkForm(written.xform)).fill();
      for (const die of thrown) {
        cases += 1;
        const entries = entriesOf(written.items, die);
        const ours = throughOurs(template, entries, now());
        const odk = throughOdk(filling, entries);
        if (JSON.stringify(ours) !== JSON.stringify(odk)) {
          throw new Error(story(written, entries, ours, odk));
        }
        for (const outcome of Object.values(ours)) add(outcomes, outcome.replace(/ = .*/, ', computed'));
      }
    }),
    {
      seed,
      numRuns: templates,
      asyncReporter: async ({ failed, errorInstance }) => {
        if (failed) throw errorInstance instanceof Error ? errorInstance : new Error(String(errorInstance));
      },
    },
  );
  process.stdout.write(`${cases} conversations in ${templates} templates, seed ${seed}\n`);
  process.stdout.write(`questions: ${listed(outcomes)}\nknown differences: ${listed(met)}\n`);
  expect(cases).toBeGreaterThanOrEqual(leastCases);
  for (const outcome of ['hidden', 'shown', 'shown, refused', 'shown, computed']) {
    expect(outcomes.get(outcome), outcome).toBeGreaterThan(cases / 20);
  }
});
