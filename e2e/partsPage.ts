import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { bundle } from '../tools/build-styles.mjs';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const address = 'http://parts.test/';

/** How the page of all primitives is shown. */
export interface PartsOptions {
  locale?: 'es-MX' | 'en';
  dir?: 'ltr' | 'rtl';
  colorScheme?: 'light' | 'dark';
  density?: 'normal' | 'compact';
  /** Rules of the page around. */
  css?: string;
}

let files: Promise<{ script: string; styles: string }> | undefined;

async function buildFiles(): Promise<{ script: string; styles: string }> {
  const { outputFiles } = await build({
    entryPoints: [path('./host/PartsPage.tsx')],
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    write: false,
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'silent',
  });
  return { script: outputFiles[0]?.text ?? '', styles: `${await bundle(path('../packages/ui/src/styles.css'))}\n${readFileSync(path('../.storybook/preview.css'), 'utf8')}` };
}

/** Opens one page with every primitive on it. */
export async function openParts(page: Page, { css = '', ...settings }: PartsOptions = {}): Promise<void> {
  files ??= buildFiles();
  const { script, styles } = await files;
  const html = `<!doctype html><html lang="es"><meta charset="utf-8"><title>Parts</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/styles.css"><main class="story"><h1>Parts</h1><div id="app"></div></main><script type="module" src="/page.js"></script></html>`;
  const answers: Record<string, [string, string]> = { '/': ['text/html', html], '/styles.css': ['text/css', `${styles}\n${css}`], '/page.js': ['text/javascript', script] };
  await page.route(`${address}**`, (route) => {
    const [contentType, body] = answers[new URL(route.request().url()).pathname] ?? ['text/plain', ''];
    return route.fulfill({ contentType, body });
  });
  await page.goto(`${address}?${new URLSearchParams(settings).toString()}`);
  await page.getByRole('button', { name: /\$/ }).waitFor();
}
