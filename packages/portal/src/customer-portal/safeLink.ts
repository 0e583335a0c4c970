/** An address that a link may lead to: https, http on this machine, or mail; anything else, such as a script, is no link. */
export function safeLink(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  const isLocal = hostname === 'localhost' || hostname === '127.0.0.1' || hostname.endsWith('.localhost') || hostname.endsWith('.test');
  return protocol === 'https:' || protocol === 'mailto:' || (protocol === 'http:' && isLocal) ? address : undefined;
}
