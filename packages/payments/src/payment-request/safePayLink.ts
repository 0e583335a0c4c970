/** A pay link that may be followed: https, or http on this machine for the emulator; anything else, such as a script, is none. */
export function safePayLink(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  const isLocal = /^(?:localhost|127(?:\.\d+){3}|\[::1\]|.+\.(?:localhost|test))$/.test(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isLocal) ? address : undefined;
}
