import type { ProxyFetch, Send } from './Upstream.js';

/** How requests leave: over what the host gave, else over the platform's `fetch`, looked up when it is used. */
export function sendOver(given: ProxyFetch | undefined): Send {
  return given ? async (url, init) => given(new Request(url, init)) : (url, init) => fetch(url, init);
}
