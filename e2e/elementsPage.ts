import type { Page } from '@playwright/test';
import { hostBundle } from './hostBundle.js';

/** The policy every element works under. */
const strictest =
  "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-R'; img-src 'self' data: blob:; worker-src 'self'; frame-src 'self' blob:; connect-src 'self'; require-trusted-types-for 'script'";

const files = hostBundle('ElementsPage.tsx', 'react/src/styles.css');

/** What a host may do around the elements. */
export interface ElementsOptions {
  show: 'editor' | 'client' | 'key' | 'pickers' | 'pickers in a dialog' | 'payment' | 'all' | 'two';
  /** Whether it stands in a shadow root. */
  shadow?: boolean;
  dir?: 'ltr' | 'rtl';
  /** The host's own, unlayered rules. */
  css?: string;
  /** Whether our stylesheet is there. */
  styled?: boolean;
}

/** Opens a page of a host with our elements and the playground's server behind them, under the strictest policy; gives what the page complains about. */
export async function openElements(page: Page, { show, shadow = false, dir = 'ltr', css = '', styled = true }: ElementsOptions): Promise<string[]> {
  const { script, styles } = await files();
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
  await page.goto(`/elements/page?${new URLSearchParams({ show, dir, ...(shadow && { shadow: '' }) }).toString()}`);
  return complaints;
}
