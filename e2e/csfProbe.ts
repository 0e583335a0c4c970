import type { Page } from '@playwright/test';
import { build } from 'esbuild';

/** What reading one file came to: its state, what it told, and the longest task of the page's own thread meanwhile, in ms. */
export interface ProbedReading {
  state: string;
  rfc: string | undefined;
  longest: number;
}

/** Opens a page of nothing but the reader of a Constancia, under the strictest policy; it gives the way to have files read. */
export async function openCsfProbe(page: Page, origin: string): Promise<(bytes: Uint8Array) => Promise<ProbedReading>> {
  const bundle = await build({
    stdin: {
      resolveDir: process.cwd(),
      loader: 'ts',
      contents: `
        import { readCsf } from './packages/clients/src/csf/readCsf.ts';
        const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
        window.probe = async (bytes) => {
          const file = new Blob([new Uint8Array(bytes)]);
          await pause(500);
          const tasks = [];
          const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
          observer.observe({ type: 'longtask' });
          const { state, rfc, data } = await readCsf(file, { script: '/api/gigstack/_gs/assets/pdf-reader', signal: new AbortController().signal });
          await pause(300);
          observer.disconnect();
          return { state, rfc: rfc ?? data?.rfc, longest: Math.max(0, ...tasks) };
        };`,
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const policy = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types gigstack-ui";
  await page.route(`${origin}/probe`, (route) => route.fulfill({ contentType: 'text/html', headers: { 'content-security-policy': policy }, body: '<!doctype html><title>probe</title><script type="module" src="/probe.js"></script>' }));
  await page.route(`${origin}/probe.js`, (route) => route.fulfill({ contentType: 'text/javascript', body: bundle.outputFiles[0]?.text ?? '' }));
  await page.goto('/probe');
  return (bytes) => page.evaluate((content) => (window as unknown as { probe: (bytes: readonly number[]) => Promise<ProbedReading> }).probe(content), [...bytes]);
}
