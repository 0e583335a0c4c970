import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from './paths.mjs';

const folder = join(cache, 'reports');

/** Where a step's runner writes its JSON report; a leftover of an earlier run must not be counted. */
export function reportFile(step) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${step}.json`);
  rmSync(file, { force: true });
  return file;
}

const counters = {
  vitest: (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
  playwright: ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
};

/** How many tests a runner says it ran; a runner that failed without saying so counts as one failure. */
export function count(kind, file, succeeded) {
  const told = kind !== undefined && existsSync(file) ? counters[kind](JSON.parse(readFileSync(file, 'utf8'))) : undefined;
  if (told === undefined) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 };
  return { passed: told.passed, failed: succeeded ? told.failed : Math.max(1, told.failed) };
}
