import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { createCaller } from '../testing/createCaller.js';
import { sampleDraft } from '../testing/sampleDraft.js';
import { sqliteStore } from './sqliteStore.js';
import { StoreFileError } from './StoreFileError.js';

const folder = mkdtempSync(join(tmpdir(), 'emulator-sqlite-'));
afterAll(() => rmSync(folder, { recursive: true }));

const reasonOf = (path: string): string => {
  try {
    sqliteStore(path).close();
    return 'opened';
  } catch (error) {
    return error instanceof StoreFileError ? error.reason : String(error);
  }
};

/** What a script prints in a Node process of its own that opened the same file as `store`. */
function inAnotherProcess(path: string, script: string): string {
  const source = JSON.stringify(fileURLToPath(new URL('sqliteStore.ts', import.meta.url)));
  const whole = `import { sqliteStore } from ${source}; const store = sqliteStore(${JSON.stringify(path)}); ${script}`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', whole], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  return (stdout + stderr).trim();
}

// Processes take their time to start on a busy machine.
describe('sqliteStore', { timeout: 60_000 }, () => {
  it('survives a restart: documents, folios and cursors go on', async () => {
    const path = join(folder, 'restart.db');
    const first = createCaller({ store: sqliteStore(path) });
    const open = await first.call('POST', '/invoices/draft', sampleDraft);
    const stamped = await first.call('POST', '/invoices/draft', sampleDraft);
    const invoice = await first.call('POST', `/invoices/draft/${String(stamped.record['id'])}/stamp`);
    const page = await first.call('GET', '/clients?limit=5');
    first.emulator.close();

    const second = createCaller({ store: sqliteStore(path) });
    expect((await second.call('GET', `/invoices/draft/${String(open.record['id'])}`)).record).toEqual(open.record);
    expect((await second.call('GET', `/invoices/income/${String(invoice.record['uuid'])}`)).record['folio_number']).toBe(8);
    await second.call('POST', `/invoices/draft/${String(open.record['id'])}/stamp`);
    expect((await second.call('GET', '/invoices/income?limit=1')).records[0]?.['folio_number']).toBe(9);
    expect((await second.call('GET', `/clients?limit=100&next=${page.body.next}`)).records).toHaveLength(7);
    second.emulator.close();
  });

  it('tells a second opener in words that the file is in use', () => {
    const path = join(folder, 'busy.db');
    const store = sqliteStore(path);
    store.put('c', { id: 'x', partition: 'a', createdAt: 1, name: '' }, 'mine');
    expect(() => sqliteStore(path)).toThrow(/in use by another process/);
    expect(store.get('c', 'x')?.body).toBe('mine');
    store.close();
    expect(reasonOf(path)).toBe('opened');
  });

  it('is refused to another process in words, and nothing is harmed', () => {
    const path = join(folder, 'processes.db');
    const store = sqliteStore(path);
    expect(inAnotherProcess(path, '')).toMatch(/StoreFileError: The emulator data file is in use by another process/);
    store.put('c', { id: 'x', partition: 'a', createdAt: 1, name: '' }, 'still');
    expect(store.get('c', 'x')?.body).toBe('still');
    store.close();
    expect(inAnotherProcess(path, "console.log(store.get('c', 'x').body)")).toBe('still');
  });

  it('loses nothing that was answered when its process is killed', () => {
    const path = join(folder, 'killed.db');
    inAnotherProcess(path, "store.put('c', { id: 'x', partition: 'a', createdAt: 1, name: '' }, 'kept'); process.kill(process.pid, 'SIGKILL')");
    const store = sqliteStore(path);
    expect(store.get('c', 'x')?.body).toBe('kept');
    store.close();
  });

  it('refuses a file that is not its own, and leaves it as it was', () => {
    const text = join(folder, 'notes.txt');
    writeFileSync(text, 'not a database '.repeat(100));
    expect(reasonOf(text)).toBe('not-a-store');
    expect(readFileSync(text, 'utf8')).toBe('not a database '.repeat(100));
    expect(reasonOf(join(folder, 'nowhere', 'x.db'))).toBe('cannot-open');
  });
});
