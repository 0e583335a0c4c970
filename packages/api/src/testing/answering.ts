import { createClient } from '../createClient.js';
import type { ClientOptions } from '../createClient.js';
import type { GigstackClient } from '../GigstackClient.js';
import { GigstackError } from '../GigstackError.js';

/** What a test server heard. */
export interface Heard {
  url: string;
  init: RequestInit;
}

/** A client in front of a function that answers, and the list of what it was asked. */
export function answering(answer: (heard: Heard) => Response | Promise<Response>, options: Partial<ClientOptions> = {}): { client: GigstackClient; heard: Heard[] } {
  const heard: Heard[] = [];
  const client = createClient({
    baseUrl: 'http://gigstack.test',
    retries: 0,
    fetch: async (url, init) => {
      heard.push({ url, init });
      return answer({ url, init });
    },
    ...options,
  });
  return { client, heard };
}

/** A JSON answer. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
}

/** The error a call rejects with; fails when it does not. */
export async function errorOf(call: Promise<unknown>): Promise<GigstackError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof GigstackError) return error;
  throw new Error('expected the call to reject with a GigstackError');
}
