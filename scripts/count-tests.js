// Prints how the tests ended, from vitest's own results file: the last line of a CI run.
import { existsSync, readFileSync } from 'node:fs';

const file = process.argv[2] ?? '';
if (existsSync(file)) {
  const { numPassedTests, numFailedTests, numPendingTests, success } = JSON.parse(readFileSync(file, 'utf8'));
  const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
  process.stdout.write(`${numPassedTests} passed, ${numFailedTests} failed${skipped}\n`);
  process.exitCode = success && numPassedTests > 0 ? 0 : 1;
} else {
  process.stdout.write('0 passed, 1 failed\n');
  process.exitCode = 1;
}
