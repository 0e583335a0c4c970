import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { readStorage } from './traces.js';

/** The language of a journey, with the size of the phone. */
export interface Phone {
  locale: 'es' | 'en';
  width?: number;
  height?: number;
}

const team = 'team_papeleria';
const iva = [{ type: 'IVA', factor: 'Tasa', rate: 0.16, withholding: false }];

/** The product's side: what its own people do, in a browser of theirs. */
export interface Merchant {
  readonly page: Page;
  /** Makes a client; what is left out, the customer fills in. */
  client(body: object): Promise<string>;
  receipt(clientId: string, description: string, price: number): Promise<string>;
  /** Asks for money; gives where it is paid. */
  charge(clientId: string, description: string, price: number): Promise<string>;
  link(clientId: string): Promise<string>;
  withdraw(clientId: string): Promise<void>;
}

/** Signs a person of the product in. */
export async function merchantOf(browser: Browser, baseURL: string | undefined): Promise<Merchant> {
  const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
  const page = await context.newPage();
  await page.goto('/');
  const post = async (path: string, data: object): Promise<Record<string, string>> => {
    const answer = await page.request.post(path, { data });
    expect(answer.ok(), await answer.text()).toBe(true);
    const body = (await answer.json()) as { data?: Record<string, string> } & Record<string, string>;
    return body.data ?? body;
  };
  const items = (description: string, unit_price: number) => [{ description, quantity: 1, unit_price, product_key: '44121600', unit_key: 'H87', taxes: iva }];
  return {
    page,
    client: async (body) => (await post(`/api/gigstack/clients?team=${team}`, body)).id ?? '',
    receipt: async (id, description, price) => (await post(`/api/gigstack/receipts?team=${team}`, { client: { id }, items: items(description, price) })).id ?? '',
    charge: async (id, description, price) => (await post(`/api/gigstack/payments/request?team=${team}`, { client: { id }, items: items(description, price) })).short_url ?? '',
    link: async (clientId) => (await post('/app/portal-links', { clientId, team })).url ?? '',
    async withdraw(clientId) {
      expect((await page.request.delete('/app/portal-links', { data: { clientId, team } })).status()).toBe(204);
    },
  };
}

/** A customer's phone: a browser of its own, which knows nothing of the product. */
export async function phoneOf(browser: Browser, baseURL: string | undefined, { locale, width = 360, height = 740 }: Phone): Promise<BrowserContext> {
  return browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    viewport: { width, height },
    locale: locale === 'es' ? 'es-MX' : 'en-US',
    timezoneId: 'America/Mexico_City',
    hasTouch: true,
    acceptDownloads: true,
  });
}

/** Listens to a customer's pages from now on; afterwards no token may be found in anything they said, asked, kept or remember. */
export function watchForTokens(context: BrowserContext) {
  const tokens: string[] = [];
  const heard: string[] = [];
  const complaints: string[] = [];
  context.on('console', (message) => {
    heard.push(`console: ${message.text()}`);
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('request', (request) => {
    const { authorization, ...headers } = request.headers();
    const mayCarry = authorization !== undefined && new URL(request.url()).pathname.startsWith('/portal/api/');
    heard.push(`request: ${request.url()} ${JSON.stringify(mayCarry ? headers : request.headers())} ${request.postDataBuffer()?.toString('latin1') ?? ''}`);
  });
  context.on('response', async (response) => {
    if (new URL(response.url()).pathname !== '/portal/session' || !response.ok()) return;
    tokens.push(((await response.json()) as { token: string }).token);
  });
  return {
    tokens,
    complaints,
    async expectNone(log: string): Promise<void> {
      expect(tokens.length).toBeGreaterThan(0);
      const kept = await Promise.all(context.pages().map(remembered));
      const cookies = JSON.stringify(await context.cookies());
      // The signature is the part that makes a token one.
      const parts = tokens.flatMap((token) => [token, token.split('.')[2] ?? token]);
      const found = [...heard, ...kept.flat(), `cookies: ${cookies}`, `log: ${log}`].filter((text) => parts.some((part) => text.includes(part)));
      expect(found).toEqual([]);
    },
  };
}

/** What a page and its tab keep: all storage with what is in it, document, address, history. */
async function remembered(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  const isOwn = page.url().startsWith('http');
  const shown = await page.evaluate(() => [document.documentElement.outerHTML, document.referrer]);
  const kept = isOwn ? await page.evaluate(readStorage) : [];
  return [...entries.map(({ url }) => url), ...shown, ...kept].map((text) => `kept: ${text}`);
}
