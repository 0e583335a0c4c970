import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { emulatorKey } from '../auth/emulatorKey.js';
import { sampleDraft } from '../testing/sampleDraft.js';
import { readArguments } from './readArguments.js';
import { serve } from './serve.js';

const folder = mkdtempSync(join(tmpdir(), 'emulator-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));
const options = { port: 0, data: undefined, shared: false, reset: false, seed: true };

const ask = async (url: string, path: string, init: RequestInit = {}) => {
  const answer = await fetch(`${url}/v2${path}`, { ...init, headers: { authorization: `Bearer ${emulatorKey()}`, connection: 'close' } });
  return (await answer.json()) as { data: { id: string; short_url: string; folio_number: string | number }; total_results: number };
};

describe('readArguments', () => {
  it('knows its defaults and its options', () => {
    expect(readArguments([])).toEqual({ port: 4010, data: undefined, shared: false, reset: false, seed: true, help: false });
    expect(readArguments(['--port', '0', '--data', 'x.db', '--reset', '--shared', '--no-seed'])).toMatchObject({ port: 0, data: 'x.db', shared: true, reset: true, seed: false });
  });

  it.each([['--port=x', /--port takes/], ['--port=70000', /--port takes/], ['--reset', /--data/], ['--host=0.0.0.0', /gigstack-emulator: a local gigstack/]])('refuses %s in words', (arg, words) => {
    expect(() => readArguments([arg])).toThrow(words);
  });
});

describe('serve', { timeout: 60_000 }, () => {
  it('answers over HTTP, keeps its file over a restart and starts over when told', async () => {
    const data = join(folder, 'cli.db');
    const first = await serve({ ...options, data });
    const { data: payment } = await ask(first.url, '/payments/request', { method: 'POST', body: JSON.stringify({ items: [{ description: 'x', unit_price: 10 }] }) });
    expect(await (await fetch(payment.short_url, { headers: { connection: 'close' } })).text()).toContain('Paga a Papelería El Faro');
    await expect(serve({ ...options, data, reset: true })).rejects.toThrow(/in use by another process/);
    await first.close();
    const second = await serve({ ...options, data });
    expect((await ask(second.url, '/payments')).total_results).toBe(1);
    await second.close();
    const third = await serve({ ...options, data, reset: true, seed: false });
    expect([(await ask(third.url, '/payments')).total_results, (await ask(third.url, '/clients')).total_results]).toEqual([0, 0]);
    await third.close();
  });

  it('says that a port is taken, and leaves a foreign file alone', async () => {
    const { url, close } = await serve(options);
    await expect(serve({ ...options, port: Number(new URL(url).port) })).rejects.toThrow(/is taken\. Choose another with --port/);
    await close();
    const notes = join(folder, 'notes.txt');
    writeFileSync(notes, 'my notes '.repeat(200));
    await expect(serve({ ...options, data: notes, reset: true })).rejects.toThrow(/not written by this version/);
    expect(existsSync(notes)).toBe(true);
  });

  it('gives two clients that stamp at once over HTTP every folio exactly once', async () => {
    const { url, close } = await serve(options);
    const body = JSON.stringify({ ...sampleDraft, invoice_type: undefined });
    const client = () => Promise.all(Array.from({ length: 20 }, () => ask(url, '/invoices/income', { method: 'POST', body })));
    const answers = await Promise.all([client(), client()]);
    const folios = answers.flat().map(({ data }) => Number(data.folio_number));
    expect(folios.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, index) => index + 8));
    await close();
  });

  it('breaks the connection when an answer is to be lost', async () => {
    const { url, close } = await serve(options);
    const knobs = { method: 'PUT', body: JSON.stringify({ lose_answer: [{ endpoint: 'clients.create' }] }), headers: { connection: 'close' } };
    expect((await fetch(`${url}/_emulator/faults`, knobs)).status).toBe(200);
    await expect(ask(url, '/clients', { method: 'POST', body: '{"name":"Nueva"}' })).rejects.toThrow();
    expect((await ask(url, '/clients')).total_results).toBe(13);
    await close();
  });

  it('is a command that prints where it is and stops on SIGTERM', async () => {
    const bin = fileURLToPath(new URL('../../bin/gigstack-emulator.mjs', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', bin, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
    const first = await createInterface(child.stdout)[Symbol.asyncIterator]().next();
    const url = String(first.value);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await ask(url, '/clients')).total_results).toBe(12);
    child.kill('SIGTERM');
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
  });
});
