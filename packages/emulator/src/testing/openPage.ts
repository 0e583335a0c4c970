import type { Emulator } from '../createEmulator.js';

/** A page of the emulator as a browser without scripts sees it: what it says, and its buttons. */
export interface OpenedPage {
  status: number;
  html: string;
  csp: string;
}

/** Opens an address, or sends the form of its page, and follows where that leads. */
export async function openPage(emulator: Emulator, address: string, fields?: Record<string, string>): Promise<OpenedPage> {
  const url = new URL(address, 'http://emulator.test');
  const answer = await emulator.fetch(new Request(url, fields && { method: 'POST', body: new URLSearchParams(fields) }));
  const next = answer.status === 303 ? answer.headers.get('location') : null;
  if (next !== null) return openPage(emulator, next);
  return { status: answer.status, html: await answer.text(), csp: answer.headers.get('content-security-policy') ?? '' };
}
