import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { count } from '../run/reports.mjs';

function report(content) {
  const file = join(mkdtempSync(join(tmpdir(), 'gs-report-')), 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('counting what a runner says', () => {
  it.each([
    ['a vitest report', 'vitest', { numPassedTests: 7, numFailedTests: 2 }, false, { passed: 7, failed: 2 }],
    ['a vitest run that died after its tests passed', 'vitest', { numPassedTests: 7, numFailedTests: 0 }, false, { passed: 7, failed: 1 }],
    ['a Playwright report', 'playwright', { stats: { expected: 3, flaky: 1, unexpected: 0 } }, true, { passed: 4, failed: 0 }],
  ])('%s', (_name, kind, content, succeeded, expected) => {
    expect(count(kind, report(content), succeeded)).toEqual(expected);
  });

  it('takes a runner that wrote no report at its exit code', () => {
    expect(count('vitest', '/nowhere/report.json', false)).toEqual({ passed: 0, failed: 1 });
    expect(count(undefined, '/nowhere/report.json', true)).toEqual({ passed: 1, failed: 0 });
  });
});
