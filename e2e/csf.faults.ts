import { expect, test } from '@playwright/test';
import { build } from 'esbuild';
import { csfPdf } from '../packages/clients/src/testing/csf/csfPdf.js';
import { scannedCsfPdf } from '../packages/clients/src/testing/csf/scannedCsfPdf.js';
import { csfSubjects } from '../packages/clients/src/testing/csf/subjects.js';

/** What the probe page offers. */
interface Probe {
  read: (bytes: readonly number[]) => Promise<{ state: string; longest: number }>;
}

/** Other work of a shared machine may hold a tab up once; three times in a row is ours. */
const ROUNDS = 3;

for (const [name, make] of [
  ['text', () => csfPdf(csfSubjects.fisica)],
  ['a scanned sheet', () => scannedCsfPdf(csfSubjects.resico)],
] as const) {
  test(`a Constancia of ${name} is read in a tab four times slower without a task over 50 ms on its thread`, async ({ page, baseURL }) => {
    const bundle = await build({
      stdin: {
        resolveDir: process.cwd(),
        loader: 'ts',
        contents: `
          import { readCsf } from './packages/clients/src/csf/readCsf.ts';
          const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
          window.probe = {
            async read(bytes) {
              const file = new Blob([new Uint8Array(bytes)]);
              await pause(500);
              const tasks = [];
              const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
              observer.observe({ type: 'longtask' });
              const { state } = await readCsf(file, { script: '/api/gigstack/_gs/assets/pdf-reader', signal: new AbortController().signal });
              await pause(300);
              observer.disconnect();
              return { state, longest: Math.max(0, ...tasks) };
            },
          };`,
      },
      bundle: true,
      format: 'esm',
      write: false,
    });
    const policy = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types gigstack-ui";
    await page.route(`${baseURL ?? ''}/probe`, (route) => route.fulfill({ contentType: 'text/html', headers: { 'content-security-policy': policy }, body: '<!doctype html><title>probe</title><script type="module" src="/probe.js"></script>' }));
    await page.route(`${baseURL ?? ''}/probe.js`, (route) => route.fulfill({ contentType: 'text/javascript', body: bundle.outputFiles[0]?.text ?? '' }));
    await page.goto('/probe');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });

    const bytes = [...(await make())];
    const longest: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const reading = await page.evaluate((content) => (window as unknown as { probe: Probe }).probe.read(content), bytes);
      expect(reading.state).toMatch(/^(read|code)$/);
      longest.push(reading.longest);
    }
    expect(Math.min(...longest)).toBeLessThanOrEqual(50);
  });
}
