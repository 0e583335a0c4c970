import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { count } from '../run/reports.mjs';
import { runSuite } from '../run/suite.mjs';

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

describe('running the steps', () => {
  const step = (name, ...commands) => ({ name: `suite test ${name}`, commands });

  it('runs steps of one array side by side, counts each, and closes with the sum', async () => {
    const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const code = await runSuite([step('alone', ['node', '--version']), [step('first', ['node', '--version']), step('beside', ['node', '--no-such-flag'], ['node', '--version'])]]);
    const said = written.mock.calls.flat().join('');
    vi.restoreAllMocks();
    expect(code).toBe(1);
    expect(said).toContain('bad option: --no-such-flag');
    expect(said.trimEnd().split('\n').at(-1)).toBe('2 passed, 1 failed');
  });
});
