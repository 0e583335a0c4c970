/** A path as it came over the wire: plain characters, no empty part, no dot part; then perhaps a query. */
const TARGET = /^(?:\/(?!\.{1,2}(?:[/?]|$))[\w.~-]+)+(?:\?[^#\s\\]*)?$/;

/**
 * The address of a request as a URL, or undefined for a target that a URL parser would rewrite: absolute forms, `//`, `..`,
 * backslashes and escapes in the path. A `Request` no longer shows them, so this is the last place that can refuse.
 */
export function readTarget(target: string, host: string | undefined, encrypted: boolean): URL | undefined {
  const address = `${encrypted ? 'https' : 'http'}://${host ?? 'localhost'}`;
  if (!TARGET.test(target) || !URL.canParse(address)) return undefined;
  const { origin, href } = new URL(address);
  return href === `${origin}/` ? new URL(origin + target) : undefined;
}
