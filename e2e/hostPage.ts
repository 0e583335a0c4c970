import type { Page } from '@playwright/test';
import { hostBundle } from './hostBundle.js';

const address = 'http://host.test/';

/** What a host may do to the page around us. */
export interface HostOptions {
  /** The host's own, unlayered rules. */
  css?: string;
  /** Its Content-Security-Policy. */
  policy?: string;
  /** Whether our stylesheet is there. */
  styled?: boolean;
}

const files = hostBundle('HostPage.tsx', 'ui/src/styles.css');

/** Opens a page of a host that is not the playground: its own markup, its own rules, and our primitives in the middle. */
export async function openHostPage(page: Page, { css = '', policy, styled = true }: HostOptions = {}): Promise<void> {
  const { script, styles } = await files();
  const html = `<!doctype html><html lang="es"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
    ${styled ? '<link rel="stylesheet" href="/ours.css">' : ''}<link rel="stylesheet" href="/host.css">
    <header><h1>Tienda</h1><button class="own">Comprar</button><input class="own" value="1"><p class="own">Hola</p></header><main id="app"></main><script type="module" src="/page.js"></script></html>`;
  const answers: Record<string, [string, string]> = { '/': ['text/html', html], '/ours.css': ['text/css', styles], '/host.css': ['text/css', css], '/page.js': ['text/javascript', script] };
  await page.route(`${address}**`, (route) => {
    const [contentType, body] = answers[new URL(route.request().url()).pathname] ?? ['text/plain', ''];
    return route.fulfill({ contentType, body, headers: policy === undefined ? {} : { 'content-security-policy': policy } });
  });
  await page.goto(address);
  await page.getByRole('button', { name: 'Timbrar' }).waitFor();
}
