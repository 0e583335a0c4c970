/** Where the API lives: `href` without a trailing slash, `origin` to tell its own files from storage. */
export interface UpstreamBase {
  readonly href: string;
  readonly origin: string;
}

/** Names that never leave the machine (RFC 6761): the only ones that may be spoken to without TLS. */
const LOCAL = /^(?:localhost|127(?:\.\d+){3}|\[::1\]|.+\.(?:localhost|test))$/;

/** Reads the address of the API; throws when it would carry the key over an open wire or holds anything but a path. */
export function readUpstreamBase(address: string): UpstreamBase {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error('The upstream address is not an http(s) URL. Use https://api.gigstack.io/v2 or your emulator\'s.');
  }
  if (url.protocol === 'http:' && !LOCAL.test(url.hostname)) {
    throw new Error('The upstream address is plain http: the gigstack key would travel in the open. Use https.');
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new Error('The upstream address has a user, a query or a fragment. Give scheme, host and path only.');
  }
  return { href: url.href.replace(/\/+$/, ''), origin: url.origin };
}
