import { base64 } from '../encoding/base64.js';

/** `v1,` and the HMAC-SHA256 of `id.timestamp.body` in base64: the form most webhook libraries read. The API's own algorithm is not published. */
export async function signatureOf(secret: string, id: string, now: number, body: string): Promise<string> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const key = await crypto.subtle.importKey('raw', encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const signature = await crypto.subtle.sign('HMAC', key, encode(`${id}.${Math.floor(now / 1000)}.${body}`));
  return `v1,${base64(new Uint8Array(signature))}`;
}
