/** A path as it came over the wire: plain characters, no empty part, no dot part; then perhaps a query. */
const TARGET = /^(?:\/(?!\.{1,2}(?:[/?]|$))[\w.~-]+)+(?:\?[^#\s\\]*)?$/;

/**
 * The address of a request as a URL, or undefined for a target that a URL parser would rewrite: absolute forms, `//`, `..`,
 * backslashes and escapes in the path. A `Request` no longer shows them, so this is the last place that can refuse.
 */
export function readTarget(target: string, host: string | undefined, encrypted: boolean): URL | undefined {
  if (!TARGET.test(target)) return undefined;
  const origin = readOrigin(`${encrypted ? 'https' : 'http'}://${host ?? 'localhost'}`);
  return origin === undefined ? undefined : new URL(origin + target);
}

// A server goes by one name, nearly always.
let last: { readonly address: string; readonly origin: string | undefined } | undefined;

function readOrigin(address: string): string | undefined {
  if (last?.address === address) return last.origin;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  last = { address, origin: url?.href === `${url?.origin}/` ? url?.origin : undefined };
  return last.origin;
}
