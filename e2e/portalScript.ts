import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { bundle } from '../tools/build-styles.mjs';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

let files: Promise<{ script: string; styles: string }> | undefined;

async function buildFiles(): Promise<{ script: string; styles: string }> {
  const { outputFiles } = await build({
    entryPoints: [path('../packages/portal/src/element/script.ts')],
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  return { script: outputFiles[0]?.text ?? '', styles: await bundle(path('../packages/portal/src/element/styles.css')) };
}

/** The strictest policy a host can have; `frames` is where the hosted portal may be. */
const policy = (frames: string) => `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; frame-src ${frames}; base-uri 'none'; require-trusted-types-for 'script'`;

/** What a test may settle about the page: where frames may come from, and which of the two scripts runs first. */
interface PlainPage {
  frames?: string;
  first?: 'portal' | 'own';
}

/** Serves, below an origin's `/tienda/`, a plain page of a host with the portal's script and one of the host's own. */
export async function servePlainPage(page: Page, address: string, element: string, own: string, { frames = "'none'", first = 'portal' }: PlainPage = {}): Promise<void> {
  files ??= buildFiles();
  const { script, styles } = await files;
  const names = first === 'portal' ? ['gigstack-portal', 'own'] : ['own', 'gigstack-portal'];
  const scripts = names.map((name) => `<script type="module" src="/tienda/${name}.js"></script>`).join('');
  const html = `<!doctype html><html lang="es"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Tienda</title><link rel="icon" href="data:,">
    <link rel="stylesheet" href="/tienda/host.css"><main>${element}</main>${scripts}</html>`;
  const answers: Record<string, [string, string]> = {
    '/tienda/gigstack-portal.js': ['text/javascript', script],
    '/tienda/styles.css': ['text/css', styles],
    '/tienda/host.css': ['text/css', 'body { margin: 0 }'],
    '/tienda/own.js': ['text/javascript', own],
  };
  await page.route(`${new URL(address).origin}/tienda/**`, (route) => {
    const [contentType, body] = answers[new URL(route.request().url()).pathname] ?? ['text/html', html];
    return route.fulfill({ contentType, body, headers: { 'content-security-policy': policy(frames) } });
  });
}
