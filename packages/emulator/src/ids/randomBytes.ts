/** Random bytes; `crypto.randomUUID` would need a secure context, which a Storybook on the local network is not. */
export function randomBytes(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length));
}
