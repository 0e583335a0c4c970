import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test as base } from '@playwright/test';

/** A demo of its own, with everything it has written to its terminal. */
export interface PortalServer {
  readonly url: string;
  readonly log: () => string;
}

const main = join(import.meta.dirname, '../apps/playground/server/main.ts');
const port = Number(process.env.E2E_PORT ?? 4391) + 20;

/** Tests whose `baseURL` is a demo that nobody else uses, so that its log is theirs too. */
export const test = base.extend<object, { portalServer: PortalServer }>({
  portalServer: [
    async ({ playwright }, use) => {
      mkdirSync('.cache/e2e-data', { recursive: true });
      const child = spawn(process.execPath, ['--import', 'tsx', main, '--reset', '--knobs'], {
        env: { PATH: process.env.PATH, PORT: String(port), GIGSTACK_DATA: '.cache/e2e-data/portal.sqlite' },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let log = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (log += chunk.toString()));
      try {
        const url = await addressOf(child);
        const visitor = await playwright.request.newContext();
        await visitor.get(url);
        await visitor.dispose();
        await use({ url, log: () => log });
      } finally {
        child.kill('SIGTERM');
      }
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ portalServer }, use) => use(portalServer.url),
});

/** The first line it writes says where it is. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    child.once('exit', (code) => reject(new Error(`The demo ended with ${code} before it was up.`)));
  });
}
