import { defineConfig } from 'vitest/config';

const results = process.env['SANIVELD_TEST_RESULTS'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build-once.ts'],
    setupFiles: ['test/support/seeded-properties.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    reporters: results === undefined ? ['default'] : ['default', 'json'],
    ...(results === undefined ? {} : { outputFile: { json: results } }),
    coverage: { provider: 'v8', include: ['src/**'] },
  },
});
