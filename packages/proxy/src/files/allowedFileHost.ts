import type { UpstreamBase } from '../upstreamBase.js';

/** Who may hold a file, and whether its host may see the key. */
export type FileHost = 'api' | 'storage';

/**
 * Judges the address of a file that the API gave: its own origin and gigstack's hosts, which get the key, and the storages
 * it is known to use, which do not. The names are compared after the URL parser wrote them, so an address in numbers,
 * octal, hexadecimal or IPv6, a user part, a port or a trailing dot matches nothing.
 */
export function allowedFileHost(url: URL, base: UpstreamBase): FileHost | undefined {
  if (url.username || url.password) return undefined;
  if (url.origin === base.origin) return 'api';
  if (url.protocol !== 'https:' || url.port !== '') return undefined;
  const isUnder = (domain: string) => url.hostname.endsWith(`.${domain}`);
  if (isUnder('gigstack.io')) return 'api';
  // Names of rented machines, which anybody can have.
  if (isUnder('bc.googleusercontent.com')) return undefined;
  return ['gigstack.pro', 'googleapis.com', 'googleusercontent.com'].some(isUnder) ? 'storage' : undefined;
}
