/** 128 random bits as 32 hex characters; `crypto.randomUUID` is missing on pages served without TLS, this is not. */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
