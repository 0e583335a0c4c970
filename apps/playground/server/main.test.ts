import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from './testing/setUp.js';

let home: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  home = temporaryFolder();
});
afterEach(() => home.remove());

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the server as `npm run demo` does, to its end. */
function run(args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  const main = join(import.meta.dirname, 'main.ts');
  const options = { env: { PATH: process.env.PATH, GIGSTACK_DATA: join(home.folder, 'gigstack.sqlite'), ...env }, timeout: 30_000 };
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', main, ...args], options, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });
}

describe('the server as a program', { timeout: 40_000 }, () => {
  it('checks in silence', async () => {
    expect(await run(['--check'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it.each([
    [[], { GIGSTACK_API_KEY: '' }, /^GIGSTACK_API_KEY cannot be used\. The gigstack key is empty\. .+\n$/],
    [['--check'], { GIGSTACK_API_KEY: 'not-a-key' }, /^GIGSTACK_API_KEY cannot be used\. The gigstack key is malformed: .+\n$/],
  ])('says in one line why it does not start: %j %j', async (args, env, line) => {
    const { code, stdout, stderr } = await run(args, env);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(line);
    expect(stderr).not.toContain('not-a-key');
  });
});
