import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { bundle } from '../tools/build-styles.mjs';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The policy every element works under. */
const strictest =
  "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-R'; img-src 'self' data: blob:; worker-src 'self'; frame-src 'self' blob:; connect-src 'self'; require-trusted-types-for 'script'";

let files: Promise<{ script: string; styles: string }> | undefined;

async function buildFiles(): Promise<{ script: string; styles: string }> {
  const { outputFiles } = await build({
    entryPoints: [path('./host/ElementsPage.tsx')],
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    write: false,
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'silent',
  });
  return { script: outputFiles[0]?.text ?? '', styles: await bundle(path('../packages/react/src/styles.css')) };
}

/** What a host may do around the elements. */
export interface ElementsOptions {
  show: 'editor' | 'client' | 'key' | 'payment' | 'all' | 'two';
  /** The host's own, unlayered rules. */
  css?: string;
  /** Whether our stylesheet is there. */
  styled?: boolean;
}

/** Opens a page of a host with our elements and the playground's server behind them, under the strictest policy; gives what the page complains about. */
export async function openElements(page: Page, { show, css = '', styled = true }: ElementsOptions): Promise<string[]> {
  files ??= buildFiles();
  const { script, styles } = await files;
  const complaints: string[] = [];
  page.on('console', (message) => (message.type() === 'error' || message.type() === 'warning') && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  // Whoever opens the playground is signed in.
  await page.goto('/');
  const html = `<!doctype html><html lang="es"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
    ${styled ? '<link rel="stylesheet" href="/elements/ours.css">' : ''}<link rel="stylesheet" href="/elements/host.css">
    <header><h1>Tienda</h1><button class="own">Comprar</button><input class="own" aria-label="Cantidad" value="1"><p class="own">Hola</p></header><main id="app"></main><script type="module" src="/elements/page.js"></script></html>`;
  const answers: Record<string, [string, string]> = {
    '/elements/page': ['text/html', html],
    '/elements/ours.css': ['text/css', styles],
    '/elements/host.css': ['text/css', css],
    '/elements/page.js': ['text/javascript', script],
  };
  await page.route('**/elements/*', (route) => {
    const [contentType, body] = answers[new URL(route.request().url()).pathname] ?? ['text/plain', ''];
    return route.fulfill({ contentType, body, headers: { 'content-security-policy': strictest } });
  });
  complaints.length = 0;
  await page.goto(`/elements/page?show=${show}`);
  return complaints;
}
