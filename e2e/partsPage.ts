import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { hostBundle } from './hostBundle.js';

const storyStyles = readFileSync(fileURLToPath(new URL('../.storybook/preview.css', import.meta.url)), 'utf8');
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

const files = hostBundle('PartsPage.tsx', 'ui/src/styles.css');

/** Opens one page with every primitive on it. */
export async function openParts(page: Page, { css = '', ...settings }: PartsOptions = {}): Promise<void> {
  const { script, styles } = await files();
  const html = `<!doctype html><html lang="es"><meta charset="utf-8"><title>Parts</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/styles.css"><main class="story"><h1>Parts</h1><div id="app"></div></main><script type="module" src="/page.js"></script></html>`;
  const answers: Record<string, [string, string]> = { '/': ['text/html', html], '/styles.css': ['text/css', `${styles}\n${storyStyles}\n${css}`], '/page.js': ['text/javascript', script] };
  await page.route(`${address}**`, (route) => {
    const [contentType, body] = answers[new URL(route.request().url()).pathname] ?? ['text/plain', ''];
    return route.fulfill({ contentType, body });
  });
  await page.goto(`${address}?${new URLSearchParams(settings).toString()}`);
  await page.getByRole('button', { name: /\$/ }).waitFor();
}
