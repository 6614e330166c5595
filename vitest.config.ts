import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { SlowFirst } from './test/support/slow-first.ts';

const results = process.env['SANIVELD_TEST_RESULTS'];
const unit = 'test/unit/**/*.test.ts';

export default defineConfig({
  test: {
    globalSetup: ['test/support/build-once.ts', 'test/support/one-temp-folder.ts'],
    setupFiles: ['test/support/seeded-properties.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // By itself vitest leaves one core for a watcher: half of a machine with two.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: SlowFirst },
    projects: [
      // Units keep nothing outside themselves, so they need not load everything anew for each file.
      { extends: true, test: { name: 'unit', include: [unit], isolate: false } },
      { extends: true, test: { name: 'whole', include: ['test/**/*.test.ts'], exclude: [unit] } },
    ],
    reporters: results === undefined ? ['default'] : ['default', 'json'],
    ...(results === undefined ? {} : { outputFile: { json: results } }),
    coverage: { provider: 'v8', include: ['src/**'] },
  },
});
