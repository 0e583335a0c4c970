import { createServer } from 'node:net';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedTeams } from '@gigstack-ui/emulator';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ServerOptions } from './readOptions.js';
import { start, type Running } from './start.js';
import { temporaryFolder } from './testing/setUp.js';

let home: ReturnType<typeof temporaryFolder>;
let running: Running[];
/** A range of its own for each server: the client of a test keeps connections to a port that has closed. */
let port = 4350;
beforeEach(() => {
  home = temporaryFolder();
  running = [];
});
afterEach(async () => {
  await Promise.all(running.map((server) => server.close()));
  home.remove();
});

async function up(options: Partial<ServerOptions> = {}): Promise<Running> {
  const server = await start({ apiKey: undefined, dataFile: join(home.folder, 'data/gigstack.sqlite'), port: (port += 5), reset: false, knobs: false, check: false, ...options }, home.folder);
  if (!server) throw new Error('The server did not start.');
  running.push(server);
  return server;
}

async function stop(server: Running): Promise<void> {
  running = running.filter((other) => other !== server);
  await server.close();
}

/** One person at the page of a server. */
async function visit({ url }: Running) {
  const cookie = (await fetch(url)).headers.get('set-cookie')?.split(';')[0] ?? '';
  const ask = (path: string, init: RequestInit = {}) => fetch(`${url}/api/gigstack${path}?team=${seedTeams.papeleria}`, { ...init, headers: { cookie, 'content-type': 'application/json' } });
  return {
    async makeDraft(): Promise<string> {
      const answer = await ask('/invoices/draft', { method: 'POST', body: '{"invoice_type":"I"}' });
      return ((await answer.json()) as { data: { id: string } }).data.id;
    },
    readDraft: async (id: string) => (await ask(`/invoices/draft/${id}`)).status,
  };
}

describe('start', () => {
  it('keeps what was made over a restart, until told to start over', async () => {
    const first = await up();
    const draft = await (await visit(first)).makeDraft();
    await stop(first);
    const second = await up();
    expect(await (await visit(second)).readDraft(draft)).toBe(200);
    await stop(second);
    expect(await (await visit(await up({ reset: true }))).readDraft(draft)).toBe(404);
  });

  it('refuses a data file that another process uses, with or without starting over, and leaves it alone', async () => {
    const first = await up();
    const draft = await (await visit(first)).makeDraft();
    for (const reset of [false, true]) await expect(up({ reset })).rejects.toThrow(/in use by another process\. .*GIGSTACK_DATA/);
    expect(await (await visit(first)).readDraft(draft)).toBe(200);
  });

  it('starts over from a file that is none of the emulator\'s only when told', async () => {
    const dataFile = join(home.folder, 'notes.sqlite');
    writeFileSync(dataFile, 'not a database, but somebody\'s notes');
    await expect(up({ dataFile })).rejects.toThrow('--reset');
    expect(readFileSync(dataFile, 'utf8')).toContain('notes');
    expect((await up({ dataFile, reset: true })).url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('takes the next port when one is busy', async () => {
    const busy = createServer();
    await new Promise<void>((resolve) => busy.listen(4340, '127.0.0.1', resolve));
    try {
      expect((await up({ port: 4340 })).url).toBe('http://127.0.0.1:4341');
    } finally {
      busy.close();
    }
  });

  it.each(['', ' ', 'not-a-key', 'Bearer sk_test_0123456789'])('refuses the key "%s" by the name of its variable, before anything is made', async (apiKey) => {
    const failure = await up({ apiKey }).catch((error: Error) => error.message);
    expect(failure).toMatch(/^GIGSTACK_API_KEY cannot be used\. .+\.$/);
    if (apiKey.trim()) expect(failure).not.toContain(apiKey);
    expect(existsSync(join(home.folder, 'data/gigstack.sqlite'))).toBe(false);
  });

  it('goes to the real API with a key: no emulator, no file, the key\'s own team', async () => {
    const { url } = await up({ apiKey: 'sk_test_0123456789' });
    const cookie = (await fetch(url)).headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(await (await fetch(`${url}/app/session`, { headers: { cookie } })).json()).toMatchObject({ teams: [] });
    expect(existsSync(join(home.folder, 'data/gigstack.sqlite'))).toBe(false);
  });

  it('only looks when asked to check', async () => {
    const options = { apiKey: undefined, dataFile: join(home.folder, 'gigstack.sqlite'), port: 4350, reset: false, knobs: false, check: true };
    expect(await start(options, join(home.folder, 'not-built'))).toBeUndefined();
    await up({ dataFile: options.dataFile });
    await expect(start(options, home.folder)).rejects.toThrow(/in use/);
  });

  it('says what to do when the page is not built', async () => {
    const options = { apiKey: undefined, dataFile: join(home.folder, 'gigstack.sqlite'), port: 4350, reset: false, knobs: false, check: false };
    await expect(start(options, join(home.folder, 'not-built'))).rejects.toThrow('npm run demo');
  });

  it('keeps the secret of its sessions to the owner', async () => {
    await up();
    expect(statSync(join(home.folder, 'data/session')).mode & 0o077).toBe(0);
  });

  it('does not sign with a secret that was cut', async () => {
    writeFileSync(join(home.folder, 'session'), '');
    await up({ dataFile: join(home.folder, 'gigstack.sqlite') });
    expect(readFileSync(join(home.folder, 'session'))).toHaveLength(32);
  });
});
