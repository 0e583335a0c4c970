'use client';
import { GigstackError, type GigstackClient } from '@gigstack-ui/api';
import { createQueryClient } from './createQueryClient.js';
import type { GigstackContextValue } from './GigstackContext.js';

declare const process: { readonly env: { readonly NODE_ENV?: string } } | undefined;

const sentence = 'There is no <GigstackProvider> around this element, so it has nobody to ask: wrap it in <GigstackProvider client={createClient({ baseUrl })}>.';
let standIn: GigstackContextValue | undefined;

/** Stands where there is no provider. It asks nobody, so elements say that they could not read, and the page stays up; the console says why once, while developing. */
export function withoutProvider(): GigstackContextValue {
  if (standIn) return standIn;
  if (typeof process !== 'undefined' && process.env.NODE_ENV !== 'production') console.warn(`[gigstack UI] ${sentence}`);
  return (standIn = { client: nobody, queryClient: createQueryClient() });
}

// By hand and not with createClient: every element would carry the transport, which a page has with its own client or not at all.
const nobody: GigstackClient = {
  baseUrl: '/',
  team: undefined,
  userKey: undefined,
  scope: ['gigstack', '/', { team: undefined, subject: undefined }],
  call: (...[{ id }]) => refuse(id),
  download: () => refuse('download'),
  searchCatalog: () => refuse('searchCatalog'),
};

function refuse(endpoint: string): Promise<never> {
  return Promise.reject(new GigstackError({ kind: 'network', code: 'network_error', endpoint, cause: new TypeError(sentence) }));
}
