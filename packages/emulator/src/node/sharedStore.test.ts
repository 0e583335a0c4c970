import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { createCaller } from '../testing/createCaller.js';
import { sqliteStore } from './sqliteStore.js';

const folder = mkdtempSync(join(tmpdir(), 'emulator-shared-'));
afterAll(() => rmSync(folder, { recursive: true }));
const script = fileURLToPath(new URL('../testing/stampInProcess.ts', import.meta.url));

/** A process that is ready to stamp, and stamps when told. */
async function stamper(path: string, count: number) {
  const child = spawn(process.execPath, ['--import', 'tsx', script, path, String(count)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  expect((await lines.next()).value).toBe('ready');
  return async (): Promise<number[]> => {
    child.stdin.write('go\n');
    return JSON.parse(String((await lines.next()).value)) as number[];
  };
}

describe('a shared file', { timeout: 120_000 }, () => {
  it('gives two processes that stamp two hundred invoices at once every folio exactly once', async () => {
    const path = join(folder, 'folios.db');
    const stampers = await Promise.all([stamper(path, 100), stamper(path, 100)]);
    const [mine = [], others = []] = await Promise.all(stampers.map((stamp) => stamp()));
    expect([mine.length, others.length]).toEqual([100, 100]);
    // The seeds took the first seven folios of the series, and refused stamps took none.
    const expected = Array.from({ length: 200 }, (_, index) => index + 8);
    expect([...mine, ...others].sort((a, b) => a - b)).toEqual(expected);

    const { call, emulator } = createCaller({ store: sqliteStore(path, { shared: true }) });
    expect((await call('GET', '/invoices/income?limit=1')).body.total_results).toBe(207);
    emulator.close();
  });

  it('is not opened by who wants it alone, nor the other way round', () => {
    const path = join(folder, 'mixed.db');
    const shared = sqliteStore(path, { shared: true });
    shared.put('c', { id: 'x', partition: 'a', createdAt: 1, name: '' }, 'kept');
    expect(() => sqliteStore(path)).toThrow(/in use by another process/);
    expect(sqliteStore(path, { shared: true }).get('c', 'x')?.body).toBe('kept');
    shared.close();
  });
});
