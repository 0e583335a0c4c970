import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** A built page with a nonce of its own, and the strict policy it runs under. */
export async function page(file: string, referrer = 'same-origin'): Promise<Response> {
  const nonce = randomBytes(16).toString('base64');
  const html = (await readFile(file, 'utf8')).replaceAll('__NONCE__', nonce);
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policy(nonce),
      'referrer-policy': referrer,
      // For browsers that do not know frame-ancestors.
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
    },
  });
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}
