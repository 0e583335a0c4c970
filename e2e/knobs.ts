import { expect, type Page } from '@playwright/test';

/** Trouble on order, as the emulator's `/_emulator/faults` takes it. */
interface Trouble {
  latency?: number;
  error_rate?: number;
  cent_drift?: boolean;
  fail_next?: { endpoint: string; times?: number; status?: number; body?: unknown }[];
  lose_answer?: { endpoint: string; times?: number }[];
}

export async function trouble(page: Page, faults: Trouble): Promise<void> {
  const answer = await page.request.put('/_emulator/faults', { data: faults });
  expect(answer.ok(), await answer.text()).toBe(true);
}

export async function noTrouble(page: Page): Promise<void> {
  await page.request.delete('/_emulator/faults');
  await page.request.delete('/_emulator/clock');
}

/** Moves the server's clock (ms) away from the browser's. */
export async function skewServer(page: Page, advance: number): Promise<void> {
  expect((await page.request.put('/_emulator/clock', { data: { advance } })).ok()).toBe(true);
}

interface Listed {
  id: string;
  uuid?: string;
  items: { description?: string; unit_price?: number }[];
}

/** The drafts, or the invoices, that hold a line with this description. */
export async function withLine(page: Page, list: 'draft' | 'income' | 'egress', description: string): Promise<Listed[]> {
  const answer = await page.request.get(`/api/gigstack/invoices/${list}?team=team_papeleria&limit=100`);
  const { data } = (await answer.json()) as { data: Listed[] };
  return data.filter(({ items }) => items.some((item) => item.description === description));
}

/** A text that no other test types. */
export function mark(words: string): string {
  return `${words} ${Math.random().toString(36).slice(2, 8)}`;
}
